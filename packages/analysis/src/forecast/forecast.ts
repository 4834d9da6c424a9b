/**
 * Where a series is heading if nothing changes: ETS(A,Ad,A), on logarithms of counts (so that intervals stay above 0 and
 * the season is a factor), on rates as they are. It is shown only where its backtest on that very series beats the seasonal
 * naive forecast and its intervals held what they promised; otherwise there is no forecast, and the reason in words.
 *
 * Months within a shock are replaced by trend + season before the model is estimated (`adjustSeries`).
 */
import {
  type ForecastPoint,
  type ForecastResult,
  type Indicator,
  type Note,
  PERIODS_PER_YEAR,
  type PastForecast,
  type Period,
  type Series,
  fromOrdinal,
  lastMonth,
  toOrdinal,
} from '@regionpuls/domain';
import { type EtsFit, fitEts, forecastEts, normalQuantile } from '@regionpuls/stats';
import { type Adjusted, adjustSeries } from '../adjust/adjust.ts';
import {
  type ForecastBacktest,
  type Scores,
  backtestForecasts,
  shortestForBacktest,
} from './backtestForecast.ts';
import { describeForecast, describeNoForecast, describeUnproven } from './forecastReasons.ts';
import { METHODS } from '../methods.ts';

/** A forecast that has been estimated and judged; any horizon is then a matter of arithmetic. */
export interface ForecastModel {
  adjusted: Adjusted;
  /** On the scale of `adjusted`; null when there is too little to estimate from. */
  fit: EtsFit | null;
  backtest: ForecastBacktest | null;
  /** Whether it earned being shown; why, or why not. */
  isShown: boolean;
  reasons: Note[];
}

/** Coverage that counts as kept: of the 80 % and of the 95 % band. */
const KEPT_80 = [0.7, 0.92] as const;
const KEPT_95 = [0.9, 1] as const;

/** A monthly forecast of fewer people than this says more about chance than about where things are heading. */
const FEWEST_PEOPLE = 30;

/** @param adjusted the series without season, when it is at hand */
export function estimateForecast(
  series: Series,
  indicator: Indicator,
  adjusted?: Adjusted,
): ForecastModel | { adjusted: null; isShown: false; reasons: Note[] } {
  const { points, frequency, unit } = series;
  if (frequency === 'year')
    return { adjusted: null, isShown: false, reasons: [describeNoForecast('NO_FORECAST_OF_YEARS')] };
  const adjustment = adjusted
    ? ({ ok: true, adjusted } as const)
    : adjustSeries({ points, frequency, unit, shocks: indicator.shocks });
  if (!adjustment.ok) return { adjusted: null, isShown: false, reasons: [adjustment.reason] };
  const found = adjustment.adjusted;
  const refuse = (code: Parameters<typeof describeNoForecast>[0]): ForecastModel => ({
    adjusted: found,
    fit: null,
    backtest: null,
    isShown: false,
    reasons: [describeNoForecast(code)],
  });
  const year = PERIODS_PER_YEAR[frequency];
  if (!found.reachesEnd) return refuse('GAPS_BEFORE_FORECAST');
  if (found.values.length < shortestForBacktest(year)) return refuse('SHORT_FOR_FORECAST');
  const latest = found.values.slice(-year);
  if (unit === 'persons' && latest.reduce((sum, value) => sum + value, 0) / year < FEWEST_PEOPLE) {
    return refuse('FEW_PEOPLE_FOR_FORECAST');
  }
  if (found.masked.at(-1)) return refuse('SHOCK_BEFORE_FORECAST');
  const { masked, values, scale } = found;
  const backtest = backtestForecasts({
    values: scale === 'log' ? values.map(Math.log) : values,
    masked,
    year,
  });
  if (!backtest) return refuse('SHORT_FOR_FORECAST');
  const failures = failuresOf(backtest);
  const isShown = failures.length === 0;
  return {
    adjusted: found,
    fit: isShown ? fitEts(found.imputed, year) : null,
    backtest,
    isShown,
    reasons: isShown
      ? describeForecast(backtest.ets, indicator.shocks, masked.includes(true))
      : [describeUnproven(failures, backtest)],
  };
}

function failuresOf({ ets, naive }: ForecastBacktest): ('accuracy' | 'coverage80' | 'coverage95')[] {
  const kept = (share: number, [least, most]: readonly [number, number]) => share >= least && share <= most;
  return [
    ...(ets.mase < naive.mase ? [] : (['accuracy'] as const)),
    ...(kept(ets.coverage80, KEPT_80) ? [] : (['coverage80'] as const)),
    ...(kept(ets.coverage95, KEPT_95) ? [] : (['coverage95'] as const)),
  ];
}

/** Periods ahead that a forecast reaches unless told: a year. The longest is ten years. */
const YEARS_AHEAD = 1;
const MOST_YEARS_AHEAD = 10;

/**
 * The forecast of a monthly or quarterly series, or why there is none.
 * @param options.until the last period wanted; a year ahead when left out, ten years at most
 */
export function forecastSeries(
  series: Series,
  indicator: Indicator,
  options: { until?: Period; adjusted?: Adjusted } = {},
): ForecastResult {
  return drawForecast(estimateForecast(series, indicator, options.adjusted), options.until);
}

export function drawForecast(model: ReturnType<typeof estimateForecast>, until?: Period): ForecastResult {
  const base = { method: METHODS.ets.name, reasons: model.reasons };
  if (!model.adjusted) return { ...base, points: [], backtests: [], past: [] };
  const { adjusted, fit, backtest } = model;
  return {
    ...base,
    points: fit ? pointsOf(adjusted, fit, horizonOf(adjusted, until)) : [],
    backtests: backtest
      ? [summaryOf(METHODS.ets.name, backtest.ets), summaryOf(METHODS.seasonalNaive.name, backtest.naive)]
      : [],
    past: backtest ? pastOf(adjusted, backtest) : [],
  };
}

function horizonOf(adjusted: Adjusted, until?: Period): number {
  const year = adjusted.season.length;
  const months = until ? lastMonth(until) - lastMonth(adjusted.periods.at(-1)!) : 0;
  const wanted = Math.max(YEARS_AHEAD * year, Math.ceil((months * year) / 12));
  return Math.min(wanted, MOST_YEARS_AHEAD * year);
}

const Z80 = normalQuantile(0.9);
const Z95 = normalQuantile(0.975);

function pointsOf(adjusted: Adjusted, fit: EtsFit, horizon: number): ForecastPoint[] {
  const { mean, sd } = forecastEts(fit, horizon);
  const last = toOrdinal(adjusted.periods.at(-1)!);
  return mean.map((centre, step) => {
    const spread = sd[step]!;
    const interval = (z: number): [number, number] => [
      toUnit(adjusted, centre - z * spread),
      toUnit(adjusted, centre + z * spread),
    ];
    const isLog = adjusted.scale === 'log';
    const average = isLog ? Math.exp(centre + (spread * spread) / 2) : centre;
    return {
      period: fromOrdinal(adjusted.frequency, last + step + 1),
      mean: average,
      median: toUnit(adjusted, centre),
      sd: isLog ? average * Math.sqrt(Math.expm1(spread * spread)) : spread,
      interval80: interval(Z80),
      interval95: interval(Z95),
    };
  });
}

/** From the scale to the unit; what cannot be below 0 is not shown below 0. */
function toUnit(adjusted: Adjusted, value: number): number {
  return adjusted.scale === 'log' ? Math.exp(value) : Math.max(0, value);
}

function summaryOf(method: string, { mase, coverage80, coverage95, count }: Scores) {
  return { method, mase, coverage80, coverage95, forecasts: count };
}

/** Rounds at least a year apart, so that they can be told from each other in a chart. */
function pastOf(adjusted: Adjusted, { rounds }: ForecastBacktest): PastForecast[] {
  const { periods, values, masked, season } = adjusted;
  let last = -Infinity;
  return rounds
    .filter(({ origin }) => {
      if (origin - last < season.length) return false;
      last = origin;
      return true;
    })
    .map(({ origin, forecast }) => ({
      origin: periods[origin - 1]!,
      points: forecast.mean.flatMap((centre, step) => {
        const at = origin + step;
        if (at >= values.length || masked[at]) return [];
        const reach = Z80 * forecast.sd[step]!;
        return [
          {
            period: periods[at]!,
            median: toUnit(adjusted, centre),
            interval80: [toUnit(adjusted, centre - reach), toUnit(adjusted, centre + reach)] as [
              number,
              number,
            ],
            actual: values[at]!,
          },
        ];
      }),
    }));
}
