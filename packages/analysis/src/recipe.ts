/** What is done to a series before it is shown. Every recipe but `none` is our calculation, and says so. */
import {
  type Frequency,
  type Note,
  PERIODS_PER_YEAR,
  type Period,
  type Point,
  type Recipe,
  type Shock,
  type Unit,
  firstMonth,
  frequencyOf,
  fromOrdinal,
  shiftPeriod,
  toOrdinal,
} from '@regionpuls/domain';
import { adjustSeries, toPoints } from './adjust/adjust.ts';
import type { Method } from './methods/method.ts';
import { METHODS } from './methods.ts';

export interface RecipeInput {
  points: readonly Point[];
  frequency: Frequency;
  unit: Unit;
  /** Residents on 1 January by year (`2018` → 301 000), for `percent-of-population`. */
  population?: ReadonlyMap<string, number>;
  /** The first period that will be shown: where an index is 100. */
  shownFrom?: Period;
  /** The indicator's shocks, which shape neither season nor trend. */
  shocks?: readonly Shock[];
}

export interface RecipeResult {
  points: Point[];
  unit: Unit;
  method: Method | null;
  notes: Note[];
}

/** The recipe does not fit the series; `reason` is a code for the problem document. */
export class RecipeError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RecipeError';
  }
}

/** @throws RecipeError naming the recipe and why it does not fit. */
export function applyRecipe(recipe: Recipe, input: RecipeInput): RecipeResult {
  switch (recipe) {
    case 'none':
      return { points: [...input.points], unit: input.unit, method: null, notes: [] };
    case 'change-12m':
      return derived(
        change12m(input, (now, before) => now - before),
        input.unit,
        METHODS.change12m,
      );
    case 'change-12m-percent': {
      if (input.unit !== 'persons') {
        throw new RecipeError(
          'change-12m-percent: the indicator is a rate; a change of a rate is given in percentage points (change-12m)',
        );
      }
      const relative = (now: number, before: number) => (before === 0 ? null : (now / before - 1) * 100);
      return derived(change12m(input, relative), 'percent', METHODS.change12mPercent);
    }
    case 'index':
      return derived(index(input), 'index', METHODS.index);
    case 'mean-12m': {
      if (input.frequency === 'year') {
        throw new RecipeError('mean-12m: the series is annual; a 12-month mean needs months or quarters');
      }
      return derived(mean12m(input), input.unit, METHODS.mean12m);
    }
    case 'percent-of-population': {
      if (input.unit !== 'persons') {
        throw new RecipeError(
          'percent-of-population: the indicator is a rate already; it takes a count of persons',
        );
      }
      return derived(percentOfPopulation(input), 'percent', METHODS.percentOfPopulation);
    }
    case 'seasonally-adjusted':
      return withoutSeason(input, recipe, METHODS.seasonallyAdjusted);
    case 'trend':
      return withoutSeason(input, recipe, METHODS.trend);
  }
}

function derived(points: Point[], unit: Unit, method: Method): RecipeResult {
  return { points, unit, method, notes: [method.note] };
}

/** Of the longest stretch without gaps. Too short a series gives no points and a note, so that others beside it are shown. */
function withoutSeason(
  input: RecipeInput,
  recipe: 'seasonally-adjusted' | 'trend',
  method: Method,
): RecipeResult {
  const { points, frequency, unit, shocks = [] } = input;
  if (frequency === 'year') {
    throw new RecipeError(`${recipe}: the series is annual; a season needs months or quarters`);
  }
  const adjustment = adjustSeries({ points, frequency, unit, shocks });
  if (!adjustment.ok) return { points: [], unit, method, notes: [adjustment.reason] };
  const { adjusted } = adjustment;
  const which = recipe === 'trend' ? 'trend' : 'adjusted';
  const [, ...caveats] = adjusted.notes;
  return { points: toPoints(adjusted, which, points), unit, method, notes: [method.note, ...caveats] };
}

/** A value combined from others: null when one of them is, with the status that explains it best. */
function combine(
  point: Point,
  others: readonly (Point | undefined)[],
  value: () => number | null,
): Point | null {
  if (others.some((other) => other === undefined)) return null;
  const all = [point, ...(others as Point[])];
  const { period } = point;
  const flag = worstFlag(all);
  const withheld = all.find((p) => p.status === 'suppressed') ?? all.find((p) => p.value === null);
  if (withheld) return { period, value: null, status: withheld.status, ...flag };
  const result = value();
  if (result === null || !Number.isFinite(result))
    return { period, value: null, status: 'not-applicable', ...flag };
  const status = all.some((p) => p.status === 'estimated')
    ? 'estimated'
    : all.some((p) => p.status === 'provisional')
      ? 'provisional'
      : 'final';
  return { period, value: result, status, ...flag };
}

const FLAG_ORDER = ['exact-same', 'exact-sum', 'estimated-share', 'estimated-rate', 'not-possible'] as const;

function worstFlag(points: readonly Point[]): Pick<Point, 'flag'> {
  const worst = Math.max(-1, ...points.map((p) => (p.flag ? FLAG_ORDER.indexOf(p.flag) : -1)));
  return worst < 0 ? {} : { flag: FLAG_ORDER[worst]! };
}

function byOrdinal(points: readonly Point[]): Map<number, Point> {
  return new Map(points.map((point) => [toOrdinal(point.period), point]));
}

function change12m(input: RecipeInput, change: (now: number, before: number) => number | null): Point[] {
  const all = byOrdinal(input.points);
  const year = PERIODS_PER_YEAR[input.frequency];
  return input.points.flatMap((point) => {
    const before = all.get(toOrdinal(point.period) - year);
    const combined = combine(point, [before], () => change(point.value!, before!.value!));
    return combined ? [combined] : [];
  });
}

function mean12m(input: RecipeInput): Point[] {
  const all = byOrdinal(input.points);
  const length = PERIODS_PER_YEAR[input.frequency];
  return input.points.flatMap((point) => {
    const last = toOrdinal(point.period);
    const earlier = Array.from({ length: length - 1 }, (_, back) => all.get(last - back - 1));
    const combined = combine(point, earlier, () => {
      const sum = earlier.reduce((total, other) => total + other!.value!, point.value!);
      return sum / length;
    });
    return combined ? [combined] : [];
  });
}

function index(input: RecipeInput): Point[] {
  const from = input.shownFrom;
  const shown = from ? firstMonth(from) : -Infinity;
  const base = input.points.find((point) => firstMonth(point.period) >= shown && point.value !== null);
  if (base?.value === undefined || base.value === null) return input.points.map((point) => ({ ...point }));
  if (base.value <= 0) {
    throw new RecipeError(
      `index: the first value shown (${base.period}) is ${base.value}; an index needs it above 0`,
    );
  }
  const { value: hundred } = base;
  return input.points.flatMap((point) => combine(point, [], () => (point.value! / hundred) * 100) ?? []);
}

function percentOfPopulation(input: RecipeInput): Point[] {
  const population = input.population ?? new Map<string, number>();
  return input.points.flatMap((point) => {
    const residents = population.get(point.period.slice(0, 4));
    if (residents === undefined) return [];
    return combine(point, [], () => (point.value! / residents) * 100) ?? [];
  });
}

/** Whether the recipe's figures in one period rest on the whole series, so that neither end may be cut before it. */
export function needsWholeSeries(recipe: Recipe): boolean {
  return recipe === 'seasonally-adjusted' || recipe === 'trend';
}

/**
 * The period from which figures are needed to show the recipe from `from`: a year earlier for changes and means, the
 * earliest there is where the whole series counts.
 */
export function leadIn(recipe: Recipe, from: Period): Period {
  if (needsWholeSeries(recipe)) return fromOrdinal(frequencyOf(from), EARLIEST_YEAR * perYear(from));
  if (recipe !== 'change-12m' && recipe !== 'change-12m-percent' && recipe !== 'mean-12m') return from;
  return shiftPeriod(from, -perYear(from));
}

const EARLIEST_YEAR = 1800;

function perYear(period: Period): number {
  return PERIODS_PER_YEAR[frequencyOf(period)];
}
