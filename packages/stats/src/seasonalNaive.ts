/**
 * Seasonal naive forecast, with or without drift: the yardstick every other forecast is held against.
 *
 * Convention: R's `forecast` 8.20. Without drift `snaive`: sd = √(MSE·k); with drift the lag walk with drift,
 * x(t) = x(t−m) + b + e: sd = √(MSE·k + (k·se(b))²). k = ⌈h/m⌉ counts whole cycles; MSE divides by n − m, less 1
 * with drift. (Hyndman & Athanasopoulos, «Forecasting: Principles and Practice», §5.2 and 5.5.)
 */
import type { Forecast } from './forecast.ts';
import { requireSeries, requireWhole } from './requireSeries.ts';

export interface SeasonalNaiveForecast extends Forecast {
  /** Change per cycle in the unit of the series; 0 without drift. */
  readonly drift: number;
}

/**
 * @param values at least period + 1 observations (period + 2 with drift), no gaps
 * @param horizon number of periods ahead, 1 or more
 * @throws RangeError for a shorter series, a gap, or a period or horizon below 1
 */
export function forecastSeasonalNaive(
  values: readonly number[],
  period: number,
  horizon: number,
  options: { readonly drift?: boolean } = {},
): SeasonalNaiveForecast {
  const withDrift = options.drift ?? false;
  requireWhole('seasonal naive', 'period', period, 1);
  requireWhole('seasonal naive', 'horizon', horizon, 1);
  requireSeries('seasonal naive', values, period + (withDrift ? 2 : 1));
  const changes = values.slice(period).map((value, i) => value - values[i]!);
  const count = changes.length;
  const drift = withDrift ? changes.reduce((sum, change) => sum + change, 0) / count : 0;
  const sse = changes.reduce((sum, change) => sum + (change - drift) ** 2, 0);
  const variance = sse / (withDrift ? count - 1 : count);
  const driftVariance = withDrift ? variance / count : 0;
  const mean: number[] = [];
  const sd: number[] = [];
  for (let step = 0; step < horizon; step++) {
    const cycles = Math.floor(step / period) + 1;
    mean.push(values[values.length - period + (step % period)]! + cycles * drift);
    sd.push(Math.sqrt(variance * cycles + cycles * cycles * driftVariance));
  }
  return { mean, sd, drift };
}
