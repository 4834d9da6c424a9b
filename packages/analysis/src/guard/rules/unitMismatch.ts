/** UNIT_MISMATCH: persons against per cent. */
import type { Finding, LocalizedText, Unit } from '@regionpuls/domain';
import type { Pair } from '../pair.ts';
import { raise } from '../raise.ts';

const UNITS: Record<Unit, LocalizedText> = {
  persons: { nb: 'personer', nn: 'personar', en: 'persons' },
  percent: { nb: 'prosent', nn: 'prosent', en: 'per cent' },
  index: { nb: 'indekspoeng', nn: 'indekspoeng', en: 'index points' },
};

export function findUnitMismatch({ left, right }: Pair): Finding[] {
  if (left.unit === right.unit) return [];
  return [
    raise('UNIT_MISMATCH', 'block', (language) => {
      const [a, b] = [UNITS[left.unit][language], UNITS[right.unit][language]];
      return {
        nb: `Det ene tallet er i ${a}, det andre i ${b}. De kan ikke sammenlignes.`,
        nn: `Det eine talet er i ${a}, det andre i ${b}. Dei kan ikkje samanliknast.`,
        en: `One figure is in ${a}, the other in ${b}. They cannot be compared.`,
      };
    }),
  ];
}
