/**
 * PERIOD_DIFFERENT_YEAR_OK: two indicators held against each other in different years. Whoever does that is told which
 * of the differences matters: the indicators. Within one indicator different years are the point, and nothing is said.
 */
import type { Finding } from '@regionpuls/domain';
import { breaksBetween } from '../breaksBetween.ts';
import type { Pair } from '../pair.ts';
import { raise } from '../raise.ts';
import { isSameSeason, yearOf } from '../season.ts';

export function findPeriodOfAnotherYear(pair: Pair): Finding[] {
  const { left, right, earlier, later } = pair;
  const years = [yearOf(earlier.period), yearOf(later.period)] as const;
  if (left.indicator === right.indicator || years[0] === years[1]) return [];
  if (!isSameSeason(left.period, right.period) || breaksBetween(pair).length > 0) return [];
  return [
    raise('PERIOD_DIFFERENT_YEAR_OK', 'info', () => ({
      nb: `Tallene er fra ulike år, ${years[0]} og ${years[1]}, men fra samme tid på året. Årene er ikke til hinder for å sammenligne.`,
      nn: `Tala er frå ulike år, ${years[0]} og ${years[1]}, men frå same tid på året. Åra er ikkje til hinder for å samanlikne.`,
      en: `The figures are from different years, ${years[0]} and ${years[1]}, but from the same time of year. The years do not stand in the way of comparing.`,
    })),
  ];
}
