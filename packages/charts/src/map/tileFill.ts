/** How a tile is filled. */
import type { Point } from '@regionpuls/domain';
import type { TileFill } from '../drawing.ts';
import { MAP_TOKENS } from '../theme.ts';
import { type Classes, classOf } from './classify.ts';

/** Withheld is hatched, no figure is empty; neither looks like a low value. */
export function fillOf(value: Pick<Point, 'value' | 'status'>, classes: Classes): TileFill {
  if (value.value === null) return value.status === 'suppressed' ? 'hatched' : 'empty';
  return MAP_TOKENS[spread(classOf(value.value, classes), classes)]!;
}

/** Fewer classes than five still reach from the palest to the strongest. */
export function spread(index: number, { limits }: Classes): number {
  return limits.length === 0 ? 2 : Math.round((index * (MAP_TOKENS.length - 1)) / limits.length);
}
