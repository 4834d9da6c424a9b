/**
 * A series without its season: STL with a periodic season, robust, on the logarithms of counts. Months within a shock
 * (the corona months) shape neither trend nor season. Our own calculation; the sources publish no such figures by region.
 */
import {
  type Frequency,
  type Note,
  PERIODS_PER_YEAR,
  type Period,
  type Point,
  type Shock,
  type Unit,
  firstMonth,
  lastMonth,
  toOrdinal,
} from '@regionpuls/domain';
import { decomposeMaskedStl, decomposeStl } from '@regionpuls/stats';
import { describeAdjusted, describeRefusal } from './adjustReasons.ts';
import { longestStretch } from './stretch.ts';

/** Fewest years of figures for a season to be told from chance, and under which the series is called short. */
const YEARS_NEEDED = 3;
const YEARS_SHORT = 5;

/**
 * The imputed months count as standing still at this share of the largest value: the season is then within 0.01 per cent,
 * a third of a person in 4 000, of where the last decimals would take it in three times the time.
 */
const TOLERANCE = 1e-5;

export interface AdjustInput {
  points: readonly Point[];
  frequency: Frequency;
  unit: Unit;
  shocks: readonly Shock[];
}

/** Arrays of one length, one entry per period of the stretch used. */
export interface Adjusted {
  frequency: Frequency;
  periods: Period[];
  /** `log`: season, remainder and imputed values are logarithms, and the season is a factor. */
  scale: 'log' | 'linear';
  /** In the unit: the observations, and those without season. */
  values: number[];
  adjusted: number[];
  trend: number[];
  /** On the scale; `season` is that of each phase of the year, by ordinal modulo the periods of a year. */
  season: number[];
  remainder: number[];
  /** The observations with trend + season in place of the months within a shock. */
  imputed: number[];
  masked: boolean[];
  reachesEnd: boolean;
  notes: Note[];
}

export type Adjustment = { ok: true; adjusted: Adjusted } | { ok: false; reason: Note };

export function adjustSeries(input: AdjustInput): Adjustment {
  const { frequency, unit } = input;
  if (frequency === 'year') return { ok: false, reason: describeRefusal('NO_SEASON_IN_YEARS') };
  const stretch = longestStretch(input.points);
  const year = PERIODS_PER_YEAR[frequency];
  const needed = YEARS_NEEDED * year;
  if (!stretch || stretch.values.length < needed) {
    const gaps = input.points.filter((point) => point.value !== null).length >= needed;
    return { ok: false, reason: describeRefusal(gaps ? 'GAPS_IN_SERIES' : 'SHORT_SERIES') };
  }
  const { periods, values } = stretch;
  const masked = periods.map((period) => isWithinShock(period, input.shocks));
  if (!everyPhaseIsSeenTwice(masked, year)) {
    return { ok: false, reason: describeRefusal('SHOCK_HIDES_SEASON') };
  }
  const scale = unit !== 'percent' && values.every((value) => value > 0) ? 'log' : 'linear';
  const scaled = scale === 'log' ? values.map(Math.log) : values;
  const options = { period: year, seasonalWindow: 'periodic', robust: true } as const;
  const isMasked = masked.includes(true);
  const found = isMasked
    ? decomposeMaskedStl(scaled, masked, { ...options, tolerance: TOLERANCE })
    : { ...decomposeStl(scaled, options), imputed: scaled };
  const back = scale === 'log' ? Math.exp : (value: number) => value;
  const phase = toOrdinal(periods[0]!) % year;
  const season = Array.from({ length: year }, (_, at) => found.seasonal[(at - phase + year) % year]!);
  return {
    ok: true,
    adjusted: {
      frequency,
      periods,
      scale,
      values,
      adjusted: scaled.map((value, i) => back(value - found.seasonal[i]!)),
      trend: found.trend.map(back),
      season,
      remainder: found.remainder,
      imputed: found.imputed,
      masked,
      reachesEnd: stretch.reachesEnd,
      notes: describeAdjusted({
        isShort: values.length < YEARS_SHORT * year,
        shocks: isMasked ? input.shocks.filter((shock) => overlaps(shock, periods)) : [],
        confinedTo: stretch.isWhole ? null : { from: periods[0]!, to: periods.at(-1)! },
      }),
    },
  };
}

function isWithinShock(period: Period, shocks: readonly Shock[]): boolean {
  return shocks.some(
    (shock) => lastMonth(period) >= firstMonth(shock.from) && firstMonth(period) <= lastMonth(shock.to),
  );
}

function overlaps(shock: Shock, periods: readonly Period[]): boolean {
  return periods.some((period) => isWithinShock(period, [shock]));
}

/** One sighting of a month cannot be told from its chance. */
function everyPhaseIsSeenTwice(masked: readonly boolean[], year: number): boolean {
  const seen = new Array<number>(year).fill(0);
  masked.forEach((hidden, i) => (seen[i % year]! += hidden ? 0 : 1));
  return seen.every((times) => times >= 2);
}

/** The value with the season of its period added (`1`) or taken away (`-1`), in the unit. */
export function shiftSeason(adjusted: Adjusted, period: Period, value: number, direction: 1 | -1): number {
  const season = adjusted.season[toOrdinal(period) % adjusted.season.length]! * direction;
  return adjusted.scale === 'log' ? value * Math.exp(season) : value + season;
}

/** The whole adjusted (or trend) course as points; a month that the source withheld stays withheld. */
export function toPoints(adjusted: Adjusted, which: 'adjusted' | 'trend', points: readonly Point[]): Point[] {
  const at = new Map(adjusted.periods.map((period, i) => [period, adjusted[which][i]!]));
  return points.flatMap((point): Point[] => {
    const { period, flag } = point;
    const value = at.get(period);
    if (value !== undefined) return [{ period, value, status: 'estimated', ...(flag ? { flag } : {}) }];
    return point.value === null ? [{ ...point }] : [];
  });
}
