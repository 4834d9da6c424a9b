/** One value among the figures of a series. */
import { type Figures, STATUSES, type SeriesKey, type Status } from '@regionpuls/domain';

export interface ArchivedValue {
  value: number | null;
  status: Status;
}

export function archivedValue(figures: Figures, key: SeriesKey, ordinal: number): ArchivedValue | undefined {
  const columns = figures.find(key);
  const at = columns ? indexOf(columns.ordinals, ordinal) : -1;
  if (!columns || at < 0) return undefined;
  const value = columns.values[at]!;
  return { value: Number.isNaN(value) ? null : value, status: STATUSES[columns.statuses[at]!]! };
}

/** Index of the ordinal among ordinals in order, or −1. */
export function indexOf(ordinals: Int16Array | Int32Array, ordinal: number): number {
  let low = 0;
  let high = ordinals.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = ordinals[middle]!;
    if (at === ordinal) return middle;
    if (at < ordinal) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
