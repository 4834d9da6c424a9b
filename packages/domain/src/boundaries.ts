/** Which borders a value refers to: those of its own period, or those valid on 1 January of a year. */
import { z } from 'zod';

export const boundaryBasisSchema = z
  .string()
  .regex(/^(published|20\d{2})$/, {
    error: (issue) =>
      `«${String(issue.input).slice(0, 40)}» is not a boundary basis; allowed: published, or a year such as 2024`,
  })
  .meta({
    description: 'Borders of the period itself (`published`), or those valid on 1 January of a year',
    examples: ['published', '2024'],
  });
export type BoundaryBasis = z.infer<typeof boundaryBasisSchema>;

/** The day whose borders the basis means; `null` for `published`, whose day follows the period. */
export function basisDate(basis: BoundaryBasis): string | null {
  return basis === 'published' ? null : `${basis}-01-01`;
}
