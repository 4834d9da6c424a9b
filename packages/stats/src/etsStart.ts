/** Where the search for ETS(A,Ad,A) parameters begins: R's `forecast:::initparam` and `initstate`. */
import { seasonalFigure } from './classicalDecomposition.ts';
import type { EtsParameters } from './ets.ts';
import { HIGHEST, LOWEST } from './etsBounds.ts';
import { fitLine, solveLinear } from './leastSquares.ts';

/** @param values at least `period` + 5 observations without gaps */
export function startEts(values: readonly number[], period: number): EtsParameters {
  const alpha = LOWEST.alpha + (0.2 * (HIGHEST.alpha - LOWEST.alpha)) / period;
  const highestBeta = Math.min(HIGHEST.beta, alpha);
  const highestGamma = Math.min(HIGHEST.gamma, 1 - alpha);
  const season = startSeason(values, period);
  const adjusted = values.map((value, i) => value - season[i]!);
  const count = Math.min(Math.max(10, 2 * period), values.length);
  const line = fitLine(
    Array.from({ length: count }, (_, i) => i + 1),
    adjusted.slice(0, count),
  );
  const nearZero = Math.abs(line.intercept + line.slope) < 1e-8;
  const newestFirst = season.slice(1, period).toReversed();
  return {
    alpha,
    beta: LOWEST.beta + 0.1 * (highestBeta - LOWEST.beta),
    gamma: LOWEST.gamma + 0.05 * (highestGamma - LOWEST.gamma),
    phi: LOWEST.phi + 0.99 * (HIGHEST.phi - LOWEST.phi),
    initial: {
      level: nearZero ? line.intercept * 1.001 : line.intercept,
      slope: nearZero ? line.slope * 0.999 : line.slope,
      season: [...newestFirst, -newestFirst.reduce((sum, value) => sum + value, 0)],
    },
  };
}

/** A season for every observation: classical from three cycles up, a first harmonic's line residual below. */
function startSeason(values: readonly number[], period: number): number[] {
  if (values.length >= 3 * period) {
    const figure = seasonalFigure(values, period, 'additive');
    return values.map((_, i) => figure[i % period]!);
  }
  const rows = values.map((_, i) => {
    const angle = (2 * Math.PI * (i + 1)) / period;
    return period === 2 ? [1, i + 1, Math.cos(angle)] : [1, i + 1, Math.cos(angle), Math.sin(angle)];
  });
  const size = rows[0]!.length;
  const normal = Array.from({ length: size }, (_, a) =>
    Array.from({ length: size }, (_, b) => rows.reduce((sum, row) => sum + row[a]! * row[b]!, 0)),
  );
  const right = Array.from({ length: size }, (_, a) =>
    rows.reduce((sum, row, i) => sum + row[a]! * values[i]!, 0),
  );
  const [intercept, slope] = solveLinear(normal, right)!;
  return values.map((value, i) => value - intercept! - slope! * (i + 1));
}
