/**
 * Minimum without derivatives: the polytope method of Nelder & Mead (1965), The Computer Journal 7, 308-313, in the
 * form of Nash (1990), «Compact Numerical Methods for Computers», algorithm 19.
 *
 * That form (one step length for all axes, a contraction after every reflection that does not win, restart values of
 * R's `optim`) is kept on purpose: exponential smoothing has long flat valleys, and two optimisers that both stop
 * early agree only if they walk the same way.
 */
export interface NelderMeadOptions {
  /** Stops when the values at the corners differ by less than this share of the first value. */
  readonly tolerance: number;
  readonly maxEvaluations: number;
}

export interface Minimum {
  readonly at: Float64Array;
  readonly value: number;
  readonly evaluations: number;
  /** False when the evaluations ran out first. */
  readonly converged: boolean;
}

type Objective = (point: Float64Array) => number;

/** Stands for «not allowed», so that such corners can still be ordered. */
const NOT_ALLOWED = 1e35;

/**
 * @param objective any finite number, or ±Infinity/NaN for points that are not allowed
 * @param start an allowed point
 * @throws RangeError when the start is not allowed
 */
export function minimise(
  objective: Objective,
  start: readonly number[],
  options: NelderMeadOptions,
): Minimum {
  const polytope = new Polytope(objective, start);
  const tolerance = options.tolerance * (Math.abs(polytope.best) + options.tolerance);
  polytope.evaluateCorners();
  for (;;) {
    polytope.rank();
    const converged = polytope.worst <= polytope.best + tolerance;
    const exhausted = polytope.evaluations > options.maxEvaluations;
    if (converged || exhausted || !polytope.step()) return { ...polytope.minimum(), converged };
  }
}

class Polytope {
  evaluations = 1;
  best: number;
  worst: number;
  private readonly objective: Objective;
  private readonly size: number;
  private readonly corners: Float64Array[];
  private readonly values: Float64Array;
  private readonly centre: Float64Array;
  private readonly trial: Float64Array;
  private readonly stretched: Float64Array;
  private lowest = 0;
  private highest = 0;
  private extent: number;

  constructor(objective: Objective, start: readonly number[]) {
    this.objective = objective;
    this.size = start.length;
    const first = Float64Array.from(start);
    this.best = objective(first);
    this.worst = this.best;
    if (!Number.isFinite(this.best)) throw new RangeError('Nelder-Mead: the start is not an allowed point');
    const step = 0.1 * Math.max(...start.map(Math.abs)) || 0.1;
    this.extent = 10 * step * this.size;
    this.corners = [first, ...start.map((value, axis) => first.with(axis, value + step))];
    this.values = new Float64Array(this.size + 1).fill(this.best);
    this.centre = new Float64Array(this.size);
    this.trial = new Float64Array(this.size);
    this.stretched = new Float64Array(this.size);
  }

  minimum(): Omit<Minimum, 'converged'> {
    return {
      at: this.corners[this.lowest]!,
      value: this.values[this.lowest]!,
      evaluations: this.evaluations,
    };
  }

  evaluateCorners(): void {
    this.corners.forEach((corner, index) => {
      if (index !== this.lowest) this.values[index] = this.evaluate(corner);
    });
  }

  /** Finds the lowest and the highest corner; of equals, the one found before stays. */
  rank(): void {
    this.best = this.worst = this.values[this.lowest]!;
    this.highest = this.lowest;
    const from = this.lowest;
    for (let index = 0; index <= this.size; index++) {
      const value = this.values[index]!;
      if (index === from) continue;
      if (value < this.best) {
        this.lowest = index;
        this.best = value;
      }
      if (value > this.worst) {
        this.highest = index;
        this.worst = value;
      }
    }
  }

  /** One reflection with what follows from it; false when the polytope can shrink no more. */
  step(): boolean {
    const { size, centre, trial, stretched, values } = this;
    const high = this.corners[this.highest]!;
    this.placeCentre(high);
    for (let i = 0; i < size; i++) trial[i] = 2 * centre[i]! - high[i]!;
    const reflected = this.evaluate(trial);
    if (reflected < this.best) {
      for (let i = 0; i < size; i++) stretched[i] = 2 * trial[i]! - centre[i]!;
      const expanded = this.evaluate(stretched);
      high.set(expanded < reflected ? stretched : trial);
      values[this.highest] = expanded < reflected ? expanded : reflected;
      return true;
    }
    const better = reflected < this.worst;
    if (better) {
      high.set(trial);
      values[this.highest] = reflected;
    }
    for (let i = 0; i < size; i++) trial[i] = 0.5 * high[i]! + 0.5 * centre[i]!;
    const contracted = this.evaluate(trial);
    if (contracted < values[this.highest]!) {
      high.set(trial);
      values[this.highest] = contracted;
      return true;
    }
    return better || this.shrink();
  }

  private evaluate(point: Float64Array): number {
    this.evaluations++;
    const value = this.objective(point);
    return Number.isFinite(value) ? value : NOT_ALLOWED;
  }

  /** The mean of all corners but the highest. */
  private placeCentre(high: Float64Array): void {
    for (let i = 0; i < this.size; i++) {
      let sum = -high[i]!;
      for (const corner of this.corners) sum += corner[i]!;
      this.centre[i] = sum / this.size;
    }
  }

  private shrink(): boolean {
    const low = this.corners[this.lowest]!;
    let extent = 0;
    for (const corner of this.corners) {
      if (corner === low) continue;
      for (let i = 0; i < this.size; i++) {
        corner[i] = 0.5 * (corner[i]! - low[i]!) + low[i]!;
        extent += Math.abs(corner[i]! - low[i]!);
      }
    }
    if (extent >= this.extent) return false;
    this.extent = extent;
    this.evaluateCorners();
    return true;
  }
}
