/** Points of one series in period order: parallel arrays, ordinals strictly increasing, NaN where the status has no value. */
export interface Points {
  /** 16 bits hold every ordinal: December 2199 is 26 399. */
  ordinals: Int16Array;
  values: Float64Array;
  statuses: Uint8Array;
}

export const NO_POINTS: Points = {
  ordinals: new Int16Array(0),
  values: new Float64Array(0),
  statuses: new Uint8Array(0),
};

const BLOCK_BYTES = 1 << 16;
let block = new ArrayBuffer(0);
let used = 0;

/** All zero. Small ones share a block of memory, because asking for memory is most of what making them costs. */
export function makePoints(length: number): Points {
  const bytes = (11 * length + 7) & ~7;
  if (bytes > BLOCK_BYTES / 4) return pointsIn(new ArrayBuffer(bytes), 0, length);
  if (used + bytes > block.byteLength) {
    block = new ArrayBuffer(BLOCK_BYTES);
    used = 0;
  }
  const points = pointsIn(block, used, length);
  used += bytes;
  return points;
}

function pointsIn(buffer: ArrayBuffer, start: number, length: number): Points {
  return {
    ordinals: new Int16Array(buffer, start + 8 * length, length),
    values: new Float64Array(buffer, start, length),
    statuses: new Uint8Array(buffer, start + 10 * length, length),
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
  for (let to = 0; to < indexes.length; to++) copyPoint(points, indexes[to]!, picked, to);
  return picked;
}

/** Lists put over each other, the later over the earlier: on an axis of all their periods, so that each is gone through once. */
export function overlayAll(lists: readonly Points[]): Points {
  const told = lists.filter(({ ordinals }) => ordinals.length > 0);
  if (told.length <= 1) return told[0] ?? NO_POINTS;
  let first = Infinity;
  let last = -Infinity;
  for (const { ordinals } of told) {
    first = Math.min(first, ordinals[0]!);
    last = Math.max(last, ordinals[ordinals.length - 1]!);
  }
  const axis = makePoints(last - first + 1);
  axis.statuses.fill(NOTHING);
  let count = 0;
  for (const list of told) count += putOn(axis, first, list);
  return count === axis.statuses.length ? numbered(axis, first) : compact(axis, first, count);
}

/** No status: no list has the period. */
const NOTHING = 255;

/** @returns how many of the periods were new. */
function putOn(axis: Points, first: number, { ordinals, values, statuses }: Points): number {
  const { values: toValues, statuses: toStatuses } = axis;
  let fresh = 0;
  for (let i = 0; i < ordinals.length; i++) {
    const at = ordinals[i]! - first;
    if (toStatuses[at] === NOTHING) fresh += 1;
    toValues[at] = values[i]!;
    toStatuses[at] = statuses[i]!;
  }
  return fresh;
}

function numbered(axis: Points, first: number): Points {
  const { ordinals } = axis;
  for (let i = 0; i < ordinals.length; i++) ordinals[i] = first + i;
  return axis;
}

function compact({ values, statuses }: Points, first: number, count: number): Points {
  const points = makePoints(count);
  let to = 0;
  for (let at = 0; at < statuses.length; at++) {
    if (statuses[at] === NOTHING) continue;
    points.ordinals[to] = first + at;
    points.values[to] = values[at]!;
    points.statuses[to] = statuses[at]!;
    to += 1;
  }
  return points;
}

function copyPoint(from: Points, index: number, to: Points, position: number): void {
  to.ordinals[position] = from.ordinals[index]!;
  to.values[position] = from.values[index]!;
  to.statuses[position] = from.statuses[index]!;
}

/** Value and status are the same; no value equals no value. */
export function isSamePoint(a: Points, i: number, b: Points, j: number): boolean {
  if (a.statuses[i] !== b.statuses[j]) return false;
  const x = a.values[i]!;
  const y = b.values[j]!;
  return x === y || (Number.isNaN(x) && Number.isNaN(y));
}

/** Null where the status has no value. */
export function valueAt(points: Pick<Points, 'values'>, index: number): number | null {
  const value = points.values[index]!;
  return Number.isNaN(value) ? null : value;
}
