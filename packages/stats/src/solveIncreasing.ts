export interface Slope {
  /** Value less the value sought. */
  readonly excess: number;
  readonly slope: number;
}

/**
 * Root of an increasing function on (low, high): Newton's method, halving where it would leave the bracket.
 */
export function solveIncreasing(
  evaluate: (x: number) => Slope,
  start: number,
  low: number,
  high: number,
): number {
  let x = start;
  let from = low;
  let to = high;
  for (let round = 0; round < 400; round++) {
    const { excess, slope } = evaluate(x);
    if (excess === 0) return x;
    if (excess > 0) to = x;
    else from = x;
    let next = x - excess / slope;
    if (!(next > from && next < to)) next = (from + to) / 2;
    if (Math.abs(next - x) <= 2e-16 * Math.max(1, Math.abs(x))) return next;
    x = next;
  }
  return x;
}
