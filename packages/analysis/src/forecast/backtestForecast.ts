/**
 * How forecasts of this very series would have done: at each origin from what was known then.
 *
 * As `stats/backtest` (minimum four years, twelve months ahead, every third month of the last six years), with three
 * differences. Months within a shock are neither known at an origin (they are imputed from the history up to it) nor judged
 * as outcomes, and no forecast starts from one; the six years are counted without them. And the parameters of ETS are
 * estimated every other year: the forecasts in between use the last estimate with the state brought up to date. Estimating at
 * every origin takes seven times as long; for the 15 counties it moves MASE by 0.04 on average, either way, and coverage by 0.03.
 */
import {
  type Forecast,
  decomposeMaskedStl,
  filterEts,
  fitEts,
  forecastEts,
  forecastSeasonalNaive,
  predictionBand,
} from '@regionpuls/stats';

export interface BacktestInput {
  /** The series on the model's scale, without gaps; values within a shock as they were observed. */
  values: readonly number[];
  masked: readonly boolean[];
  /** Observations in a year. */
  year: number;
}

export interface ForecastRound {
  /** How many observations were known. */
  origin: number;
  forecast: Forecast;
}

export interface Scores {
  mase: number;
  coverage80: number;
  coverage95: number;
  /** Number of outcomes judged. */
  count: number;
}

export interface ForecastBacktest {
  ets: Scores;
  naive: Scores;
  rounds: ForecastRound[];
}

/** Fewest observations: four years to forecast from and one to judge by. */
export function shortestForBacktest(year: number): number {
  return 5 * year;
}

/** Years that an estimate of the parameters is used. */
const YEARS_BETWEEN_ESTIMATES = 2;

/** Null when there is no outcome to judge. */
export function backtestForecasts(input: BacktestInput): ForecastBacktest | null {
  const { values, masked, year } = input;
  const rounds: ForecastRound[] = [];
  const naive: ForecastRound[] = [];
  const scales: number[] = [];
  let estimated: { origin: number; fit: ReturnType<typeof fitEts>; start: readonly number[] } | null = null;
  for (let origin = firstOrigin(input); origin <= values.length - year; origin += Math.max(1, year / 4)) {
    if (masked[origin - 1]) continue;
    const isOld = !estimated || origin - estimated.origin >= YEARS_BETWEEN_ESTIMATES * year;
    // A shock since then leaves months that have to be imputed anew.
    if (isOld || masked.slice(estimated!.origin, origin).includes(true)) {
      const start = imputeHistory(input, origin);
      estimated = start && { origin, start, fit: fitEts(start, year) };
    }
    if (!estimated) continue;
    const known = [...estimated.start, ...values.slice(estimated.origin, origin)];
    const fit = filterEts(known, estimated.fit.parameters);
    rounds.push({ origin, forecast: forecastEts(fit, year) });
    naive.push({ origin, forecast: forecastSeasonalNaive(known, year, year) });
    scales.push(cycleChange(known, masked, year));
  }
  const ets = scoreRounds(rounds, scales, input);
  // A series that never changes has no yardstick.
  return ets.count === 0 || !Number.isFinite(ets.mase)
    ? null
    : { ets, naive: scoreRounds(naive, scales, input), rounds };
}

/** Six years back without the masked months, but never under four years from the start. */
function firstOrigin({ values, masked, year }: BacktestInput): number {
  let left = 6 * year;
  let origin = values.length;
  while (origin > 4 * year && left > 0) left -= masked[--origin] ? 0 : 1;
  return origin;
}

/** The first `origin` values with what was usual in place of the masked ones, from these values alone; null when too little is left. */
function imputeHistory({ values, masked, year }: BacktestInput, origin: number): readonly number[] | null {
  const history = values.slice(0, origin);
  const hidden = masked.slice(0, origin);
  if (!hidden.includes(true)) return history;
  const seen = new Set(hidden.flatMap((isHidden, i) => (isHidden ? [] : [i % year])));
  if (seen.size < year) return null;
  return decomposeMaskedStl(history, hidden, { period: year, seasonalWindow: 'periodic', tolerance: 1e-4 })
    .imputed;
}

/** Mean absolute change over a year, of the pairs outside shocks: what a seasonal naive forecast misses by. */
function cycleChange(known: readonly number[], masked: readonly boolean[], year: number): number {
  let sum = 0;
  let count = 0;
  for (let i = year; i < known.length; i++) {
    if (masked[i] || masked[i - year]) continue;
    sum += Math.abs(known[i]! - known[i - year]!);
    count++;
  }
  return sum / count;
}

function scoreRounds(
  rounds: readonly ForecastRound[],
  scales: readonly number[],
  { values, masked }: BacktestInput,
): Scores {
  let [scaled, inside80, inside95, count] = [0, 0, 0, 0];
  rounds.forEach(({ origin, forecast }, round) => {
    const [band80, band95] = [predictionBand(forecast, 0.8), predictionBand(forecast, 0.95)];
    forecast.mean.forEach((mean, step) => {
      const outcome = values[origin + step];
      if (outcome === undefined || masked[origin + step]) return;
      scaled += Math.abs(outcome - mean) / scales[round]!;
      if (outcome >= band80.lower[step]! && outcome <= band80.upper[step]!) inside80++;
      if (outcome >= band95.lower[step]! && outcome <= band95.upper[step]!) inside95++;
      count++;
    });
  });
  return { mase: scaled / count, coverage80: inside80 / count, coverage95: inside95 / count, count };
}
