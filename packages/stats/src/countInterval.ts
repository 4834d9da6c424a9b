/** Confidence intervals for counts of independent events. */
import { betaQuantile } from './betaDistribution.ts';
import type { Interval } from './proportionInterval.ts';
import { gammaQuantile } from './gammaDistribution.ts';
import { requireLevel, requireWhole, requireWithin } from './requireSeries.ts';

/**
 * Garwood's exact Poisson interval (Garwood 1936, Biometrika 28, 437-442): χ²(α/2; 2k)/2 to χ²(1 − α/2; 2k + 2)/2.
 * @param count 0 or more
 * @throws RangeError for another count or a level not between 0 and 1
 */
export function garwoodInterval(count: number, level = 0.95): Interval {
  requireWhole('Garwood interval', 'count', count, 0);
  requireLevel('Garwood interval', level);
  const tail = (1 - level) / 2;
  return {
    estimate: count,
    lower: count === 0 ? 0 : gammaQuantile(tail, count),
    upper: gammaQuantile(tail, count + 1, 'upper'),
  };
}

/**
 * Exact interval for the ratio of two Poisson rates, first to second: given their sum the first count is binomial,
 * so the limits are those of Clopper and Pearson turned into odds (Przyborowski & Wilenski 1940, Biometrika 31,
 * 313-323).
 * @param exposures what the counts are counted among or over; 1 and 1 for a ratio of counts
 * @returns estimate and upper are Infinity when the second count is 0
 * @throws RangeError for counts that are not whole or both 0, an exposure not above 0, or a level outside (0, 1)
 */
export function poissonRatioInterval(
  first: number,
  second: number,
  level = 0.95,
  exposures: readonly [number, number] = [1, 1],
): Interval {
  requireWhole('Poisson ratio', 'first count', first, 0);
  requireWhole('Poisson ratio', 'second count', second, 0);
  if (first + second === 0)
    throw new RangeError('Poisson ratio: both counts are 0; their ratio is undefined');
  exposures.forEach((exposure, i) =>
    requireWithin('Poisson ratio', `exposure ${i + 1}`, exposure, Number.MIN_VALUE, Number.MAX_VALUE),
  );
  requireLevel('Poisson ratio', level);
  const tail = (1 - level) / 2;
  const scale = exposures[1] / exposures[0];
  // Both the share and its complement are solved for: 1 − p would lose the digits of very uneven counts.
  const lowest = (a: number, b: number): number =>
    betaQuantile(tail, a, b + 1) / betaQuantile(tail, b + 1, a, 'upper');
  return {
    estimate: (first / second) * scale,
    lower: first === 0 ? 0 : lowest(first, second) * scale,
    upper: second === 0 ? Infinity : scale / lowest(second, first),
  };
}
