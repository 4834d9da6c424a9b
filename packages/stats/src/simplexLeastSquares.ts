/**
 * Least squares on the simplex: the weights w ≥ 0 with Σw = 1 that least ‖y − Xw‖² + ridge·‖w‖².
 *
 * The weights of a synthetic control (Abadie, Diamond & Hainmueller 2010, J. American Statistical Association 105,
 * 493-505): a region is compared with the mixture of others that resembled it before. Solved exactly by an active
 * set in the manner of Lawson & Hanson (1974), «Solving Least Squares Problems», ch. 23.
 */
import { solveLinear } from './leastSquares.ts';
import { requireSeries } from './requireSeries.ts';

const METHOD = 'simplex least squares';

/**
 * @param target y: n observations of the region, in any unit
 * @param donors X: one row of n observations in that unit for each other region, one or more
 * @param ridge 0 or more, in the unit squared; above 0 the answer is unique
 * @returns one weight per donor, without unit
 * @throws RangeError for no donors, lengths that differ, gaps, a negative ridge, or dependent donors without ridge
 */
export function fitSimplexWeights(
  target: readonly number[],
  donors: readonly (readonly number[])[],
  ridge = 1e-3,
): number[] {
  requireInput(target, donors, ridge);
  const products = donors.map((a, i) => donors.map((b, j) => dot(a, b) + (i === j ? ridge : 0)));
  // Brought to the size of the condition Σw = 1, which is solved for beside them.
  const size = Math.max(...products.map((row, i) => row[i]!)) || 1;
  const hessian = products.map((row) => row.map((value) => value / size));
  const linear = donors.map((donor) => dot(donor, target) / size);
  const reach = Math.max(1, ...linear.map(Math.abs));
  const costs = hessian.map((row, i) => row[i]! - 2 * linear[i]!);
  let free = [costs.indexOf(Math.min(...costs))];
  let weights: number[] = donors.map((_, i) => (i === free[0] ? 1 : 0));
  // Each round lowers the criterion, so no set of free donors comes twice and the rounds end.
  for (let round = 0; ; round++) {
    if (round > 100 * donors.length)
      throw new RangeError(`${METHOD}: no end after ${round} rounds; raise the ridge`);
    const gradient = hessian.map((row, i) => dot(row, weights) - linear[i]!);
    const level = Math.min(...free.map((i) => gradient[i]!));
    const entering = gradient.reduce(
      (best, value, i) => (free.includes(i) || (best >= 0 && value >= gradient[best]!) ? best : i),
      -1,
    );
    if (entering < 0 || gradient[entering]! >= level - 1e-13 * reach) return weights;
    ({ weights, free } = moveToOptimum(hessian, linear, weights, [...free, entering]));
  }
}

/** Goes to the optimum over the free donors, freezing those that reach 0 on the way. */
function moveToOptimum(
  hessian: readonly (readonly number[])[],
  linear: readonly number[],
  start: readonly number[],
  startFree: readonly number[],
): { weights: number[]; free: number[] } {
  let weights = [...start];
  let free = [...startFree];
  for (;;) {
    const matrix = [...free.map((i) => [...free.map((j) => hessian[i]![j]!), 1]), [...free.map(() => 1), 0]];
    const solution = solveLinear(matrix, [...free.map((i) => linear[i]!), 1]);
    if (!solution) {
      throw new RangeError(
        `${METHOD}: the donors depend linearly on each other; allowed with a ridge above 0`,
      );
    }
    const goal = weights.map(() => 0);
    free.forEach((i, k) => (goal[i] = solution[k]!));
    const blocked = free.filter((i) => goal[i]! <= 0);
    if (blocked.length === 0) return { weights: goal, free };
    const share = Math.min(...blocked.map((i) => weights[i]! / (weights[i]! - goal[i]! || 1)));
    weights = weights.map((weight, i) => weight + share * (goal[i]! - weight));
    free = free.filter((i) => !(goal[i]! <= 0 && weights[i]! <= 1e-15));
    weights = weights.map((weight, i) => (free.includes(i) ? weight : 0));
  }
}

function requireInput(
  target: readonly number[],
  donors: readonly (readonly number[])[],
  ridge: number,
): void {
  requireSeries(METHOD, target, 1);
  if (donors.length === 0) throw new RangeError(`${METHOD}: there are 0 donors; at least 1 is needed`);
  donors.forEach((donor, i) => {
    requireSeries(`${METHOD}, donor ${i + 1}`, donor, 1);
    if (donor.length !== target.length) {
      throw new RangeError(
        `${METHOD}: donor ${i + 1} has ${donor.length} observations; allowed: ${target.length}, as the target`,
      );
    }
  });
  if (!(ridge >= 0)) throw new RangeError(`${METHOD}: the ridge is ${ridge}; allowed: 0 or more`);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}
