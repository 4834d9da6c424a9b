/** The beta distribution on 0…1. */
import type { Tails } from './gammaDistribution.ts';
import { requireWithin } from './requireSeries.ts';
import { deviance, stirlingError } from './saddlePoint.ts';
import { solveIncreasing } from './solveIncreasing.ts';

/**
 * Regularised incomplete beta function I_x(a, b) and its complement, to about 1e-14, by the continued fraction of
 * Press et al. (2007), «Numerical Recipes», §6.4.
 * @throws RangeError unless a, b > 0 and 0 ≤ x ≤ 1
 */
export function betaTails(x: number, a: number, b: number): Tails {
  requireWithin('beta distribution', 'x', x, 0, 1);
  requireShapes(a, b);
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === 1) return { lower: 1, upper: 0 };
  if (x < (a + 1) / (a + b + 2)) {
    const lower = (front(x, a, b) / a) * continueFraction(x, a, b);
    return { lower, upper: 1 - lower };
  }
  const upper = (front(x, a, b) / b) * continueFraction(1 - x, b, a);
  return { lower: 1 - upper, upper };
}

/**
 * The x whose lower (or upper) tail has `probability`.
 * @throws RangeError unless 0 ≤ probability ≤ 1 and a, b > 0
 */
export function betaQuantile(
  probability: number,
  a: number,
  b: number,
  tail: 'lower' | 'upper' = 'lower',
): number {
  requireWithin('beta quantile', 'probability', probability, 0, 1);
  requireShapes(a, b);
  if (probability === (tail === 'lower' ? 0 : 1)) return 0;
  if (probability === (tail === 'lower' ? 1 : 0)) return 1;
  // On the log odds, where both ends of 0…1 are far away.
  const logOdds = solveIncreasing(
    (t) => {
      const x = 1 / (1 + Math.exp(-t));
      const tails = betaTails(x, a, b);
      return {
        excess: tail === 'lower' ? tails.lower - probability : probability - tails.upper,
        slope: x > 0 && x < 1 ? front(x, a, b) : 0,
      };
    },
    Math.log(a / b),
    -745,
    745,
  );
  return 1 / (1 + Math.exp(-logOdds));
}

/** x^a·(1 − x)^b / B(a, b). */
function front(x: number, a: number, b: number): number {
  const sum = a + b;
  const exponent =
    stirlingError(sum) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, sum * x) -
    deviance(b, sum * (1 - x));
  return Math.sqrt((a / sum) * (b / (2 * Math.PI))) * Math.exp(exponent);
}

function continueFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let k = 1; k < 100_000; k++) {
    const even = (k * (b - k) * x) / ((a + 2 * k - 1) * (a + 2 * k));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    fraction *= c * d;
    const odd = (-(a + k) * (a + b + k) * x) / ((a + 2 * k) * (a + 2 * k + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return fraction;
}

/** Lentz's method divides by these: 0 becomes the smallest number that can be. */
function guard(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

function requireShapes(a: number, b: number): void {
  requireWithin('beta distribution', 'a', a, Number.MIN_VALUE, Number.MAX_VALUE);
  requireWithin('beta distribution', 'b', b, Number.MIN_VALUE, Number.MAX_VALUE);
}
