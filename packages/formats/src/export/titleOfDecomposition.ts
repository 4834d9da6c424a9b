import { formatPeriod } from '@regionpuls/domain';
import type { DecompositionFigures } from './decompositionFigures.ts';
import { DECOMPOSITION_WORDS } from './decompositionWords.ts';
import type { Provenance } from './provenance.ts';

/** What the file is about, in one line. */
export function titleOfDecomposition(
  { decomposition: { label, from, to } }: DecompositionFigures,
  { language, indicator }: Provenance,
): string {
  const [first, last] = [formatPeriod(from, language), formatPeriod(to, language)];
  return DECOMPOSITION_WORDS[language].title(indicator.name[language], label, first, last);
}
