/** Classes of values with readable limits. */
import { scaleLinear } from 'd3-scale';

export type ClassMethod = 'quantiles' | 'equal-steps';

/** Half-open classes between ascending limits: `limits[i - 1]` ≤ value < `limits[i]`. */
export interface Classes {
  limits: readonly number[];
  /** Decimals that tell all limits apart. */
  decimals: number;
}

const MOST = 5;

/**
 * At most five classes; fewer where values repeat so much that five would be empty or the same.
 * @param decimals of the published values; limits never have more.
 */
export function classify(values: readonly number[], method: ClassMethod, decimals: number): Classes {
  const sorted = values.map((value) => roundTo(value, decimals)).sort((a, b) => a - b);
  const low = sorted[0];
  const high = sorted.at(-1);
  if (low === undefined || high === undefined || low === high) return { limits: [], decimals };
  const raw = method === 'quantiles' ? quantileLimits(sorted, decimals) : stepLimits(low, high, decimals);
  // Both ends hold somebody: no limit at or under the lowest value, none over the highest.
  const limits = [...new Set(raw)].filter((limit) => limit > low && limit <= high);
  return { limits, decimals };
}

/** Which class, from 0; the value is judged as it is published. */
export function classOf(value: number, { limits, decimals }: Classes): number {
  const rounded = roundTo(value, decimals);
  return limits.filter((limit) => limit <= rounded).length;
}

function quantileLimits(sorted: readonly number[], decimals: number): number[] {
  const limits: number[] = [];
  for (let share = 1; share < MOST; share++) {
    const at = (share * sorted.length) / MOST;
    const [below, above] = [
      sorted[Math.max(0, Math.ceil(at) - 1)]!,
      sorted[Math.min(sorted.length - 1, Math.floor(at))]!,
    ];
    const last = limits.at(-1) ?? sorted[0]!;
    const next = sorted[Math.min(sorted.length - 1, Math.floor(at + sorted.length / MOST / 3))]!;
    const limit = readable((below + above) / 2, last, Math.max(next, above), decimals);
    if (limit > last) limits.push(limit);
  }
  return limits;
}

/** The roundest number near `value`, over `after` and not over `before`. */
function readable(value: number, after: number, before: number, decimals: number): number {
  const room = Math.min(value - after, Math.max(before - value, (value - after) * 0.25));
  for (let power = Math.ceil(Math.log10(Math.abs(value) + 1)); power >= -decimals; power--) {
    for (const factor of [5, 2, 1]) {
      const step = factor * 10 ** power;
      if (step < 10 ** -decimals * 0.999) continue;
      const rounded = Math.round(value / step) * step;
      if (Math.abs(rounded - value) <= room * 0.5 && rounded > after) return roundTo(rounded, decimals);
    }
  }
  return roundTo(value, decimals);
}

function stepLimits(low: number, high: number, decimals: number): number[] {
  for (let count = MOST; count > 0; count--) {
    const limits = scaleLinear()
      .domain([low, high])
      .ticks(count)
      .filter((limit) => limit > low && limit <= high);
    const whole = limits.every((limit) => Math.abs(limit - roundTo(limit, decimals)) < 1e-9);
    if (limits.length < MOST && whole) return limits.map((limit) => roundTo(limit, decimals));
  }
  return [];
}

function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor + 0;
}
