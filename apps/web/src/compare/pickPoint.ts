import { type Period, comparePeriods } from '@regionpuls/domain';

/** Up to two points, in the order of time. A third begins again; a point picked again is let go of. */
export function pickPoint(before: readonly Period[], period: Period): readonly Period[] {
  if (before.includes(period)) return before.filter((one) => one !== period);
  return before.length >= 2 ? [period] : [...before, period].sort(comparePeriods);
}
