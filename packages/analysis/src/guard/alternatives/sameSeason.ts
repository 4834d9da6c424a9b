/** The same time of year for both, or the season taken out of both. */
import { type Adjustment, type Period, formatPeriod, frequencyOf, inEveryLanguage } from '@regionpuls/domain';
import { type Pair, requestOf } from '../pair.ts';
import { sameSeasonIn, yearOf } from '../season.ts';
import type { Proposal, Remedy } from './remedy.ts';
import { BOTH_ADJUSTED } from './sameAdjustment.ts';

const WITHOUT_SEASON: readonly Adjustment[] = ['seasonally-adjusted', 'mean-12m'];

export const sameSeason: Remedy = {
  cures: ['SEASON_MISMATCH'],
  propose: (pair) => [
    ...seasonPairs(pair).map((periods) => atPeriods(pair, periods)),
    ...WITHOUT_SEASON.map((adjustment) => ({
      left: { ...requestOf(pair.left), adjustment },
      right: { ...requestOf(pair.right), adjustment },
      reason: BOTH_ADJUSTED[adjustment],
    })),
  ],
};

/** Left's season in both years, then right's; within one year each season against the year before. */
function seasonPairs({ left, right, earlier }: Pair): [Period, Period][] {
  if (frequencyOf(left.period) !== frequencyOf(right.period)) return [];
  let years: [number, number] = [yearOf(left.period), yearOf(right.period)];
  if (years[0] === years[1]) years = earlier === left ? [years[0] - 1, years[1]] : [years[0], years[1] - 1];
  return [left.period, right.period].map((season) => [
    sameSeasonIn(season, years[0]),
    sameSeasonIn(season, years[1]),
  ]);
}

const SAME_TIME = {
  nb: (left: string, right: string) => `Samme tid på året: ${left} mot ${right}.`,
  nn: (left: string, right: string) => `Same tid på året: ${left} mot ${right}.`,
  en: (left: string, right: string) => `The same time of year: ${left} against ${right}.`,
};

function atPeriods({ left, right }: Pair, [first, second]: [Period, Period]): Proposal {
  return {
    left: { ...requestOf(left), period: first },
    right: { ...requestOf(right), period: second },
    reason: inEveryLanguage((language) =>
      SAME_TIME[language](formatPeriod(first, language), formatPeriod(second, language)),
    ),
  };
}
