/**
 * The theta method (Assimakopoulos & Nikolopoulos 2000, Int. J. Forecasting 16, 521-530): simple exponential
 * smoothing with half the slope of the straight line as drift (Hyndman & Billah 2003, ibid. 19, 287-290).
 *
 * Convention: R's `forecast::thetaf` 8.20. The series is first divided by its classical multiplicative season when
 * its autocorrelation at one cycle is significant at 90 %; sd = σ√(1 + (h−1)α²), not scaled by the season.
 */
import { seasonalFigure } from './classicalDecomposition.ts';
import type { Forecast } from './forecast.ts';
import { fitLine } from './leastSquares.ts';
import { normalQuantile } from './normal.ts';
import { requireSeries, requireWhole } from './requireSeries.ts';
import { smoothSimply } from './simpleSmoothing.ts';

export interface ThetaForecast extends Forecast {
  readonly alpha: number;
  /** Per period, in the unit of the (seasonally adjusted) series. */
  readonly drift: number;
  readonly sigma2: number;
  readonly seasonallyAdjusted: boolean;
}

/**
 * @param values at least 7 observations without gaps; the season is looked for from 2·period + 1
 * @param period observations in a cycle; 1 for none
 * @param horizon number of periods ahead, 1 or more
 * @throws RangeError for a shorter series, a gap, or a period or horizon below 1
 */
export function forecastTheta(
  values: readonly number[],
  period: number,
  horizon: number,
  options: { readonly alpha?: number } = {},
): ThetaForecast {
  requireWhole('theta', 'period', period, 1);
  requireWhole('theta', 'horizon', horizon, 1);
  requireSeries('theta', values, 7);
  const figure = findSeason(values, period);
  const adjusted = figure ? values.map((value, i) => value / figure[i % period]!) : values;
  const smoothing = smoothSimply(adjusted, options.alpha);
  const { alpha, finalLevel, sigma2 } = smoothing;
  const length = values.length;
  const places = Array.from({ length }, (_, i) => i);
  const drift = fitLine(places, adjusted).slope / 2;
  const lag = (1 - (1 - alpha) ** length) / alpha;
  const mean: number[] = [];
  const sd: number[] = [];
  for (let step = 0; step < horizon; step++) {
    const season = figure ? figure[(length + step) % period]! : 1;
    mean.push((finalLevel + drift * (step + lag)) * season);
    sd.push(Math.sqrt(sigma2) * Math.sqrt(1 + step * alpha * alpha));
  }
  return { mean, sd, alpha, drift, sigma2, seasonallyAdjusted: figure !== null };
}

/** The multiplicative season; null where there is none to speak of, or one too near 0 to divide by. */
function findSeason(values: readonly number[], period: number): number[] | null {
  if (period === 1 || values.length <= 2 * period || values.every((value) => value === values[0]))
    return null;
  const correlation = autocorrelations(values, period);
  const own = correlation.pop()!;
  const others = correlation.reduce((sum, r) => sum + r * r, 0);
  const limit = normalQuantile(0.95) * Math.sqrt((1 + 2 * others) / values.length);
  if (Math.abs(own) <= limit) return null;
  const figure = seasonalFigure(values, period, 'multiplicative');
  return figure.every((season) => Math.abs(season) >= 1e-4) ? figure : null;
}

/** r₁ … r_lags about the mean, all divided by n, as R's `acf`. */
function autocorrelations(values: readonly number[], lags: number): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const centred = values.map((value) => value - mean);
  const variance = centred.reduce((sum, value) => sum + value * value, 0);
  return Array.from({ length: lags }, (_, lag) => {
    let sum = 0;
    for (let i = lag + 1; i < centred.length; i++) sum += centred[i]! * centred[i - lag - 1]!;
    return sum / variance;
  });
}
