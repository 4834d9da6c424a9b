/** `/codelists/{id}` of PxWebApi 2. */
import { z } from 'zod';
import type { Codelist } from './tableMetadata.ts';

export const codelistSchema = z.object({
  id: z.string(),
  label: z.string(),
  type: z.string(),
  values: z
    .array(
      z.object({ code: z.string(), label: z.string(), valueMap: z.array(z.string()).readonly().default([]) }),
    )
    .min(1)
    .readonly(),
});

/** Null when the answer is no codelist. */
export function readCodelist(json: unknown): Codelist | null {
  return codelistSchema.safeParse(json).data ?? null;
}
