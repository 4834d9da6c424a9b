/** Something that a reader of the figures must be told, as a code for machines and a sentence for people. */
import { z } from 'zod';
import { localizedTextSchema } from './language.ts';

export const noteSchema = z.object({
  code: z.string().regex(/^[A-Z][A-Z0-9_]+$/),
  text: localizedTextSchema,
});
export type Note = z.infer<typeof noteSchema>;
