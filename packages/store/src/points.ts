/** Points of one series in period order, and what can be done with two such lists. */

import type { Points } from './reader.ts';

export type { Points } from './reader.ts';

export const NO_POINTS: Points = makePoints(0);

export function makePoints(length: number): Points {
  return {
    ordinals: new Int16Array(length),
    values: new Float64Array(length),
    statuses: new Uint8Array(length),
  };
}

/** Index of the ordinal, or −1. */
export function indexOf({ ordinals }: Pick<Points, 'ordinals'>, ordinal: number): number {
  let low = 0;
  let high = ordinals.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ordinals[middle]!;
    if (found === ordinal) return middle;
    if (found < ordinal) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The points at the given indexes, which are in order; the points themselves where it is all of them. */
export function pick(points: Points, indexes: readonly number[]): Points {
  if (indexes.length === points.ordinals.length) return points;
  const picked = makePoints(indexes.length);
  for (const [to, from] of indexes.entries()) copyPoint(points, from, picked, to);
  return picked;
}

/** `base` with the points of `change` put over it. */
export function overlay(base: Points, change: Points): Points {
  if (base.ordinals.length === 0) return change;
  if (change.ordinals.length === 0) return base;
  const merged = makePoints(base.ordinals.length + change.ordinals.length);
  let length = 0;
  let b = 0;
  for (let c = 0; c < change.ordinals.length; c++) {
    const ordinal = change.ordinals[c]!;
    while (b < base.ordinals.length && base.ordinals[b]! < ordinal) copyPoint(base, b++, merged, length++);
    if (b < base.ordinals.length && base.ordinals[b] === ordinal) b++;
    copyPoint(change, c, merged, length++);
  }
  while (b < base.ordinals.length) copyPoint(base, b++, merged, length++);
  return {
    ordinals: merged.ordinals.subarray(0, length),
    values: merged.values.subarray(0, length),
    statuses: merged.statuses.subarray(0, length),
  };
}

function copyPoint(from: Points, index: number, to: Points, position: number): void {
  to.ordinals[position] = from.ordinals[index]!;
  to.values[position] = from.values[index]!;
  to.statuses[position] = from.statuses[index]!;
}

/**
 * Value and status are the same; no value equals no value.
 * @param tolerance values nearer each other than this are the same.
 */
export function isSamePoint(a: Points, i: number, b: Points, j: number, tolerance = 0): boolean {
  if (a.statuses[i] !== b.statuses[j]) return false;
  const x = a.values[i]!;
  const y = b.values[j]!;
  return x === y || Math.abs(x - y) < tolerance || (Number.isNaN(x) && Number.isNaN(y));
}

/** Null where the status has no value. */
export function valueAt(points: Pick<Points, 'values'>, index: number): number | null {
  const value = points.values[index]!;
  return Number.isNaN(value) ? null : value;
}
