/** One value among the figures already in the archive. */
import { type Figures, STATUSES, type SeriesKey, type Status } from '@regionpuls/domain';

export interface ArchivedValue {
  value: number | null;
  status: Status;
}

export function archivedValue(figures: Figures, key: SeriesKey, ordinal: number): ArchivedValue | undefined {
  const columns = figures.find(key);
  if (!columns) return undefined;
  let low = 0;
  let high = columns.ordinals.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = columns.ordinals[middle]!;
    if (at === ordinal) {
      const value = columns.values[middle]!;
      return { value: Number.isNaN(value) ? null : value, status: STATUSES[columns.statuses[middle]!]! };
    }
    if (at < ordinal) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
