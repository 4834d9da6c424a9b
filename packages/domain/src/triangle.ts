/**
 * The revision triangle of a series: for each period, what each vintage said of it. Read along a row it is the history of one
 * figure; read down a column it is what was known on one day.
 */
import { z } from 'zod';
import { statusSchema } from './observation.ts';
import { periodSchema } from './period.ts';
import { seriesSchema } from './series.ts';
import { vintageSchema } from './vintage.ts';

export const triangleSchema = z.object({
  series: seriesSchema.pick({
    indicator: true,
    region: true,
    breakdown: true,
    boundaries: true,
    frequency: true,
  }),
  /** Vintages that said something new of a shown period, in the order in which they were known. */
  vintages: z.array(vintageSchema),
  /** Newest period last. */
  rows: z.array(
    z.object({
      period: periodSchema,
      /** One entry a vintage: what it changed the figure to; null where it changed nothing. */
      values: z.array(z.object({ value: z.number().nullable(), status: statusSchema }).nullable()),
      /** Last value against the first; null where there is one only, or either is withheld. */
      revised: z.number().nullable(),
    }),
  ),
});
export type Triangle = z.infer<typeof triangleSchema>;
