/** Which smoothing parameters ETS(A,Ad,A) may take: R's `bounds = "both"`, usual and admissible. */
import type { EtsSmoothing } from './ets.ts';

/** R's defaults; besides, β ≤ α and γ ≤ 1 − α. */
export const LOWEST: EtsSmoothing = { alpha: 1e-4, beta: 1e-4, gamma: 1e-4, phi: 0.8 };
export const HIGHEST: EtsSmoothing = { alpha: 0.9999, beta: 0.9999, gamma: 0.9999, phi: 0.98 };

export function isAllowed(smoothing: EtsSmoothing, period: number): boolean {
  return isUsual(smoothing) && isAdmissible(smoothing, period);
}

function isUsual({ alpha, beta, gamma, phi }: EtsSmoothing): boolean {
  return (
    alpha >= LOWEST.alpha &&
    alpha <= HIGHEST.alpha &&
    beta >= LOWEST.beta &&
    beta <= Math.min(alpha, HIGHEST.beta) &&
    gamma >= LOWEST.gamma &&
    gamma <= Math.min(1 - alpha, HIGHEST.gamma) &&
    phi >= LOWEST.phi &&
    phi <= HIGHEST.phi
  );
}

/**
 * Whether old observations lose their weight: every root of the characteristic polynomial of the discount matrix
 * lies on or within the unit circle (Hyndman, Akram & Archibald 2008, Annals of the Institute of Statistical
 * Mathematics 60, 407-426).
 */
export function isAdmissible({ alpha, beta, gamma, phi }: EtsSmoothing, period: number): boolean {
  if (phi < 0 || phi > 1 + 1e-8) return false;
  if (gamma < Math.max(1 - 1 / phi - alpha, 0) || gamma > 1 + 1 / phi - alpha) return false;
  if (alpha < 1 - 1 / phi - (gamma * (1 - period + phi + phi * period)) / (2 * phi * period)) return false;
  if (beta < -(1 - phi) * (gamma / period + alpha)) return false;
  const polynomial = new Float64Array(period + 2).fill(alpha + beta - alpha * phi);
  polynomial[0] = phi * (1 - alpha - gamma);
  polynomial[1] = alpha + beta - alpha * phi + gamma - 1;
  polynomial[period] = alpha + beta - phi;
  polynomial[period + 1] = 1;
  return hasRootsWithin(polynomial, 1 + 1e-10);
}

/**
 * Schur-Cohn test: do all roots of Σ c_k·z^k lie within |z| < `radius`? Lowest power first; overwrites the
 * coefficients. Reduces the degree by one as long as the constant is smaller than the leading coefficient, and is
 * some fifty times faster than finding the roots.
 */
function hasRootsWithin(coefficients: Float64Array, radius: number): boolean {
  let scale = 1;
  for (let k = 0; k < coefficients.length; k++, scale *= radius) coefficients[k]! *= scale;
  for (let degree = coefficients.length - 1; degree > 0; degree--) {
    const ratio = coefficients[0]! / coefficients[degree]!;
    if (!(Math.abs(ratio) < 1)) return false;
    // p(z) ← (p(z) − ratio·z^degree·p(1/z)) / z, in pairs from both ends.
    for (let low = 0, high = degree; low <= high; low++, high--) {
      const a = coefficients[low]!;
      const b = coefficients[high]!;
      coefficients[low] = a - ratio * b;
      coefficients[high] = b - ratio * a;
    }
    coefficients.copyWithin(0, 1, degree + 1);
  }
  return true;
}
