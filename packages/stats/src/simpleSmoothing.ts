/**
 * Simple exponential smoothing, l' = l + αe, with the level and α of least mean squared error.
 *
 * Convention: R's `forecast::ses` 8.20, ETS(A,N,N) by `opt.crit = "mse"`: 0.0001 ≤ α ≤ 0.9999, σ² = SSE/(n − 2).
 */
import { minimise } from './nelderMead.ts';
import { requireSeries, requireWithin } from './requireSeries.ts';

export interface SimpleSmoothing {
  readonly alpha: number;
  /** Level before the first and after the last observation, in the unit of the series. */
  readonly initialLevel: number;
  readonly finalLevel: number;
  readonly sigma2: number;
}

const LOWEST = 1e-4;
const HIGHEST = 0.9999;

/**
 * @param values at least 7 observations without gaps
 * @param alpha kept when given (then the level is the exact least-squares one), estimated otherwise
 * @throws RangeError for a shorter series, a gap, or an α outside 0.0001…0.9999
 */
export function smoothSimply(values: readonly number[], alpha?: number): SimpleSmoothing {
  requireSeries('simple smoothing', values, 7);
  if (alpha !== undefined) {
    requireWithin('simple smoothing', 'alpha', alpha, LOWEST, HIGHEST);
    return run(values, alpha, bestLevel(values, alpha));
  }
  const early = values.slice(0, 10);
  const start = [
    LOWEST + 0.2 * (HIGHEST - LOWEST),
    early.reduce((sum, value) => sum + value, 0) / early.length,
  ];
  const objective = (point: Float64Array): number => {
    if (point[0]! < LOWEST || point[0]! > HIGHEST) return Infinity;
    return (run(values, point[0]!, point[1]!).sigma2 * (values.length - 2)) / values.length;
  };
  const { at } = minimise(objective, start, { tolerance: Math.sqrt(Number.EPSILON), maxEvaluations: 2000 });
  return run(values, at[0]!, at[1]!);
}

function run(values: readonly number[], alpha: number, initialLevel: number): SimpleSmoothing {
  let level = initialLevel;
  let sse = 0;
  for (const value of values) {
    const error = value - level;
    sse += error * error;
    level += alpha * error;
  }
  return { alpha, initialLevel, finalLevel: level, sigma2: sse / (values.length - 2) };
}

/** The errors are those from level 0 less (1 − α)^t times the level: one regression through the origin. */
function bestLevel(values: readonly number[], alpha: number): number {
  let level = 0;
  let weight = 1;
  let cross = 0;
  let square = 0;
  for (const value of values) {
    const error = value - level;
    cross += weight * error;
    square += weight * weight;
    level += alpha * error;
    weight *= 1 - alpha;
  }
  return cross / square;
}
