import type { Snapshot } from '../queries/snapshot.ts';

export type SortColumn = 'label' | 'value';
export type SortDirection = 'ascending' | 'descending';
type Value = Snapshot['values'][number];

/** Regions without a value come last in either direction: they are not the smallest, they are not known. */
export function sortValues(values: readonly Value[], column: SortColumn, direction: SortDirection): Value[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...values].sort((a, b) => {
    if (column === 'value') {
      if (a.value === null || b.value === null) {
        return Number(a.value === null) - Number(b.value === null) || byLabel(a, b);
      }
      return sign * (a.value - b.value) || byLabel(a, b);
    }
    return sign * byLabel(a, b);
  });
}

function byLabel(a: Value, b: Value): number {
  return a.label.localeCompare(b.label, 'nb');
}
