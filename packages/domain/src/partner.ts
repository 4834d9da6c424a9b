import { z } from 'zod';

/** A member of the partnership, who may own targets and measures. */
export const partnerSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  kind: z.enum(['county', 'municipality', 'employers', 'union', 'nav', 'education', 'business', 'other']),
  example: z.boolean(),
});
export type Partner = z.infer<typeof partnerSchema>;
