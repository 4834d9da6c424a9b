/** Rows of one series by release, then period, then as they came. */
import type { RowBlock } from './rowBlock.ts';

/** A release and a period in 31 bits. */
const ORDINALS = 1 << 15;
/** Periods a row; beyond it there would be more places to look through than rows. */
const SPARSEST = 8;

export function orderRows(rows: RowBlock, from: number, to: number): void {
  const { releases, ordinals } = rows;
  let isOrdered = true;
  let isOneRelease = true;
  for (let i = from + 1; i < to; i++) {
    if (releases[i - 1] !== releases[i]) isOneRelease = false;
    if (
      releases[i - 1]! > releases[i]! ||
      (releases[i - 1] === releases[i] && ordinals[i - 1]! > ordinals[i]!)
    ) {
      isOrdered = false;
    }
  }
  if (isOrdered) return;
  const order =
    (isOneRelease && orderByPeriod(ordinals, from, to)) || orderByBoth(releases, ordinals, from, to);
  arrange(rows, from, order);
}

/** Where each row comes from, counted from `from`; null where the periods lie too far apart to be counted. */
function orderByPeriod(ordinals: Int16Array, from: number, to: number): Int32Array | null {
  const count = to - from;
  let first = ordinals[from]!;
  let last = first;
  for (let i = from; i < to; i++) {
    const ordinal = ordinals[i]!;
    if (ordinal < first) first = ordinal;
    if (ordinal > last) last = ordinal;
  }
  if (last - first > count * SPARSEST) return null;
  const next = new Int32Array(last - first + 2);
  for (let i = from; i < to; i++) next[ordinals[i]! - first + 1]! += 1;
  for (let i = 1; i < next.length; i++) next[i]! += next[i - 1]!;
  const order = new Int32Array(count);
  for (let i = 0; i < count; i++) order[next[ordinals[from + i]! - first]!++] = i;
  return order;
}

function orderByBoth(releases: Uint16Array, ordinals: Int16Array, from: number, to: number): Int32Array {
  const count = to - from;
  // Release, period and place in one number, because numbers are sorted several times as fast as anything else.
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++)
    keys[i] = (releases[from + i]! * ORDINALS + ordinals[from + i]!) * count + i;
  if (keys.every(Number.isSafeInteger)) return Int32Array.from(keys.sort(), (key) => key % count);
  return Int32Array.from(keys, (_, i) => i).sort(
    (a, b) => releases[from + a]! - releases[from + b]! || ordinals[from + a]! - ordinals[from + b]! || a - b,
  );
}

/** Column by column, each with a loop of its own: a loop that sees one kind of array is several times as fast. */
function arrange(
  { values, places, releases, ordinals, statuses }: RowBlock,
  from: number,
  order: Int32Array,
): void {
  const to = from + order.length;
  const [oldValues, oldPlaces] = [values.slice(from, to), places.slice(from, to)];
  const [oldReleases, oldOrdinals] = [releases.slice(from, to), ordinals.slice(from, to)];
  const oldStatuses = statuses.slice(from, to);
  for (let i = 0; i < order.length; i++) values[from + i] = oldValues[order[i]!]!;
  for (let i = 0; i < order.length; i++) places[from + i] = oldPlaces[order[i]!]!;
  for (let i = 0; i < order.length; i++) releases[from + i] = oldReleases[order[i]!]!;
  for (let i = 0; i < order.length; i++) ordinals[from + i] = oldOrdinals[order[i]!]!;
  for (let i = 0; i < order.length; i++) statuses[from + i] = oldStatuses[order[i]!]!;
}
