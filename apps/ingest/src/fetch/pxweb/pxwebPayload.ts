/**
 * What was fetched of a table, as one document that can be read again without asking the office anything: what was asked for,
 * which codelists the regions were summed by, and every answer word for word.
 */
import { z } from 'zod';
import { codelistSchema } from './readCodelist.ts';

const chunkSchema = z
  .array(
    z.object({
      variable: z.string(),
      codelist: z.string().nullable(),
      codes: z.array(z.string()).min(1).readonly(),
    }),
  )
  .readonly();

export const pxwebPayloadSchema = z.object({
  form: z.literal('regionpuls-pxweb-1'),
  office: z.string(),
  baseUrl: z.string(),
  dialect: z.enum(['v2', 'v0']),
  language: z.string(),
  table: z.string(),
  /** When the office last changed anything in the table: what tells whether it has moved since. */
  tableUpdated: z.string(),
  /** When it last changed the figures asked for; the same in every answer. */
  updated: z.string(),
  /** The office's limit of cells, which decided how the queries were divided. */
  maxCells: z.number().int().positive(),
  codelists: z.array(codelistSchema),
  chunks: z.array(z.object({ asked: chunkSchema, body: z.string() })).min(1),
});
export type PxwebPayload = z.infer<typeof pxwebPayloadSchema>;

/** The same content gives the same bytes. */
export function writePxwebPayload(payload: PxwebPayload): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(pxwebPayloadSchema.parse(payload))}\n`);
}
