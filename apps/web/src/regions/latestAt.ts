import { PERIODS_PER_YEAR, type Point, frequencyOf, shiftPeriod } from '@regionpuls/domain';

/** The newest figure of a series, also when it is suppressed, and the one a year before. @param points in period order. */
export function latestAt(points: readonly Point[]): { latest: Point | null; yearBefore: Point | null } {
  const latest = points.findLast(({ value, status }) => value !== null || status === 'suppressed') ?? null;
  if (!latest) return { latest: null, yearBefore: null };
  const year = PERIODS_PER_YEAR[frequencyOf(latest.period)];
  const before = shiftPeriod(latest.period, -year);
  return { latest, yearBefore: points.find(({ period }) => period === before) ?? null };
}
