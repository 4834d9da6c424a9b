/** DENOMINATOR_VINTAGE: one rate across a change of what it is a percentage of. */
import type { Finding } from '@regionpuls/domain';
import { breaksBetween } from '../breaksBetween.ts';
import type { Pair } from '../pair.ts';
import { raise } from '../raise.ts';

export function findDenominatorVintage(pair: Pair): Finding[] {
  const changes = breaksBetween(pair).filter(({ ofDenominator }) => ofDenominator);
  if (changes.length === 0) return [];
  return [
    raise('DENOMINATOR_VINTAGE', 'warn', (language) => {
      const text = changes.map(({ at }) => at.text[language]).join(' ');
      return {
        nb: `${text} Forskjellen kan skyldes det.`,
        nn: `${text} Skilnaden kan kome av det.`,
        en: `${text} The difference may come from that.`,
      };
    }),
  ];
}
