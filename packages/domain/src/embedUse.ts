/** Where a chart is embedded, as far as sites tell. */
import { z } from 'zod';
import { dateSchema } from './region.ts';

export const embedUseSchema = z.object({
  /** Origin of the site; empty where it does not tell. */
  host: z.string(),
  /** The view's query. */
  chart: z.string(),
  first: dateSchema,
  last: dateSchema,
  /** Times shown in all, and in the last thirty days. */
  shown: z.number().int().positive(),
  recently: z.number().int().nonnegative(),
});
export type EmbedUse = z.infer<typeof embedUseSchema>;
