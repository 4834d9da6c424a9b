import type { Triangle } from '@regionpuls/domain';

type Cell = NonNullable<Triangle['rows'][number]['values'][number]>;

/** One figure that a vintage changed. */
export interface CellChange {
  before: Cell;
  after: Cell;
}

/** For each vintage, what the figure was before where this vintage changed it; null where it said nothing new. */
export function changesOf({ values }: Pick<Triangle['rows'][number], 'values'>): (CellChange | null)[] {
  let before: Cell | null = null;
  return values.map((after) => {
    if (!after) return null;
    const change = before && (before.value !== after.value || before.status !== after.status);
    const found = change && before ? { before, after } : null;
    before = after;
    return found;
  });
}
