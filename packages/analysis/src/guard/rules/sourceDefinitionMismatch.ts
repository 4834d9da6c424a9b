/** SOURCE_DEFINITION_MISMATCH: two concepts that share a word, as «unemployed» at NAV and in the labour force survey. */
import type { Finding, Indicator } from '@regionpuls/domain';
import type { Pair } from '../pair.ts';
import { raise } from '../raise.ts';

export function findSourceDefinitionMismatch({ indicators: { left, right } }: Pair): Finding[] {
  if (left.concept === right.concept || differOnlyInBase(left, right)) return [];
  return [
    raise('SOURCE_DEFINITION_MISMATCH', 'block', () => ({
      nb: `«${left.name.nb}» og «${right.name.nb}» er definert ulikt og måler ikke det samme. De kan ikke sammenlignes.`,
      nn: `«${left.name.nn}» og «${right.name.nn}» er definerte ulikt og måler ikkje det same. Dei kan ikkje samanliknast.`,
      en: `“${left.name.en}” and “${right.name.en}” are defined differently and do not measure the same thing. They cannot be compared.`,
    })),
  ];
}

/** One source's counts of one thing by residence and by workplace; RESIDENCE_VS_WORKPLACE says what differs. */
function differOnlyInBase(left: Indicator, right: Indicator): boolean {
  return (
    left.base !== right.base &&
    left.source === right.source &&
    left.topic === right.topic &&
    left.referenceTime === right.referenceTime
  );
}
