/**
 * The agreed path on either side of the season. A baseline of one month carries that month's season with it, so what the
 * partnership agreed is first freed of it; a 12-month mean or an adjusted baseline has none. On an unadjusted chart the
 * seasonal factor is added back, month by month.
 */
import { type PathPoint, type PathVersion, frequencyOf } from '@regionpuls/domain';
import { type Adjusted, shiftSeason } from './adjust.ts';
import { drawPath } from '../path.ts';

/** The version with every agreed value freed of the season of its own month. */
export function freeOfSeason(version: PathVersion, adjusted: Adjusted): PathVersion {
  const { method } = version.baseline;
  if (method !== 'single-month' && method !== 'same-month') return version;
  const free = <T extends PathPoint>(point: T): T =>
    frequencyOf(point.period) === adjusted.frequency
      ? { ...point, value: shiftSeason(adjusted, point.period, point.value, -1) }
      : point;
  const { shape } = version;
  return {
    ...version,
    baseline: free(version.baseline),
    goal: free(version.goal),
    shape: shape.kind === 'milestones' ? { ...shape, milestones: shape.milestones.map(free) } : shape,
  };
}

/** The path without season (for adjusted figures) and with it (for figures as published), in the unit. */
export function drawSeasonPaths(
  version: PathVersion,
  adjusted: Adjusted,
): { adjusted: PathPoint[]; seasonal: PathPoint[] } {
  const free = drawPath(freeOfSeason(version, adjusted), adjusted.frequency);
  return {
    adjusted: free,
    seasonal: free.map(({ period, value }) => ({ period, value: shiftSeason(adjusted, period, value, 1) })),
  };
}
