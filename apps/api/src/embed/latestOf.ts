import type { Point, Series } from '@regionpuls/domain';

/** The newest point with a value; undefined when there is none. */
export function latestOf({ points }: Series): (Point & { value: number }) | undefined {
  return points.findLast((point): point is Point & { value: number } => point.value !== null);
}
