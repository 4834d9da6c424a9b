/**
 * Estimates ETS(A,Ad,A) by maximum likelihood: the smoothing parameters and the initial state with the least SSE.
 *
 * Convention: R's `forecast::ets(y, "AAA", damped = TRUE)`, version 8.20: its bounds, its start, its search
 * (Nelder-Mead, at most 2000 evaluations). The search commonly stops before the very top; that is kept, because
 * states fitted to the last decimal cover less than they promise: on the golden synthNAV the exact maximum is 12 in
 * log-likelihood higher, and its 80 % band covered 77 % instead of 86 %. As in R the search depends on the unit, so
 * estimate a series in the unit in which it is forecast.
 */
import { type EtsFit, filterEts } from './ets.ts';
import { isAllowed } from './etsBounds.ts';
import { startEts } from './etsStart.ts';
import { minimise } from './nelderMead.ts';
import { requireSeries, requireWhole } from './requireSeries.ts';

/**
 * @param values more than period + 9 observations without gaps
 * @param period observations in a cycle, 2 to 24
 * @throws RangeError for a shorter series, a gap, or another period
 */
export function fitEts(values: readonly number[], period: number): EtsFit {
  requireWhole('ETS', 'period', period, 2, 24);
  requireSeries('ETS', values, period + 10);
  const start = startEts(values, period);
  const { alpha, beta, gamma, phi, initial } = start;
  const free = [alpha, beta, gamma, phi, initial.level, initial.slope, ...initial.season.slice(0, -1)];
  const { at } = minimise(createObjective(Float64Array.from(values), period), free, {
    tolerance: Math.sqrt(Number.EPSILON),
    maxEvaluations: 2000,
  });
  const season = Array.from(at.subarray(6));
  return filterEts(values, {
    alpha: at[0]!,
    beta: at[1]!,
    gamma: at[2]!,
    phi: at[3]!,
    initial: { level: at[4]!, slope: at[5]!, season: [...season, -season.reduce((sum, s) => sum + s, 0)] },
  });
}

/** n·ln SSE at [α, β, γ, φ, level, slope, seasons newest first without the oldest]; Infinity where not allowed. */
function createObjective(values: Float64Array, period: number): (point: Float64Array) => number {
  const ring = new Float64Array(period);
  return (point) => {
    const alpha = point[0]!;
    const beta = point[1]!;
    const gamma = point[2]!;
    const phi = point[3]!;
    if (!isAllowed({ alpha, beta, gamma, phi }, period)) return Infinity;
    let level = point[4]!;
    let slope = point[5]!;
    let sum = 0;
    for (let k = 0; k < period - 1; k++) {
      ring[period - 1 - k] = point[6 + k]!;
      sum += point[6 + k]!;
    }
    ring[0] = -sum;
    const growth = beta / alpha;
    let sse = 0;
    for (let t = 0, phase = 0; t < values.length; t++) {
      const value = values[t]!;
      const season = ring[phase]!;
      const damped = phi * slope;
      const before = level + damped;
      const error = value - (before + season);
      const after = before + alpha * (value - season - before);
      slope = damped + growth * (after - level - damped);
      level = after;
      ring[phase] = season + gamma * (value - before - season);
      if (++phase === period) phase = 0;
      sse += error * error;
    }
    return Math.max(values.length * Math.log(sse), -1e10);
  };
}
