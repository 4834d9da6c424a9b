/** SEASON_MISMATCH: February against April, with the season still in the figures. */
import { type Finding, formatPeriod } from '@regionpuls/domain';
import type { Pair } from '../pair.ts';
import { raise } from '../raise.ts';
import { carriesSeason, isSameSeason } from '../season.ts';

export function findSeasonMismatch({ left, right }: Pair): Finding[] {
  if (isSameSeason(left.period, right.period)) return [];
  if (!carriesSeason(left) && !carriesSeason(right)) return [];
  return [
    raise('SEASON_MISMATCH', 'block-headline', (language) => {
      const [a, b] = [formatPeriod(left.period, language), formatPeriod(right.period, language)];
      return {
        nb: `Tallene for ${a} og ${b} er ikke fra samme tid på året, og de er tatt som publisert. Årstiden alene kan gi en forskjell.`,
        nn: `Tala for ${a} og ${b} er ikkje frå same tid på året, og dei er tekne som publisert. Årstida åleine kan gje ein skilnad.`,
        en: `The figures for ${a} and ${b} are not from the same time of year, and they are taken as published. The season alone may make a difference.`,
      };
    }),
  ];
}
