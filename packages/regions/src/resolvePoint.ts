/** One figure on the borders asked for: the source's own, else our sum, else our estimate, else an honest gap. */
import type { BoundaryBasis, BoundaryFlag, Indicator, RegionCode } from '@regionpuls/domain';
import { type Addend, type SummedAmount, addUp } from './addUp.ts';
import type { BorderPlan, Cover, SummableLevel } from './borderPlan.ts';
import { divide } from './harmonise.ts';
import type { StoredAmount, StoredFigures } from './storedFigures.ts';

export interface Resolved extends SummedAmount {
  flag: BoundaryFlag;
  /** The borders of the stored figures that it was made from. */
  basis: BoundaryBasis;
  /** Epoch of those borders. */
  epoch: number;
  /** The regions that it was made from; for `not-possible` those that have figures but cannot be used. */
  codes: readonly RegionCode[];
  level: SummableLevel | null;
  vintages: readonly number[];
  sd?: number;
}

/** The borders on which there are stored figures for one period, in order of preference. */
export interface StoredBasis {
  basis: BoundaryBasis;
  epoch: number;
  plan: BorderPlan;
}

/** How figures of an indicator may be put together. */
export interface Arithmetic {
  additivity: Indicator['additivity'];
  range: readonly [number, number] | null;
  figures: StoredFigures;
  /** For a rate: what it is made of; null when either is not stored. */
  parts: { numerators: StoredFigures; denominators: StoredFigures; scale: number } | null;
  /** Part of a region that lies in the region asked for, when it is known. */
  share?: (source: RegionCode, epoch: number) => number | undefined;
}

/** What happened when there is no value because figures are lacking, for the note. */
export type OnMissing = (codes: readonly RegionCode[], epoch: number) => void;

/** @returns undefined when nothing is known of the period. */
export function resolvePoint(
  arithmetic: Arithmetic,
  bases: readonly StoredBasis[],
  ordinal: number,
  onMissing?: OnMissing,
): Resolved | undefined {
  return (
    findOwn(arithmetic, bases, ordinal) ??
    findSum(arithmetic, bases, ordinal, onMissing) ??
    findEstimate(arithmetic, bases, ordinal) ??
    findEmpty(arithmetic, bases, ordinal) ??
    findObstacle(arithmetic, bases, ordinal)
  );
}

/** The source's own figure for exactly this area. */
export function findOwn(
  { figures }: Arithmetic,
  bases: readonly StoredBasis[],
  ordinal: number,
): Resolved | undefined {
  for (const { basis, epoch, plan } of bases) {
    for (const code of plan.same) {
      const found = figures.at(basis, code, ordinal);
      if (found && isSaid(found)) return own(found, basis, epoch, code);
    }
  }
  return undefined;
}

/** Our sum of whole regions of one level from one stored basis; every one of them must have a figure. */
export function findSum(
  arithmetic: Arithmetic,
  bases: readonly StoredBasis[],
  ordinal: number,
  onMissing?: OnMissing,
): Resolved | undefined {
  if (arithmetic.additivity === 'none') return undefined;
  for (const { basis, epoch, plan } of bases) {
    for (const cover of plan.covers) {
      if (!cover.exact || cover.whole.length < 2) continue;
      if (!hasAnySeries(arithmetic, basis, cover.whole)) continue;
      const sum =
        arithmetic.additivity === 'sum'
          ? sumOf(arithmetic.figures, cover.whole, basis, ordinal, arithmetic.range)
          : rateOf(arithmetic, cover.whole, basis, ordinal);
      if (sum) {
        return { ...sum, flag: 'exact-sum', basis, epoch, codes: cover.whole, level: cover.level };
      }
      if (onMissing && arithmetic.additivity === 'sum') {
        const lacking = cover.whole.filter((code) => !hasFigure(arithmetic.figures, basis, code, ordinal));
        if (lacking.length < cover.whole.length) onMissing(lacking, epoch);
      }
    }
  }
  return undefined;
}

function hasAnySeries(
  { figures, parts }: Arithmetic,
  basis: BoundaryBasis,
  codes: readonly RegionCode[],
): boolean {
  return figures.hasAny(basis, codes) || (parts?.numerators.hasAny(basis, codes) ?? false);
}

function findEstimate(
  { additivity, share, figures, range }: Arithmetic,
  bases: readonly StoredBasis[],
  ordinal: number,
): Resolved | undefined {
  if (!share || additivity !== 'sum') return undefined;
  for (const { basis, epoch, plan } of bases) {
    for (const cover of plan.covers) {
      if (cover.level !== 'municipality' || !cover.complete || cover.partial.length === 0) continue;
      const shares = cover.partial.map((code) => share(code, epoch));
      if (shares.some((part) => part === undefined)) continue;
      const codes = [...cover.whole, ...cover.partial];
      const all = [...cover.whole.map(() => 1), ...(shares as number[])];
      const sum = sumOf(figures, codes, basis, ordinal, range, all);
      if (!sum) continue;
      const variance = codes.reduce((total, code, at) => {
        const w = all[at]!;
        return total + (figures.at(basis, code, ordinal)?.value ?? 0) * w * (1 - w);
      }, 0);
      const status = sum.value === null ? sum.status : 'estimated';
      const made = { flag: 'estimated-share', basis, epoch, codes, level: cover.level } as const;
      return { ...sum, ...made, status, sd: Math.sqrt(variance) };
    }
  }
  return undefined;
}

/** The source says that the figure is missing, and nothing else can be made. */
function findEmpty(
  { figures }: Arithmetic,
  bases: readonly StoredBasis[],
  ordinal: number,
): Resolved | undefined {
  for (const { basis, epoch, plan } of bases) {
    for (const code of plan.same) {
      const found = figures.at(basis, code, ordinal);
      if (found) return own(found, basis, epoch, code);
    }
  }
  return undefined;
}

/** Figures exist for regions that overlap this one, but borders or the kind of figure stand in the way. */
function findObstacle(
  { additivity, figures }: Arithmetic,
  bases: readonly StoredBasis[],
  ordinal: number,
): Resolved | undefined {
  // For a county the municipalities come first: where all have figures, the few that straddle the border are the reason.
  for (const at of [1, 0]) {
    for (const { basis, epoch, plan } of bases) {
      const cover = plan.covers[at];
      // A municipality is never made from counties, so only its own level counts.
      if (!cover || (at === 1 && cover.level === 'county')) continue;
      if (!isInTheWay(cover, additivity)) continue;
      if (!figures.hasAny(basis, cover.whole) && !figures.hasAny(basis, cover.partial)) continue;
      const all = [...cover.whole, ...cover.partial];
      const codes = all.filter((code) => hasFigure(figures, basis, code, ordinal));
      if (codes.length === 0 || (at === 1 && codes.length < all.length)) continue;
      const none = { value: null, status: 'not-applicable', flag: 'not-possible', vintages: [] } as const;
      return { ...none, basis, epoch, codes: codes.sort(), level: cover.level };
    }
  }
  return undefined;
}

function isInTheWay(cover: Cover, additivity: Indicator['additivity']): boolean {
  if (!cover.exact) return true;
  return additivity !== 'sum' && cover.whole.length > 1;
}

function sumOf(
  figures: StoredFigures,
  codes: readonly RegionCode[],
  basis: BoundaryBasis,
  ordinal: number,
  range: readonly [number, number] | null,
  shares?: readonly number[],
): (SummedAmount & { vintages: number[] }) | null {
  const addends: (Addend & StoredAmount)[] = [];
  for (const [at, code] of codes.entries()) {
    const found = figures.at(basis, code, ordinal);
    if (!found || !isSaid(found)) return null;
    addends.push({ ...found, share: shares?.[at] ?? 1 });
  }
  const sum = addUp(addends, range);
  return sum && { ...sum, vintages: addends.map((addend) => addend.vintage) };
}

function rateOf(
  { parts, range }: Arithmetic,
  codes: readonly RegionCode[],
  basis: BoundaryBasis,
  ordinal: number,
): (SummedAmount & { vintages: number[] }) | null {
  if (!parts) return null;
  const count = sumOf(parts.numerators, codes, basis, ordinal, range);
  const base = sumOf(parts.denominators, codes, basis, ordinal, null);
  const rate = count && base && divide(count, base, parts.scale);
  return rate && { ...rate, vintages: [...count.vintages, ...base.vintages] };
}

function own(found: StoredAmount, basis: BoundaryBasis, epoch: number, code: RegionCode): Resolved {
  const { value, status, vintage } = found;
  return {
    value,
    status,
    flag: 'exact-same',
    basis,
    epoch,
    codes: [code],
    level: null,
    vintages: [vintage],
  };
}

function hasFigure(figures: StoredFigures, basis: BoundaryBasis, code: RegionCode, ordinal: number): boolean {
  const found = figures.at(basis, code, ordinal);
  return found !== undefined && isSaid(found);
}

/** A withheld figure is said to exist; a missing or inapplicable one is not. */
function isSaid(amount: StoredAmount): boolean {
  return amount.status !== 'missing' && amount.status !== 'not-applicable';
}
