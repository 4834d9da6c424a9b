/** RESIDENCE_VS_WORKPLACE: people who live here are not the people who work here. */
import type { Finding, Indicator, LocalizedText } from '@regionpuls/domain';
import type { Pair } from '../pair.ts';
import { raise } from '../raise.ts';

const COUNTED: Record<Indicator['base'], LocalizedText> = {
  residence: { nb: 'der folk bor', nn: 'der folk bur', en: 'where they live' },
  workplace: { nb: 'der folk arbeider', nn: 'der folk arbeider', en: 'where they work' },
};

export function findResidenceVsWorkplace({ indicators: { left, right } }: Pair): Finding[] {
  if (left.base === right.base) return [];
  return [
    raise('RESIDENCE_VS_WORKPLACE', 'block', (language) => {
      const [a, b] = [COUNTED[left.base][language], COUNTED[right.base][language]];
      return {
        nb: `«${left.name.nb}» teller ${a}, «${right.name.nb}» teller ${b}. Forskjellen mellom dem kan være pendling og ikke endring.`,
        nn: `«${left.name.nn}» tel ${a}, «${right.name.nn}» tel ${b}. Skilnaden mellom dei kan vere pendling og ikkje endring.`,
        en: `“${left.name.en}” counts people ${a}, “${right.name.en}” ${b}. The difference between them may be commuting and not change.`,
      };
    }),
  ];
}
