/**
 * An area as one open course: along the upper edge from its end to where it begins, and along the lower edge to its end. Filling
 * closes it with a straight line, and drawing does not: so one path is both the area and its two edges.
 */
import type { AreaLayer } from '../drawing.ts';
import { round } from './element.ts';

export function areaPath({ upper, lower }: Pick<AreaLayer, 'upper' | 'lower'>): string {
  return [...upper.toReversed(), ...lower]
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`)
    .join('');
}
