/** RFC 9457 problem document: what is wrong, where, and what is allowed. */
import { z } from 'zod';

export const problemSchema = z
  .object({
    type: z.string().meta({ examples: ['/problems/bad-parameter'] }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string().optional(),
    /** One entry per bad parameter. */
    errors: z
      .array(
        z.object({
          parameter: z.string(),
          message: z.string(),
          allowed: z.array(z.string()).optional(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problemSchema>;
