/** Intercept and slope of the least-squares line through (x₁, y₁) … ; two points or more with different x. */
export function fitLine(x: readonly number[], y: readonly number[]): { intercept: number; slope: number } {
  const meanX = x.reduce((sum, value) => sum + value, 0) / x.length;
  const meanY = y.reduce((sum, value) => sum + value, 0) / y.length;
  let cross = 0;
  let spread = 0;
  x.forEach((value, i) => {
    cross += (value - meanX) * (y[i]! - meanY);
    spread += (value - meanX) ** 2;
  });
  const slope = cross / spread;
  return { intercept: meanY - slope * meanX, slope };
}

/**
 * Solves A·x = b by elimination with partial pivoting.
 * @param matrix square, row by row; neither argument is changed
 * @returns null when A is singular to working precision
 */
export function solveLinear(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] | null {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = rows.length;
  const largest = Math.max(...matrix.flat().map(Math.abs));
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    }
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const lead = rows[column]!;
    if (!(Math.abs(lead[column]!) > 1e-14 * largest)) return null;
    for (let row = column + 1; row < size; row++) {
      const factor = rows[row]![column]! / lead[column]!;
      if (factor === 0) continue;
      for (let k = column; k <= size; k++) rows[row]![k]! -= factor * lead[k]!;
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let sum = rows[row]![size]!;
    for (let k = row + 1; k < size; k++) sum -= rows[row]![k]! * solution[k]!;
    solution[row] = sum / rows[row]![row]!;
  }
  return solution;
}
