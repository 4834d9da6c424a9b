/** What a source has published of one indicator, breakdown and frequency: on which borders, for whom, when. */
import {
  type BoundaryBasis,
  type Breakdown,
  type Figures,
  type Frequency,
  type RegionCode,
  STATUSES,
  type SeriesColumns,
} from '@regionpuls/domain';
import type { Amount } from './addUp.ts';

export interface StoredAmount extends Amount {
  vintage: number;
}

export interface StoredFigures {
  /** Bases with at least one series. */
  bases: readonly BoundaryBasis[];
  columns(basis: BoundaryBasis, region: RegionCode): SeriesColumns | undefined;
  /** True when at least one of the regions has a series; remembered by the list itself. */
  hasAny(basis: BoundaryBasis, regions: readonly RegionCode[]): boolean;
  /** undefined when the source says nothing of the period. */
  at(basis: BoundaryBasis, region: RegionCode, ordinal: number): StoredAmount | undefined;
}

interface Known {
  revision: string;
  byIndicator: Map<string, Map<string, StoredFigures>>;
}

const known = new WeakMap<Figures, Known>();

export function storedFigures(
  figures: Figures,
  indicator: string,
  breakdown: Breakdown,
  frequency: Frequency,
): StoredFigures {
  let entry = known.get(figures);
  if (!entry || entry.revision !== figures.revision) {
    entry = { revision: figures.revision, byIndicator: new Map() };
    known.set(figures, entry);
  }
  let found = entry.byIndicator.get(indicator);
  if (!found) entry.byIndicator.set(indicator, (found = readKeys(figures, indicator)));
  return found.get(`${breakdown}|${frequency}`) ?? NOTHING;
}

const NOTHING: StoredFigures = {
  bases: [],
  columns: () => undefined,
  hasAny: () => false,
  at: () => undefined,
};

function readKeys(figures: Figures, indicator: string): Map<string, StoredFigures> {
  const groups = new Map<string, Map<BoundaryBasis, Map<RegionCode, SeriesColumns | null>>>();
  for (const key of figures.keysOf(indicator)) {
    const name = `${key.breakdown}|${key.frequency}`;
    const group = groups.get(name) ?? new Map<BoundaryBasis, Map<RegionCode, SeriesColumns | null>>();
    groups.set(name, group);
    const basis = group.get(key.boundaries) ?? new Map<RegionCode, SeriesColumns | null>();
    group.set(key.boundaries, basis);
    // Decoded when first asked for: most series of an indicator are not needed for a given answer.
    basis.set(key.region, null);
  }
  const result = new Map<string, StoredFigures>();
  for (const [name, group] of groups) {
    const [breakdown, frequency] = name.split('|') as [Breakdown, Frequency];
    const columns = (boundaries: BoundaryBasis, region: RegionCode) => {
      const series = group.get(boundaries);
      const held = series?.get(region);
      if (held !== null) return held;
      const decoded = figures.find({ indicator, region, breakdown, boundaries, frequency });
      if (decoded) series!.set(region, decoded);
      else series!.delete(region);
      return decoded;
    };
    const asked = new Map<BoundaryBasis, WeakMap<readonly RegionCode[], boolean>>();
    const hasAny = (basis: BoundaryBasis, regions: readonly RegionCode[]) => {
      const lists = asked.get(basis) ?? new WeakMap<readonly RegionCode[], boolean>();
      asked.set(basis, lists);
      const answer = lists.get(regions) ?? regions.some((region) => columns(basis, region) !== undefined);
      lists.set(regions, answer);
      return answer;
    };
    result.set(name, {
      bases: [...group.keys()].sort(),
      columns,
      hasAny,
      at: (basis, region, ordinal) => {
        const series = columns(basis, region);
        return series && readColumns(series, ordinal);
      },
    });
  }
  return result;
}

function readColumns(columns: SeriesColumns, ordinal: number): StoredAmount | undefined {
  const place = placeOf(columns.ordinals, ordinal);
  if (place < 0) return undefined;
  const value = columns.values[place]!;
  return {
    value: Number.isNaN(value) ? null : value,
    status: STATUSES[columns.statuses[place]!]!,
    vintage: columns.vintages?.[place] ?? columns.vintage,
  };
}

function placeOf(ordinals: SeriesColumns['ordinals'], ordinal: number): number {
  // Most series have no gaps, so the place is usually the distance from the first.
  const guess = ordinal - (ordinals[0] ?? 0);
  if (ordinals[guess] === ordinal) return guess;
  let low = 0;
  let high = ordinals.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = ordinals[middle]!;
    if (here === ordinal) return middle;
    if (here < ordinal) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
