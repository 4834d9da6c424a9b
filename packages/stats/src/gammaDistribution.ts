/** The gamma distribution with scale 1 (half a chi-square with 2·shape degrees of freedom). */
import { normalQuantile } from './normal.ts';
import { requireWithin } from './requireSeries.ts';
import { solveIncreasing } from './solveIncreasing.ts';
import { deviance, stirlingError } from './saddlePoint.ts';

/** Lower and upper tail at x; they sum to 1, and the smaller one keeps its digits. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Regularised incomplete gamma functions P and Q, to about 1e-14: the series below shape + 1, Legendre's continued
 * fraction above (Press et al. 2007, «Numerical Recipes», §6.2).
 * @throws RangeError unless shape > 0 and x ≥ 0
 */
export function gammaTails(x: number, shape: number): Tails {
  requireWithin('gamma distribution', 'shape', shape, Number.MIN_VALUE, Number.MAX_VALUE);
  requireWithin('gamma distribution', 'x', x, 0, Infinity);
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  if (x < shape + 1) {
    const lower = front(x, shape) * sumSeries(x, shape);
    return { lower, upper: 1 - lower };
  }
  const upper = front(x, shape) * shape * continueFraction(x, shape);
  return { lower: 1 - upper, upper };
}

/**
 * The x whose lower (or upper) tail has `probability`.
 * @throws RangeError unless 0 ≤ probability ≤ 1 and shape > 0
 */
export function gammaQuantile(probability: number, shape: number, tail: 'lower' | 'upper' = 'lower'): number {
  requireWithin('gamma quantile', 'probability', probability, 0, 1);
  requireWithin('gamma quantile', 'shape', shape, Number.MIN_VALUE, Number.MAX_VALUE);
  if (probability === (tail === 'lower' ? 0 : 1)) return 0;
  if (probability === (tail === 'lower' ? 1 : 0)) return Infinity;
  const z = tail === 'lower' ? normalQuantile(probability) : -normalQuantile(probability);
  // Wilson & Hilferty's cube-root start.
  const start = shape * Math.max(1e-3, 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3;
  // On the logarithm: quantiles of small shapes lie hundreds of powers of ten from 1.
  const logarithm = solveIncreasing(
    (t) => {
      const x = Math.exp(t);
      const tails = gammaTails(x, shape);
      return {
        excess: tail === 'lower' ? tails.lower - probability : probability - tails.upper,
        slope: front(x, shape) * shape,
      };
    },
    Math.log(start),
    -745,
    709,
  );
  return Math.exp(logarithm);
}

/** x^a·e^−x / Γ(a + 1). */
function front(x: number, shape: number): number {
  return Math.exp(-stirlingError(shape) - deviance(shape, x)) / Math.sqrt(2 * Math.PI * shape);
}

function sumSeries(x: number, shape: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= x / (shape + k);
    sum += term;
  }
  return sum;
}

/** Lentz's method for 1/(x + 1 − a − 1(1 − a)/(x + 3 − a − 2(2 − a)/(x + 5 − a − …))). */
function continueFraction(x: number, shape: number): number {
  let b = x + 1 - shape;
  let c = Infinity;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k < 100_000; k++) {
    const a = -k * (k - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return fraction;
}
