/** Which region a row is about, from what stands before its figures. */
import type { BlockRow } from './readBlocks.ts';
import type { SheetKind } from './sheetKinds.ts';
import { OTHER_AREAS, TOTAL, UNKNOWN } from './words.ts';

export interface RowRegion {
  /** As on the row, without its code: the county that a block of municipalities is headed by. */
  name: string;
  /** NAV's code; null for rows that repeat another row, which are only compared with it. */
  code: string | null;
  /** Sums over regions; so large that NAV never hides them. */
  isSum: boolean;
  /** The row of the county sheet that this row repeats. */
  repeats: string | null;
  /** The row of its own sheet whose sum it is part of; null for the sums themselves. */
  partOf: string | null;
}

/** The codes under which the figures are kept; NAV's `2100` is Svalbard, all there is in «Øvrige områder». */
const COUNTRY = '0';
const NOT_PLACED = '99';
const SVALBARD = '2100';

/** Null for a row that is none of those known in its place. @param counties name → code, of the county sheet. */
export function readRegion(
  row: BlockRow,
  { level }: SheetKind,
  counties: ReadonlyMap<string, string>,
): RowRegion | null {
  return level === 'county' ? countyRow(row) : municipalityRow(row, counties);
}

/** True for what heads a part of the municipality sheets. */
export function isBlockName(text: string, counties: ReadonlyMap<string, string>): boolean {
  return counties.has(text) || text === OTHER_AREAS || text === UNKNOWN;
}

function countyRow({ labels }: BlockRow): RowRegion | null {
  const [first, second, ...more] = labels;
  if (first === undefined || more.length > 0) return null;
  if (second === undefined) {
    return first === TOTAL ? { name: TOTAL, code: COUNTRY, isSum: true, repeats: null, partOf: null } : null;
  }
  if (second === UNKNOWN && first === UNKNOWN) {
    return { name: UNKNOWN, code: NOT_PLACED, isSum: false, repeats: null, partOf: TOTAL };
  }
  if (!/^\d{2}$/.test(first)) return null;
  // The same figures as Svalbard's in the municipality sheet, which are the ones kept.
  if (second === OTHER_AREAS) {
    return { name: second, code: null, isSum: false, repeats: null, partOf: TOTAL };
  }
  return first === '99' ? null : { name: second, code: first, isSum: true, repeats: null, partOf: TOTAL };
}

function municipalityRow(
  { labels, block }: BlockRow,
  counties: ReadonlyMap<string, string>,
): RowRegion | null {
  const [label, ...more] = labels;
  if (label === undefined || more.length > 0 || block === null || !isBlockName(block, counties)) return null;
  const county = counties.get(block);
  const isPlaced = county !== undefined;
  const partOf = `${TOTAL} ${block}`;
  if (label === partOf) return { name: label, code: null, isSum: isPlaced, repeats: block, partOf: null };
  if (label === UNKNOWN && block === UNKNOWN) {
    return { name: label, code: null, isSum: false, repeats: UNKNOWN, partOf };
  }
  const [, code, name] = /^(\d{4}) (.+)$/.exec(label) ?? [];
  if (!code || !name) return null;
  const belongs = isPlaced ? code.startsWith(county) : block === OTHER_AREAS && code === SVALBARD;
  return belongs ? { name: label, code, isSum: false, repeats: null, partOf } : null;
}
