/** Refuses region tables that contradict themselves: a wrong border is worse than no figure. */
import type { Region, RegionChange } from '@regionpuls/domain';

/**
 * The first day from which the tables are complete. Edges on or before it lead from codes that the table does not hold, and
 * are kept out of the arithmetic.
 */
export const BORDERS_KNOWN_FROM = '2008-01-01';

/** Two rows of the region tables, or a row and its surroundings, cannot both be true. */
export class RegionTableError extends Error {
  /** The row at fault, as it would stand in the file. */
  readonly row: string;
  constructor(row: string, problem: string) {
    super(`region table: row «${row}»: ${problem}`);
    this.name = 'RegionTableError';
    this.row = row;
  }
}

export function regionRow(region: Region): string {
  const { code, level, label, parent, validFrom, validTo } = region;
  return [code, level, label, parent ?? '', validFrom, validTo ?? ''].join(',');
}

export function changeRow(change: RegionChange): string {
  return [change.oldCode, change.newCode, change.date, change.kind].join(',');
}

/** Groups the rows of each code, oldest first. */
export function groupByCode(regions: readonly Region[]): Map<string, Region[]> {
  const rows = new Map<string, Region[]>();
  for (const region of regions) {
    const known = rows.get(region.code);
    if (known) known.push(region);
    else rows.set(region.code, [region]);
  }
  for (const list of rows.values()) list.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return rows;
}

/** @throws RegionTableError naming the first row at fault. */
export function checkRegionTables(regions: readonly Region[], changes: readonly RegionChange[]): void {
  const rows = groupByCode(regions);
  for (const list of rows.values()) checkIntervals(list);
  for (const region of regions) checkParent(region, rows);
  if (regions.filter((region) => region.level === 'country').length !== 1) {
    throw new RegionTableError('(all)', 'exactly one row with level «country» is needed');
  }
  for (const change of changes) checkChange(change, rows);
}

function checkIntervals(list: readonly Region[]): void {
  list.forEach((region, at) => {
    if (region.validTo !== null && region.validTo <= region.validFrom) {
      throw new RegionTableError(regionRow(region), 'valid_to is not after valid_from');
    }
    const next = list[at + 1];
    if (next && (region.validTo === null || region.validTo > next.validFrom)) {
      throw new RegionTableError(
        regionRow(next),
        `overlaps the row of the same code from ${region.validFrom}`,
      );
    }
  });
}

function checkParent(region: Region, rows: ReadonlyMap<string, readonly Region[]>): void {
  if (region.level === 'country') return;
  const row = regionRow(region);
  if (region.parent === null) throw new RegionTableError(row, 'only the country is without parent');
  const parents = rows.get(region.parent);
  if (!parents) throw new RegionTableError(row, `parent «${region.parent}» is not in the table`);
  const expected = region.level === 'municipality' ? 'county' : 'country';
  if (parents.some((parent) => parent.level !== expected)) {
    throw new RegionTableError(row, `parent «${region.parent}» is not a ${expected}`);
  }
  const lastParent = parents.at(-1)!;
  if (lastParent.validTo !== null && (region.validTo === null || region.validTo > lastParent.validTo)) {
    throw new RegionTableError(row, `outlives its parent «${region.parent}», valid to ${lastParent.validTo}`);
  }
}

function checkChange(change: RegionChange, rows: ReadonlyMap<string, readonly Region[]>): void {
  if (change.date <= BORDERS_KNOWN_FROM) return;
  const row = changeRow(change);
  for (const code of [change.oldCode, change.newCode]) {
    const list = rows.get(code);
    if (!list) throw new RegionTableError(row, `code «${code}» is not in the table of regions`);
    if (list.some((region) => region.level !== 'municipality')) {
      throw new RegionTableError(row, `«${code}» is not a municipality; counties follow from theirs`);
    }
  }
  const { oldCode, newCode, date } = change;
  if (!rows.get(oldCode)!.some((r) => r.validFrom < date && (r.validTo === null || r.validTo >= date))) {
    throw new RegionTableError(row, `«${oldCode}» was not valid the day before ${date}`);
  }
  if (!rows.get(newCode)!.some((r) => r.validFrom <= date && (r.validTo === null || r.validTo > date))) {
    throw new RegionTableError(row, `«${newCode}» is not valid on ${date}`);
  }
}
