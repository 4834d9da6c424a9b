/** The answer to «this indicator, for this region, on these borders». */
import {
  type BoundaryBasis,
  type Breakdown,
  type Figures,
  type Frequency,
  type Indicator,
  type Note,
  type Period,
  type Point,
  type RegionCode,
  basisDate,
  fromOrdinal,
  periodEnd,
  periodStart,
} from '@regionpuls/domain';
import { checkBasis } from './basis.ts';
import { isSameEverywhere, planBorders } from './borderPlan.ts';
import type { ShareLookup } from './correspondence.ts';
import type { RegionIndex } from './regionIndex.ts';
import { relatedCodes } from './relatedCodes.ts';
import { type Arithmetic, type Resolved, type StoredBasis, resolvePoint } from './resolvePoint.ts';
import { createNoteCollector } from './seriesNotes.ts';
import { type StoredFigures, storedFigures } from './storedFigures.ts';

export interface SeriesRequest {
  indicator: Indicator;
  region: RegionCode;
  breakdown: Breakdown;
  frequency: Frequency;
  boundaries: BoundaryBasis;
  /** Both ends included; of the request's frequency or any other. */
  from?: Period | undefined;
  to?: Period | undefined;
}

export interface BoundaryContext {
  figures: Figures;
  index: RegionIndex;
  /** Known shares of divided municipalities; none are bundled. */
  shares?: ShareLookup;
  /** Rate id → id of its stored denominator; without it rates over several regions are not given. */
  denominators?: Readonly<Record<string, string>>;
}

export interface ResolvedSeries {
  /** In period order, each with its flag; a period of which nothing is known is absent. */
  points: Point[];
  /** Ids of the vintages that the values came from, ascending. */
  vintages: number[];
  notes: Note[];
}

/**
 * The borders wanted for a period are those of 1 January of the basis year. With `published` they are those of the period's
 * first day, or of the region's first valid day when its code began within the period; while a code is not valid it has no
 * value. Figures stored as `published` carry the borders of their period's first day.
 *
 * For each period, in order: the source's own figure on the basis asked for; the source's own for exactly the same area on
 * another basis; our sum of whole regions, all from one basis; our estimate where shares are known; `not-possible`
 * where figures exist that borders forbid to use.
 *
 * @throws UnknownRegionError, RegionNotOnBasisError (see `checkBasis`).
 */
export function resolveSeries(request: SeriesRequest, context: BoundaryContext): ResolvedSeries {
  const { region, frequency, boundaries } = request;
  const { index } = context;
  checkBasis(index, region, boundaries);
  const arithmetic = createArithmetic(request, context);
  const stored = [arithmetic.figures, ...(arithmetic.parts ? [arithmetic.parts.numerators] : [])];
  const [first, last] = rangeOf(request, stored, index);
  const notes = createNoteCollector(request, index);
  const basesAt = createBasisFinder(request, index, [...new Set(stored.flatMap(({ bases }) => bases))]);
  const points: Point[] = [];
  const vintages = new Set<number>();
  for (let ordinal = first; ordinal <= last; ordinal++) {
    const bases = basesAt(ordinal);
    if (bases === null) continue;
    const found = resolvePoint(arithmetic, bases.stored, ordinal, (codes, epoch) =>
      notes.addMissing(ordinal, codes, epoch),
    );
    if (!found) continue;
    points.push(toPoint(fromOrdinal(frequency, ordinal), found));
    for (const id of found.vintages) vintages.add(id);
    notes.add(ordinal, found, bases.wanted);
  }
  return { points, vintages: [...vintages].sort((a, b) => a - b), notes: notes.write() };
}

function toPoint(period: Period, { value, status, flag, interval }: Resolved): Point {
  return { period, value, status, flag, ...(interval ? { interval } : {}) };
}

export function createArithmetic(
  request: Pick<SeriesRequest, 'indicator' | 'region' | 'breakdown' | 'frequency' | 'boundaries'>,
  { figures, index, shares, denominators }: BoundaryContext,
): Arithmetic {
  const { indicator, region, breakdown, frequency, boundaries } = request;
  const stored = (id: string) => storedFigures(figures, id, breakdown, frequency);
  const denominator = denominators?.[indicator.id];
  const date = basisDate(boundaries);
  return {
    additivity: indicator.additivity,
    range: indicator.suppression?.range ?? null,
    figures: stored(indicator.id),
    parts:
      indicator.numerator !== null && denominator !== undefined
        ? {
            numerators: stored(indicator.numerator),
            denominators: stored(denominator),
            scale: indicator.unit === 'percent' ? 100 : 1,
          }
        : null,
    ...(shares && date !== null
      ? { share: (source: RegionCode, epoch: number) => shares(source, region, index.epochs[epoch]!, date) }
      : {}),
  };
}

/** The stored bases with their plans for a period; null where the region has no borders then. */
export function createBasisFinder(
  { region, frequency, boundaries }: Pick<SeriesRequest, 'region' | 'frequency' | 'boundaries'>,
  index: RegionIndex,
  stored: readonly BoundaryBasis[],
): (ordinal: number) => { wanted: number; stored: readonly StoredBasis[] } | null {
  const ordered = orderBases(boundaries, stored);
  const fixed = basisDate(boundaries);
  const always = isSameEverywhere(index, region);
  const known = new Map<number, { wanted: number; stored: StoredBasis[] }>();
  const arrange = (wanted: number, own: number) => {
    const key = wanted * index.epochs.length + own;
    let found = known.get(key);
    if (!found) {
      const list = ordered.map((basis): StoredBasis => {
        const date = basisDate(basis);
        const epoch = date === null ? own : index.epochOf(date);
        return { basis, epoch, plan: planBorders(index, region, wanted, epoch) };
      });
      known.set(key, (found = { wanted, stored: list }));
    }
    return found;
  };
  if (fixed !== null || always) {
    const wanted = fixed === null ? index.epochs.length - 1 : index.epochOf(fixed);
    return (ordinal) => arrange(wanted, index.epochOfPeriod(frequency, ordinal));
  }
  const rows = index.rowsOf(region);
  return (ordinal) => {
    const period = fromOrdinal(frequency, ordinal);
    const date = bordersOf(rows, period);
    if (date === null) return null;
    const epoch = index.epochOf(date);
    return arrange(epoch, epoch);
  };
}

/** The day whose borders `published` means for a code in a period; null when it is not valid in it. */
function bordersOf(
  rows: readonly { validFrom: string; validTo: string | null }[],
  period: Period,
): string | null {
  const start = periodStart(period);
  const end = periodEnd(period);
  const row = rows.find(({ validFrom, validTo }) => validFrom < end && (validTo === null || validTo > start));
  if (!row) return null;
  return row.validFrom > start ? row.validFrom : start;
}

/** The basis asked for, then `published`, then the other years, nearest first. */
function orderBases(asked: BoundaryBasis, stored: readonly BoundaryBasis[]): BoundaryBasis[] {
  const distance = (basis: BoundaryBasis) => {
    if (basis === asked) return -2;
    if (basis === 'published') return -1;
    return asked === 'published' ? 3000 - Number(basis) : Math.abs(Number(basis) - Number(asked));
  };
  return [...stored].sort((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1));
}

/** Ordinals of the first and last period that any figure of the area can have, within what is asked for. */
function rangeOf(
  { region, frequency, from, to }: SeriesRequest,
  stored: readonly StoredFigures[],
  index: RegionIndex,
): [number, number] {
  let first = Infinity;
  let last = -Infinity;
  const low = from === undefined ? -Infinity : startingIn(frequency, from);
  const high = to === undefined ? Infinity : endingIn(frequency, to);
  // A snapshot asks for one period of every region: looking for it is cheaper than looking for where series begin.
  if (high - low < 24) return [low, high];
  for (const figures of stored) {
    for (const basis of figures.bases) {
      for (const code of relatedCodes(index, region)) {
        const ordinals = figures.columns(basis, code)?.ordinals;
        if (!ordinals || ordinals.length === 0) continue;
        first = Math.min(first, ordinals[0]!);
        last = Math.max(last, ordinals.at(-1)!);
      }
    }
  }
  return [Math.max(first, low), Math.min(last, high)];
}

/** The first period of `frequency` that begins in or after the start of `period`. */
function startingIn(frequency: Frequency, period: Period): number {
  return ordinalOn(frequency, periodStart(period), 'from');
}

/** The last period of `frequency` that ends with or before `period`. */
function endingIn(frequency: Frequency, period: Period): number {
  return ordinalOn(frequency, periodEnd(period), 'before');
}

function ordinalOn(frequency: Frequency, date: string, side: 'from' | 'before'): number {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const each = frequency === 'month' ? 1 : frequency === 'quarter' ? 3 : 12;
  const ordinal = Math.ceil(months / each);
  return side === 'from' ? ordinal : Math.floor(months / each) - 1;
}
