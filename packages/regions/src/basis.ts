/** Which borders a region can be asked for on, and which it is shown on unless told. */
import type { BoundaryBasis, Region, RegionCode } from '@regionpuls/domain';
import { basisDate } from '@regionpuls/domain';
import { isSameEverywhere } from './borderPlan.ts';
import type { RegionIndex } from './regionIndex.ts';

/** The code is in no row of the region table. */
export class UnknownRegionError extends Error {
  readonly region: RegionCode;
  constructor(region: RegionCode) {
    super(`there is no region with code «${region}»`);
    this.name = 'UnknownRegionError';
    this.region = region;
  }
}

/** A region is asked for on borders that it is not part of, such as 01 Østfold on those of 2024. */
export class RegionNotOnBasisError extends Error {
  readonly region: RegionCode;
  readonly basis: BoundaryBasis;
  /** Regions on that basis that cover the same area or part of it, most of it first. */
  readonly suggestions: readonly Pick<Region, 'code' | 'label'>[];
  /** Bases on which the region itself exists: its years of validity with known borders, ends included. */
  readonly validYears: readonly [number, number | null];
  constructor(index: RegionIndex, region: RegionCode, basis: BoundaryBasis) {
    const rows = index.rowsOf(region);
    const suggestions = coveringOn(index, region, basisDate(basis)!);
    const first = Number(rows[0]!.validFrom.slice(0, 4));
    const end = rows.at(-1)!.validTo;
    const last = end === null ? null : Number(end.slice(0, 4)) - 1;
    const named = suggestions.map(({ code, label }) => `${code} ${label}`).join(', ');
    super(
      `«${region}» (${rows.at(-1)!.label}) does not exist on the borders of ${basis}; it was valid ` +
        `${first}–${last ?? ''}. ` +
        (named ? `On the borders of ${basis} the area belongs to ${named}` : `Its area then is not known`),
    );
    this.name = 'RegionNotOnBasisError';
    this.region = region;
    this.basis = basis;
    this.suggestions = suggestions;
    this.validYears = [first, last];
  }
}

/**
 * @throws UnknownRegionError when no row has the code.
 * @throws RegionNotOnBasisError when the region is not valid on the first day of the basis year. `published` fits every
 * region: it has values while it is valid.
 */
export function checkBasis(index: RegionIndex, region: RegionCode, basis: BoundaryBasis): void {
  if (!index.find(region)) throw new UnknownRegionError(region);
  const date = basisDate(basis);
  if (date === null || isSameEverywhere(index, region) || index.find(region, date)) return;
  throw new RegionNotOnBasisError(index, region, basis);
}

/**
 * The newest borders for a region that is valid on them, `published` for one that has ceased.
 * @param stored bases on which there are figures; the newest year at or after the last change of borders is taken.
 */
export function defaultBasis(
  region: RegionCode,
  index: RegionIndex,
  stored: readonly BoundaryBasis[] = [],
): BoundaryBasis {
  const rows = index.rowsOf(region);
  if (rows.length === 0) throw new UnknownRegionError(region);
  if (rows.at(-1)!.validTo !== null) return 'published';
  const newest = index.epochs.at(-1)!.slice(0, 4);
  return [newest, ...stored.filter((basis) => basis !== 'published' && basis > newest)].sort().at(-1)!;
}

/** The epoch in which a region's area was last known. */
export function lastEpochOf(index: RegionIndex, region: RegionCode): number {
  for (let epoch = index.epochs.length - 1; epoch >= 0; epoch--) {
    if (index.areaOf(region, epoch)) return epoch;
  }
  return -1;
}

/** Regions of the same level that hold (part of) a region's area on a day, most of it first. */
export function coveringOn(
  index: RegionIndex,
  region: RegionCode,
  date: string,
): Pick<Region, 'code' | 'label'>[] {
  const last = lastEpochOf(index, region);
  const area = last < 0 ? undefined : index.areaOf(region, last);
  const level = index.find(region)?.level;
  if (!area || (level !== 'county' && level !== 'municipality')) return [];
  const inside = new Set(area);
  const covering: { code: RegionCode; label: string; shared: number }[] = [];
  for (const [code, other] of index.areasIn(index.epochOf(date), level)) {
    const shared = other.filter((course) => inside.has(course)).length;
    if (shared > 0) covering.push({ code, label: index.find(code, date)?.label ?? code, shared });
  }
  covering.sort((a, b) => b.shared - a.shared || (a.code < b.code ? -1 : 1));
  return covering.map(({ code, label }) => ({ code, label }));
}
