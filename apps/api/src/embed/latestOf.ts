import type { Point, Series } from '@regionpuls/domain';

/** The newest point with a value, or with one that the source withholds; undefined when there is none. */
export function latestOf({ points }: Pick<Series, 'points'>): Point | undefined {
  return points.findLast(({ value, status }) => value !== null || status === 'suppressed');
}
