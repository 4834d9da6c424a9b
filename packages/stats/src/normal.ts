/** The standard normal distribution. */

const SQRT_2PI = Math.sqrt(2 * Math.PI);

/** Density φ(z). */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / SQRT_2PI;
}

/**
 * Φ(z), to about 1e-15 relative in both tails; 0 and 1 at −∞ and ∞, NaN for NaN.
 * Series of Marsaglia (2004, J. Statistical Software 11/4) in the middle, Laplace's continued fraction outside.
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return NaN;
  if (z > 0) return z > 2.5 ? 1 - lowerTail(-z) : 0.5 + centre(z);
  return z < -2.5 ? lowerTail(z) : 0.5 - centre(-z);
}

/** Φ(z) − ½ for z ≥ 0: φ(z)·(z + z³/3 + z⁵/(3·5) + …). */
function centre(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; term > sum * 1e-17; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return sum * normalDensity(z);
}

/** Φ(z) for z < −2.5 by φ(z)/(x + 1/(x + 2/(x + 3/(x + …)))) with x = −z. */
function lowerTail(z: number): number {
  const x = -z;
  if (x > 38.6) return 0;
  let fraction = x;
  for (let k = Math.ceil(60 + 400 / (x * x)); k >= 1; k--) fraction = x + k / fraction;
  return normalDensity(x) / fraction;
}

/**
 * The z with Φ(z) = `probability`, to about 1e-15; −∞ and ∞ at 0 and 1.
 * Acklam's rational start, then Halley's method on Φ itself.
 * @throws RangeError outside 0…1
 */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`normal quantile: the probability is ${probability}; allowed: 0 to 1`);
  }
  if (probability === 0) return -Infinity;
  if (probability === 1) return Infinity;
  if (probability === 0.5) return 0;
  if (probability > 0.5) return -lowerQuantile(1 - probability);
  return lowerQuantile(probability);
}

function lowerQuantile(probability: number): number {
  let z = startingQuantile(probability);
  for (let round = 0; round < 3; round++) {
    const step = (normalCdf(z) - probability) / normalDensity(z);
    z -= step / (1 + 0.5 * z * step);
  }
  return z;
}

/** Acklam (2003), relative error under 1.2e-9; `probability` in 0…½. */
function startingQuantile(probability: number): number {
  if (probability < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(probability));
    return horner(TAIL_ABOVE, q) / (horner(TAIL_BELOW, q) * q + 1);
  }
  const q = probability - 0.5;
  const r = q * q;
  return (horner(CENTRE_ABOVE, r) * q) / (horner(CENTRE_BELOW, r) * r + 1);
}

function horner(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

const CENTRE_ABOVE = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
  2.506628277459239,
];
const CENTRE_BELOW = [
  -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1,
];
const TAIL_ABOVE = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const TAIL_BELOW = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416];
