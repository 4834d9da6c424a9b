import type { Language } from '@regionpuls/domain';
import { cubeToCsv } from './cubeToCsv.ts';
import { decompositionCube } from './decompositionCube.ts';
import type { DecompositionFigures } from './decompositionFigures.ts';
import type { Provenance } from './provenance.ts';

/**
 * A change taken apart as CSV. The lines with the measure `change` sum to that of the part `total`, withheld ones left out.
 * @param language headings, words and numbers in this language, which is the provenance's; left out: the machine form.
 */
export function decompositionToCsv(
  figures: DecompositionFigures,
  provenance: Provenance,
  language?: Language,
): string {
  return cubeToCsv(decompositionCube(figures, provenance), language);
}
