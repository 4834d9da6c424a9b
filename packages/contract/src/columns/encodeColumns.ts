/** An indicator's stored series as the columns that travel. */
import {
  type Frequency,
  type Indicator,
  STATUSES,
  type SeriesColumns,
  type SeriesKey,
  type Vintage,
  fromOrdinal,
} from '@regionpuls/domain';
import { chooseSteps } from './chooseSteps.ts';
import type { Columns } from './columnsSchema.ts';
import { toRuns } from './runs.ts';
import type { StoredSeries } from './storedSeries.ts';

/** Decimals that a source may publish; anything finer travels as it is. */
const SCALES = [1, 10, 100, 1000];

/**
 * @param vintages every vintage that gave one of the values.
 * @throws RangeError naming the vintage that is not among them.
 */
export function encodeColumns(
  indicator: Pick<Indicator, 'id' | 'unit' | 'source'>,
  stored: readonly StoredSeries[],
  vintages: readonly Pick<Vintage, 'id' | 'published' | 'precision'>[],
): Columns {
  const all = [...stored].sort((a, b) => compareKeys(a.key, b.key));
  const starts = new Map<Frequency, number>();
  for (const { key, columns } of all) {
    const first = columns.ordinals[0];
    if (first !== undefined) starts.set(key.frequency, Math.min(first, starts.get(key.frequency) ?? first));
  }
  const placeOfVintage = new Map(vintages.map(({ id }, place) => [id, place]));
  const scale = SCALES.find((each) => all.every(({ columns }) => fits(columns.values, each))) ?? null;
  const numbers = all.map((_, at) =>
    scale === null ? { over: [], values: known(all[at]!.columns.values) } : chooseSteps(all, at, scale),
  );
  return {
    indicator: indicator.id,
    unit: indicator.unit,
    source: indicator.source,
    axes: [...starts].map(([frequency, start]) => ({ frequency, from: fromOrdinal(frequency, start) })),
    statuses: [...STATUSES],
    vintages: {
      id: vintages.map(({ id }) => id),
      published: vintages.map(({ published }) => published),
      precision: vintages.map(({ precision }) => precision),
    },
    scale,
    series: {
      region: all.map(({ key }) => key.region),
      breakdown: all.map(({ key }) => key.breakdown),
      boundaries: all.map(({ key }) => key.boundaries),
      frequency: all.map(({ key }) => key.frequency),
      periods: all.map(({ key, columns }) => toStretches(columns.ordinals, starts.get(key.frequency) ?? 0)),
      statuses: all.map(({ columns }) => toRuns(columns.statuses)),
      vintages: all.map(({ columns }) => toRuns(vintageSteps(columns, placeOfVintage))),
      over: numbers.map(({ over }) => over),
      values: numbers.map(({ values }) => values),
    },
  };
}

/** Parts before totals and newer borders before older, so that the later can be told over the earlier. */
function compareKeys(a: SeriesKey, b: SeriesKey): number {
  const rank = ({ breakdown, boundaries, region }: SeriesKey) =>
    (breakdown === 'total' ? 100 : 0) + (boundaries === 'published' ? 10 : 0) + region.length;
  const text = ({ region, breakdown, boundaries, frequency }: SeriesKey) =>
    [region, breakdown, boundaries, frequency].join('|');
  return rank(a) - rank(b) || (text(a) < text(b) ? -1 : 1);
}

/** True when every value comes back exactly from a whole number divided by the scale. */
function fits(values: Float64Array, scale: number): boolean {
  return values.every((value) => {
    if (Number.isNaN(value)) return true;
    const whole = Math.round(value * scale);
    // Room for a sum over others and for a step between two such sums.
    return Number.isSafeInteger(whole * 8) && whole / scale === value;
  });
}

function known(values: Float64Array): number[] {
  return [...values].filter((value) => !Number.isNaN(value));
}

/** Periods as pairs: so many skipped, so many given. */
function toStretches(ordinals: ArrayLike<number>, start: number): number[] {
  const stretches: number[] = [];
  let next = start;
  for (let at = 0; at < ordinals.length; at++) {
    const ordinal = ordinals[at]!;
    if (at > 0 && ordinal === next) stretches[stretches.length - 1]! += 1;
    else stretches.push(ordinal - next, 1);
    next = ordinal + 1;
  }
  return stretches;
}

function vintageSteps(columns: SeriesColumns, places: ReadonlyMap<number, number>): number[] {
  let last = 0;
  return Array.from(columns.ordinals, (_, at) => {
    const id = columns.vintages?.[at] ?? columns.vintage;
    const place = places.get(id);
    if (place === undefined) throw new RangeError(`vintage ${id} is not among those given`);
    const step = place - last;
    last = place;
    return step;
  });
}
