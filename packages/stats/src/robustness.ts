/** The bisquare robustness weights of STL (Cleveland et al. 1990, §4.4). */

/** Residuals under this share of the largest observation are rounding, not information. */
const ROUNDING = 1e-12;

/**
 * w = (1 − (|r|/h)²)² with h = 6·median|r|, 1 below 0.001 h and 0 above 0.999 h, where r = y − seasonal − trend;
 * all 1 when every residual is (nearly) 0. Arrays of one length and unit; the result is without unit.
 */
export function bisquareWeights(y: Float64Array, seasonal: Float64Array, trend: Float64Array): Float64Array {
  const residuals = y.map((value, i) => Math.abs(value - (trend[i]! + seasonal[i]!)));
  let size = 0;
  let largest = 0;
  for (let i = 0; i < y.length; i++) {
    size = Math.max(size, Math.abs(y[i]!));
    largest = Math.max(largest, residuals[i]!);
  }
  if (largest <= ROUNDING * size) return new Float64Array(y.length).fill(1);
  const scale = 6 * medianOf(residuals);
  return residuals.map((residual) => {
    if (residual <= 0.001 * scale) return 1;
    if (residual > 0.999 * scale) return 0;
    const ratio = residual / scale;
    const rest = 1 - ratio * ratio;
    return rest * rest;
  });
}

function medianOf(values: Float64Array): number {
  const sorted = values.toSorted();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
