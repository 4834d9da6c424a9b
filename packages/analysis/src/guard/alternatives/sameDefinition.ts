/** Both figures of one of the two indicators, from the archive. */
import { inEveryLanguage } from '@regionpuls/domain';
import { requestOf } from '../pair.ts';
import type { Remedy } from './remedy.ts';

const BOTH = {
  nb: (name: string) => `Begge tallene er «${name}», slik kilden gir dem.`,
  nn: (name: string) => `Begge tala er «${name}», slik kjelda gir dei.`,
  en: (name: string) => `Both figures are “${name}”, as the source gives them.`,
};

export const sameDefinition: Remedy = {
  cures: ['UNIT_MISMATCH', 'RESIDENCE_VS_WORKPLACE', 'SOURCE_DEFINITION_MISMATCH', 'DENOMINATOR_MISMATCH'],
  propose: ({ left, right, indicators }) =>
    [indicators.left, indicators.right].map(({ id, name }) => ({
      left: { ...requestOf(left), indicator: id },
      right: { ...requestOf(right), indicator: id },
      fromArchive: true,
      reason: inEveryLanguage((language) => BOTH[language](name[language])),
    })),
};
