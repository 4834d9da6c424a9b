/** Loader's saddle-point parts (2000, «Fast and Accurate Computation of Binomial Probabilities»). */

/** δ(a) = ln Γ(a) − (a − ½)·ln a + a − ½·ln 2π for a > 0. */
export function stirlingError(a: number): number {
  let sum = 0;
  let at = a;
  // Upwards to where the series is exact to the last digit: δ(a) = δ(a + 1) + (a + ½)·ln(1 + 1/a) − 1.
  for (; at < 15; at++) sum += (at + 0.5) * Math.log1p(1 / at) - 1;
  const square = at * at;
  const series = 1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square;
  return sum + series / at;
}

/** a·ln(a/b) + b − a for a, b > 0, without loss of digits where a and b are close. */
export function deviance(a: number, b: number): number {
  if (Math.abs(a - b) > 0.1 * (a + b)) return a * Math.log(a / b) + b - a;
  const v = (a - b) / (a + b);
  let power = 2 * a * v;
  let sum = (a - b) * v;
  for (let k = 3; k < 1000; k += 2) {
    power *= v * v;
    const next = sum + power / k;
    if (next === sum) return sum;
    sum = next;
  }
  return sum;
}
