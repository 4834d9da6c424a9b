/** Every figure that may be held against the path: Februaries against a February, 12-month means against a 12-month mean. */
import {
  type Break,
  type Gap,
  type Indicator,
  type PathVersion,
  type Period,
  type Series,
  type Target,
  comparePeriods,
  firstMonth,
  frequencyOf,
  lastMonth,
} from '@regionpuls/domain';
import { isToHold } from './hold.ts';
import { expectedAt } from '../path.ts';
import { applyRecipe } from '../recipe.ts';

/** In period order; the baseline itself is not progress. A target to be held is held against itself, not against the path. */
export function gapsToPath(actual: Series, version: PathVersion, direction: Target['direction']): Gap[] {
  const { baseline, goal } = version;
  const hold = isToHold(version, direction);
  const { measure, points } = comparableFigures(actual, version);
  return points.flatMap((point): Gap[] => {
    if (comparePeriods(point.period, baseline.period) <= 0) return [];
    const onPath = expectedAt(version, point.period);
    if (onPath === null) return [];
    const expected = hold ? goal.value : onPath;
    const gap = point.value - expected;
    return [
      {
        period: point.period,
        measure,
        actual: point.value,
        expected,
        gap,
        gapPercent: expected === 0 ? null : (gap / expected) * 100,
      },
    ];
  });
}

/** The figures on the baseline's own footing, those before it too. */
export function comparableFigures(
  actual: Series,
  { baseline }: PathVersion,
): { measure: Gap['measure']; points: { period: Period; value: number }[] } {
  const asMean = baseline.method === 'mean-12m' && actual.frequency !== 'year';
  const points = asMean
    ? applyRecipe('mean-12m', { points: actual.points, frequency: actual.frequency, unit: actual.unit })
        .points
    : actual.points.filter((point) => isSameSeason(point.period, baseline.period));
  return {
    measure: asMean ? 'mean-12m' : 'value',
    points: points.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }])),
  };
}

/** The same month, the same quarter, or any year. */
function isSameSeason(period: string, baseline: string): boolean {
  if (frequencyOf(period) === 'year') return true;
  return firstMonth(period) % 12 === firstMonth(baseline) % 12;
}

/** Breaks after the baseline and not after the last period that the answer rests on. */
export function breaksBetween(indicator: Indicator, baseline: Period, last: Period): Break[] {
  return indicator.breaks.filter(
    (b) => firstMonth(b.period) > lastMonth(baseline) && firstMonth(b.period) <= lastMonth(last),
  );
}

/** Of those, the ones that the partnership has not decided to read across. */
export function unreadBreaks(indicator: Indicator, version: PathVersion, last: Period): Break[] {
  const accepted = new Set(version.acceptedBreaks.map((one) => one.code));
  return breaksBetween(indicator, version.baseline.period, last).filter((b) => !accepted.has(b.code));
}
