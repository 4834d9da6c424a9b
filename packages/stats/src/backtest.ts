/**
 * Rolling-origin backtest: how a forecast would have done before, at each origin from what was known then.
 *
 * MASE is the mean of |error| / scale over all forecasts, the scale at each origin being the mean absolute one-cycle
 * change of what was known (Hyndman & Koehler 2006, Int. J. Forecasting 22, 679-688): below 1 the method did better
 * than the seasonal naive forecast does within the history. Coverage is the share of outcomes inside the band.
 */
import { type Forecast, predictionBand } from './forecast.ts';
import { requireSeries, requireWhole } from './requireSeries.ts';

/** From a history without gaps to `horizon` forecasts. */
export type ForecastMethod = (history: readonly number[], horizon: number) => Forecast;

/** In observations. The defaults are 4, 1, ¼ and 6 cycles: 48, 12, 3 and 72 months. */
export interface BacktestOptions {
  /** Shortest history to forecast from. */
  readonly minimum?: number;
  readonly horizon?: number;
  /** Distance between origins. */
  readonly step?: number;
  /** Origins further back than this from the end are left out. */
  readonly reach?: number;
}

export interface BacktestRound {
  /** How many observations were known. */
  readonly origin: number;
  readonly forecast: Forecast;
  /** Mean absolute one-cycle change of the history, in the unit of the series. */
  readonly scale: number;
}

export interface Backtest {
  /** Without unit; not finite when a history never changes. */
  readonly mase: number;
  /** Shares 0 to 1. */
  readonly coverage80: number;
  readonly coverage95: number;
  /** Number of forecasts judged: origins times horizon. */
  readonly count: number;
  readonly rounds: readonly BacktestRound[];
}

/**
 * @param values observations without gaps, at least minimum + horizon
 * @param period observations in a cycle (1 for none)
 * @throws RangeError for a shorter series, a gap, an option below 1, or a minimum not above the period
 */
export function backtest(
  values: readonly number[],
  period: number,
  forecast: ForecastMethod,
  options: BacktestOptions = {},
): Backtest {
  requireWhole('backtest', 'period', period, 1);
  const {
    minimum = 4 * period,
    horizon = period,
    step = Math.max(1, Math.floor(period / 4)),
    reach = 6 * period,
  } = options;
  requireWhole('backtest', 'minimum', minimum, period + 1);
  requireWhole('backtest', 'horizon', horizon, 1);
  requireWhole('backtest', 'step', step, 1);
  requireWhole('backtest', 'reach', reach, horizon);
  requireSeries('backtest', values, minimum + horizon);
  const rounds: BacktestRound[] = [];
  let scaled = 0;
  let inside80 = 0;
  let inside95 = 0;
  const first = Math.max(minimum, values.length - reach);
  for (let origin = first; origin <= values.length - horizon; origin += step) {
    const history = values.slice(0, origin);
    const round = { origin, forecast: forecast(history, horizon), scale: cycleChange(history, period) };
    const outcome = values.slice(origin, origin + horizon);
    outcome.forEach((value, i) => (scaled += Math.abs(value - round.forecast.mean[i]!) / round.scale));
    inside80 += countInside(outcome, round.forecast, 0.8);
    inside95 += countInside(outcome, round.forecast, 0.95);
    rounds.push(round);
  }
  const count = rounds.length * horizon;
  return { mase: scaled / count, coverage80: inside80 / count, coverage95: inside95 / count, count, rounds };
}

function countInside(outcome: readonly number[], forecast: Forecast, level: number): number {
  const { lower, upper } = predictionBand(forecast, level);
  return outcome.filter((value, i) => value >= lower[i]! && value <= upper[i]!).length;
}

function cycleChange(history: readonly number[], period: number): number {
  let sum = 0;
  for (let i = period; i < history.length; i++) sum += Math.abs(history[i]! - history[i - period]!);
  return sum / (history.length - period);
}
