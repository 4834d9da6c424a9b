/** The region table and its changes, from the classifications of municipalities (131) and counties (104). */
import type { Region, RegionChange } from '@regionpuls/domain';
import { classifyChanges } from './classifyChanges.ts';
import type { KlassChange, KlassCode } from './klassTable.ts';
import { OWN_REGIONS } from './ownRegions.ts';

/** The table holds what was valid after this day, and changes from it on. */
export const TABLE_BEGINS = '2008-01-01';

/** «Uoppgitt» among the municipalities. */
const PSEUDO_CODE = '9999';

export interface KlassSource {
  municipalities: readonly KlassCode[];
  counties: readonly KlassCode[];
  /** Of the municipalities; counties follow from theirs. */
  changes: readonly KlassChange[];
}

/** Rows by code and time. */
export function toRegionTable(source: KlassSource): { regions: Region[]; changes: RegionChange[] } {
  const codes = source.municipalities.filter(({ code }) => /^\d{4}$/.test(code) && code !== PSEUDO_CODE);
  const municipalities = codes.filter(isInTable).map((one) => ({
    code: one.code,
    level: 'municipality' as const,
    label: one.name,
    parent: one.code.slice(0, 2),
    validFrom: one.validFrom,
    validTo: one.validTo,
  }));
  const parents = new Set(municipalities.map(({ parent }) => parent));
  const counties = joinIntervals(
    source.counties
      .filter((one) => isInTable(one) && parents.has(one.code))
      .map((one) => ({ ...one, name: norwegianName(one.name) })),
  ).map((one) => ({
    code: one.code,
    level: 'county' as const,
    label: one.name,
    parent: '0',
    validFrom: one.validFrom,
    validTo: one.validTo,
  }));
  const regions = [...OWN_REGIONS, ...counties, ...municipalities].sort(
    (a, b) => compare(a.code, b.code) || compare(a.validFrom, b.validFrom),
  );
  const changes = classifyChanges(
    source.changes.filter(
      ({ oldCode, newCode, date }) =>
        date >= TABLE_BEGINS && oldCode !== PSEUDO_CODE && newCode !== PSEUDO_CODE,
    ),
    codes,
  ).sort((a, b) => compare(a.date, b.date) || compare(a.oldCode, b.oldCode) || compare(a.newCode, b.newCode));
  return { regions, changes };
}

function isInTable({ validTo }: KlassCode): boolean {
  return validTo === null || validTo > TABLE_BEGINS;
}

/** «Troms - Romsa - Tromssa» is called Troms in lists and charts; municipalities keep all their names. */
function norwegianName(name: string): string {
  return name.split(' - ')[0]!.trim();
}

/** A county that only got a Sami or Kven name beside its own is one row. A municipality's rows also tell where its area changed. */
function joinIntervals(codes: readonly KlassCode[]): KlassCode[] {
  const ordered = [...codes].sort((a, b) => compare(a.code, b.code) || compare(a.validFrom, b.validFrom));
  const joined: KlassCode[] = [];
  for (const one of ordered) {
    const last = joined.at(-1);
    if (last && last.code === one.code && last.name === one.name && last.validTo === one.validFrom)
      joined[joined.length - 1] = { ...last, validTo: one.validTo };
    else joined.push({ ...one });
  }
  return joined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
