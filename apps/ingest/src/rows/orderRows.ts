/** Rows of one series by release, then period, then as they came. */
import type { RowBlock } from './rowBlock.ts';

/** A release and a period in 31 bits. */
const ORDINALS = 1 << 15;

export function orderRows(rows: RowBlock, from: number, to: number): void {
  const { releases, ordinals } = rows;
  let isOrdered = true;
  for (let i = from + 1; i < to && isOrdered; i++) {
    isOrdered =
      releases[i - 1]! < releases[i]! ||
      (releases[i - 1] === releases[i] && ordinals[i - 1]! <= ordinals[i]!);
  }
  if (isOrdered) return;
  const count = to - from;
  // Release, period and place in one number, because numbers are sorted several times as fast as anything else.
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++)
    keys[i] = (releases[from + i]! * ORDINALS + ordinals[from + i]!) * count + i;
  if (keys.every(Number.isSafeInteger)) {
    keys.sort();
    for (let i = 0; i < count; i++) keys[i] = keys[i]! % count;
  } else {
    const order = Array.from(keys, (_, i) => i).sort(
      (a, b) =>
        releases[from + a]! - releases[from + b]! || ordinals[from + a]! - ordinals[from + b]! || a - b,
    );
    keys.set(order);
  }
  for (const column of [rows.values, rows.places, rows.releases, rows.ordinals, rows.statuses]) {
    const before = column.slice(from, to);
    for (let i = 0; i < count; i++) column[from + i] = before[keys[i]!]!;
  }
}
