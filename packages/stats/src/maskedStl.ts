/**
 * STL of a series in which some periods are a shock (the corona months) that must shape neither trend nor season.
 *
 * Mask and impute: the masked values are replaced by trend + seasonal of the last round until they no longer move.
 * The trend is taken as the straight line between its values just outside each masked stretch, so nothing of the
 * shock is left in it; the seasonal is that of the other years. The first round starts from the straight line
 * between the neighbouring observations.
 */
import { requireSeries } from './requireSeries.ts';
import { type StlDecomposition, type StlOptions, decomposeStl } from './stl.ts';

export interface MaskedStlOptions extends StlOptions {
  /** Largest movement of an imputed value that counts as standing still, as a share of the largest |value| that is not masked. */
  readonly tolerance?: number;
  readonly maxRounds?: number;
}

export interface MaskedStl extends StlDecomposition {
  /** The series with trend + seasonal in place of the masked values. */
  readonly imputed: number[];
  readonly rounds: number;
}

/**
 * @param values at least 2·period + 1 observations without gaps (logarithms for counts)
 * @param masked true where the observation is to be left out; as long as `values`
 * @returns the decomposition; `remainder` is value − seasonal − trend everywhere, so the shock stays visible there
 * @throws RangeError when lengths differ, everything is masked, a phase of the cycle has no observation left, or the
 * rounds run out
 */
export function decomposeMaskedStl(
  values: readonly number[],
  masked: readonly boolean[],
  options: MaskedStlOptions,
): MaskedStl {
  requireSeries('masked STL', values, 2 * options.period + 1);
  requireMask(values, masked, options.period);
  const { tolerance = 1e-12, maxRounds = 5000 } = options;
  const limit = tolerance * Math.max(...values.map((value, i) => (masked[i] ? 0 : Math.abs(value))));
  let imputed = startFrom(values, masked, options);
  let last: Round | null = null;
  for (let round = 1; round <= maxRounds; round++) {
    const found = decomposeStl(imputed, options);
    const straight = bridge(found.trend, masked);
    const goal = imputed.map((value, i) => (masked[i] ? straight[i]! + found.seasonal[i]! : value));
    const step = goal.map((value, i) => value - imputed[i]!);
    const moved = Math.max(...step.map(Math.abs));
    if (moved <= limit) {
      const remainder = values.map((value, i) => value - found.seasonal[i]! - found.trend[i]!);
      return { ...found, remainder, imputed: goal, rounds: round };
    }
    const here = { goal, step, moved };
    imputed = accelerate(here, last);
    last = here;
  }
  throw new RangeError(`masked STL: the imputed values still move after ${maxRounds} rounds`);
}

/**
 * Where the rounds begin. A robust round costs some fifteen plain ones, so the plain fixed point is found first: it lies
 * near the robust one.
 */
function startFrom(
  values: readonly number[],
  masked: readonly boolean[],
  options: MaskedStlOptions,
): number[] {
  if (!options.robust) return bridge(values, masked);
  return decomposeMaskedStl(values, masked, { ...options, robust: false, tolerance: 1e-4 }).imputed;
}

/** Where a round would put the imputed values, and how far that is from where they were. */
interface Round {
  goal: number[];
  step: number[];
  moved: number;
}

/**
 * Anderson's acceleration with a memory of one (1965, Journal of the ACM 12/4, 547-560): the fixed point is the same and is
 * reached in about half the rounds. A round that moved further than the one before starts over from its own goal.
 */
function accelerate({ goal, step, moved }: Round, last: Round | null): number[] {
  if (!last || moved > last.moved) return goal;
  let [along, length] = [0, 0];
  step.forEach((value, i) => {
    const turn = value - last.step[i]!;
    along += value * turn;
    length += turn * turn;
  });
  const weight = length === 0 ? 0 : along / length;
  return goal.map((value, i) => value - weight * (value - last.goal[i]!));
}

/** Straight lines over the masked stretches; flat beyond the first and the last observation that counts. */
function bridge(values: readonly number[], masked: readonly boolean[]): number[] {
  const kept = values.flatMap((_, i) => (masked[i] ? [] : [i]));
  let after = 0;
  return values.map((value, i) => {
    if (!masked[i]) return value;
    while (after < kept.length && kept[after]! < i) after++;
    const left = kept[after - 1] ?? kept[0]!;
    const right = kept[after] ?? left;
    if (left === right) return values[left]!;
    return values[left]! + ((values[right]! - values[left]!) * (i - left)) / (right - left);
  });
}

function requireMask(values: readonly number[], masked: readonly boolean[], period: number): void {
  if (masked.length !== values.length) {
    throw new RangeError(
      `masked STL: the mask has ${masked.length} entries; allowed: ${values.length}, as the series`,
    );
  }
  for (let phase = 0; phase < period; phase++) {
    if (!masked.some((hidden, i) => !hidden && i % period === phase)) {
      throw new RangeError(
        `masked STL: every observation of phase ${phase + 1} of ${period} is masked; at least 1 must be left`,
      );
    }
  }
}
