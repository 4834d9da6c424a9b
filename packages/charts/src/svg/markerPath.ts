/** The outline of a marker that is not round. */
import type { MarkerLayer, Point } from '../drawing.ts';
import { round } from './element.ts';

const OUTLINES: Record<
  Exclude<MarkerLayer['shape'], 'dot' | 'ring'>,
  { points: readonly Point[]; closed: boolean }
> = {
  square: outline([-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]),
  triangle: outline([0, -1.15], [1.1, 0.85], [-1.1, 0.85]),
  'triangle-down': outline([0, 1.15], [-1.1, -0.85], [1.1, -0.85]),
  diamond: outline([0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]),
  cross: outline(
    [-0.4, -1.1],
    [0.4, -1.1],
    [0.4, -0.4],
    [1.1, -0.4],
    [1.1, 0.4],
    [0.4, 0.4],
    [0.4, 1.1],
    [-0.4, 1.1],
    [-0.4, 0.4],
    [-1.1, 0.4],
    [-1.1, -0.4],
    [-0.4, -0.4],
  ),
};

function outline(...points: Point[]): { points: Point[]; closed: boolean } {
  return { points, closed: true };
}

export function markerPath(shape: keyof typeof OUTLINES, [x, y]: Point, radius: number): string {
  const { points, closed } = OUTLINES[shape];
  const path = points
    .map(([dx, dy], index) => `${index === 0 ? 'M' : 'L'}${round(x + dx * radius)} ${round(y + dy * radius)}`)
    .join('');
  return closed ? `${path}Z` : path;
}
