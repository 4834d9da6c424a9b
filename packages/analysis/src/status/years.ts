import { PERIODS_PER_YEAR, type Series } from '@regionpuls/domain';

/**
 * The values of the last `count` consecutive whole years: annual figures as they are, months and quarters as the mean of a
 * calendar year that has them all. Null when there are not so many.
 */
export function latestYears(series: Series, count: number): { values: number[]; last: string } | null {
  const perYear = PERIODS_PER_YEAR[series.frequency];
  const years = new Map<string, number[]>();
  for (const { period, value } of series.points) {
    if (value === null) continue;
    const year = period.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), value]);
  }
  const whole = [...years].filter(([, values]) => values.length === perYear);
  const last = whole.at(-1)?.[0];
  if (!last) return null;
  const found = whole.slice(-count);
  if (found.length < count || Number(last) - Number(found[0]![0]) !== count - 1) return null;
  return { values: found.map(([, values]) => values.reduce((sum, v) => sum + v, 0) / perYear), last };
}
