/** `data/manifest.json`: the bundled files, in the order in which they are taken in. */
import { boundaryBasisSchema } from '@regionpuls/domain';
import { z } from 'zod';

const published = z
  .string()
  .describe('YYYY-MM-DD, YYYY-MM, >=YYYY-MM-DD; null when the file has a column of its own');

export const manifestSchema = z.object({
  files: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('regions'),
        file: z.string(),
        changes: z.string(),
        source: z.string(),
        published,
      }),
      z.strictObject({
        kind: z.literal('figures'),
        file: z.string(),
        source: z.string(),
        published: published.nullable(),
        boundaries: boundaryBasisSchema,
      }),
    ]),
  ),
});
export type Manifest = z.infer<typeof manifestSchema>;
