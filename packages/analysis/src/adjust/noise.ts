/** How far a mean of adjusted figures may lie from the course by chance alone. */
import type { Indicator } from '@regionpuls/domain';
import type { Adjusted } from './adjust.ts';

/**
 * Standard error, in the unit, of the mean of `count` consecutive adjusted figures around `level`.
 *
 * From the remainder of STL outside shocks: Var = (γ₀ + 2·Σ_{k<count} (1 − k/count)·γ_k)/count with γ_k its
 * autocovariances. Positive dependence makes the noise larger; negative dependence is not allowed to make it smaller,
 * because the trend of STL bends after the figures and leaves such a pattern behind where there is none. On logarithms the
 * noise is a share of the level. Never less than what rounding alone gives.
 */
export function noiseOfMean(
  adjusted: Adjusted,
  count: number,
  level: number,
  indicator: Pick<Indicator, 'decimals' | 'roundedTo'>,
): number {
  const covariance = autocovariances(adjusted, count);
  const alone = covariance[0]!;
  let sum = alone;
  for (let lag = 1; lag < count; lag++) sum += 2 * (1 - lag / count) * covariance[lag]!;
  const spread = Math.sqrt(Math.max(sum, alone) / count);
  const inUnit = adjusted.scale === 'log' ? spread * Math.abs(level) : spread;
  return Math.max(inUnit, roundingOf(indicator) / Math.sqrt(12 * count));
}

/** The step between two values that the source can print. */
export function roundingOf({ decimals, roundedTo }: Pick<Indicator, 'decimals' | 'roundedTo'>): number {
  return decimals > 0 ? Math.min(10 ** -decimals, roundedTo) : roundedTo;
}

/** γ₀ … γ_{count−1} over pairs outside shocks, about 0. */
function autocovariances({ remainder, masked }: Adjusted, count: number): number[] {
  const kept = masked.filter((hidden) => !hidden).length;
  return Array.from({ length: count }, (_, lag) => {
    let sum = 0;
    for (let i = lag; i < remainder.length; i++) {
      if (!masked[i] && !masked[i - lag]) sum += remainder[i]! * remainder[i - lag]!;
    }
    return sum / kept;
  });
}
