/** The points that have a value. */
import type { Point } from '@regionpuls/domain';
import type { LineSeries } from './lineInput.ts';

export type Known = Point & { value: number };

export function knownPoints({ series }: Pick<LineSeries, 'series'>): Known[] {
  return series.points.filter((point): point is Known => point.value !== null);
}
