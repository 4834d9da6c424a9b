/** The outline of an area to be filled, and its two edges to be drawn. */
import type { AreaLayer, Point } from '../drawing.ts';
import { round } from './element.ts';

export function areaPaths({ upper, lower }: Pick<AreaLayer, 'upper' | 'lower'>): {
  fill: string;
  edges: string;
} {
  return { fill: `${through([...upper, ...lower.toReversed()])}Z`, edges: through(upper) + through(lower) };
}

function through(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}
