/**
 * Additive Holt-Winters smoothing with fixed parameters.
 *
 * Convention: R's `stats::HoltWinters` and its `predict` (Winters 1960, Management Science 6, 324-342): the filter runs
 * from observation period + 1, a' = α(x − s) + (1 − α)(a + b), b' = β(a' − a) + (1 − β)b, s' = γ(x − a') + (1 − γ)s.
 * Start: the means of the first two cycles, or R's default from their classical decomposition.
 */
import { centredAverage, seasonalFigure } from './classicalDecomposition.ts';
import type { Forecast } from './forecast.ts';
import { fitLine } from './leastSquares.ts';
import { requireSeries, requireWhole, requireWithin } from './requireSeries.ts';

export interface HoltWintersSmoothing {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
}

/** Level, trend per period, and seasons (that of the next observation first), in the unit of the series. */
export interface HoltWintersState {
  readonly level: number;
  readonly trend: number;
  readonly season: readonly number[];
}

export interface HoltWintersFit {
  readonly smoothing: HoltWintersSmoothing;
  readonly initial: HoltWintersState;
  readonly final: HoltWintersState;
  readonly sse: number;
  /** One-step errors from observation period + 1 on. */
  readonly residuals: readonly number[];
}

/**
 * @param values at least 2·period observations without gaps
 * @param initial the state after the first cycle
 * @throws RangeError for a shorter series, a period below 2, α not in (0, 1], β or γ not in [0, 1], or a state with
 * another number of seasons
 */
export function fitHoltWinters(
  values: readonly number[],
  period: number,
  smoothing: HoltWintersSmoothing,
  initial: HoltWintersState = startFromMeans(values, period),
): HoltWintersFit {
  requireStart(values, period);
  const { alpha, beta, gamma } = smoothing;
  requireWithin('Holt-Winters', 'alpha', alpha, Number.MIN_VALUE, 1);
  requireWithin('Holt-Winters', 'beta', beta, 0, 1);
  requireWithin('Holt-Winters', 'gamma', gamma, 0, 1);
  requireSeries('Holt-Winters initial seasons', initial.season, period);
  requireWhole('Holt-Winters', 'number of initial seasons', initial.season.length, period, period);
  const ring = [...initial.season];
  let { level, trend } = initial;
  const residuals = values.slice(period).map((value, i) => {
    const season = ring[i % period]!;
    const next = alpha * (value - season) + (1 - alpha) * (level + trend);
    const residual = value - (level + trend + season);
    trend = beta * (next - level) + (1 - beta) * trend;
    level = next;
    ring[i % period] = gamma * (value - level) + (1 - gamma) * season;
    return residual;
  });
  const season = ring.map((_, k) => ring[(values.length + k) % period]!);
  const sse = residuals.reduce((sum, residual) => sum + residual * residual, 0);
  return { smoothing, initial, final: { level, trend, season }, sse, residuals };
}

/** Level: mean of the first cycle; trend: the second's mean less it, per period; seasons: the first cycle less it. */
export function startFromMeans(values: readonly number[], period: number): HoltWintersState {
  requireStart(values, period);
  const first = values.slice(0, period);
  const level = first.reduce((sum, value) => sum + value, 0) / period;
  const second = values.slice(period, 2 * period).reduce((sum, value) => sum + value, 0) / period;
  return { level, trend: (second - level) / period, season: first.map((value) => value - level) };
}

/** R's default: a line through the centred moving average of the first two cycles, and their classical season. */
export function startFromDecomposition(values: readonly number[], period: number): HoltWintersState {
  requireStart(values, period);
  const cycles = values.slice(0, 2 * period);
  const average = centredAverage(cycles, period);
  const places = average.map((_, i) => i + 1);
  const line = fitLine(places, average);
  return { level: line.intercept, trend: line.slope, season: seasonalFigure(cycles, period, 'additive') };
}

function requireStart(values: readonly number[], period: number): void {
  requireWhole('Holt-Winters', 'period', period, 2);
  requireSeries('Holt-Winters', values, 2 * period);
}

/**
 * Means level + h·trend + season; variance var(residuals)·(1 + Σ_{0<j<h} ψ_j²) with
 * ψ_j = α(1 + jβ) + γ(1 − α)·1[period divides j], var with n − 1.
 * @param horizon number of periods ahead, 1 or more
 */
export function forecastHoltWinters(fit: HoltWintersFit, horizon: number): Forecast {
  requireWhole('Holt-Winters forecast', 'horizon', horizon, 1);
  const { alpha, beta, gamma } = fit.smoothing;
  const { level, trend, season } = fit.final;
  const period = season.length;
  const count = fit.residuals.length;
  const bias = fit.residuals.reduce((sum, residual) => sum + residual, 0) / count;
  const variance = fit.residuals.reduce((sum, residual) => sum + (residual - bias) ** 2, 0) / (count - 1);
  const mean: number[] = [];
  const sd: number[] = [];
  let factor = 1;
  for (let h = 1; h <= horizon; h++) {
    const j = h - 1;
    if (j > 0) factor += (alpha * (1 + j * beta) + (j % period === 0 ? gamma * (1 - alpha) : 0)) ** 2;
    mean.push(level + h * trend + season[(h - 1) % period]!);
    sd.push(Math.sqrt(variance * factor));
  }
  return { mean, sd };
}
