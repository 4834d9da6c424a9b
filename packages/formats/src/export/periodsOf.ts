import {
  type Break,
  type Period,
  type Series,
  comparePeriods,
  firstMonth,
  lastMonth,
} from '@regionpuls/domain';

/** Every period that some of the series has, in time order. */
export function periodsOf(series: readonly Series[]): Period[] {
  return [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))].sort(
    comparePeriods,
  );
}

/** Breaks that lie between the first and the last of the periods: those that part the figures from each other. */
export function breaksWithin(breaks: readonly Break[], periods: readonly Period[]): Break[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return [];
  return breaks.filter(
    ({ period }) => firstMonth(period) > firstMonth(first) && firstMonth(period) <= lastMonth(last),
  );
}
