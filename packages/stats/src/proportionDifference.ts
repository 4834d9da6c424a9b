/** Two shares compared: share of the first less share of the second. */
import { normalCdf } from './normal.ts';
import { type Interval, wilsonInterval } from './proportionInterval.ts';

/** Persons with the trait, among persons in all. */
export interface Share {
  readonly count: number;
  readonly total: number;
}

/**
 * Newcombe's hybrid score interval for a difference of shares (Newcombe 1998, Statistics in Medicine 17, 873-890,
 * method 10). Fractions, −1 to 1.
 * @throws RangeError as `wilsonInterval`
 */
export function newcombeInterval(first: Share, second: Share, level = 0.95): Interval {
  const a = wilsonInterval(first.count, first.total, level);
  const b = wilsonInterval(second.count, second.total, level);
  const estimate = a.estimate - b.estimate;
  return {
    estimate,
    lower: estimate - Math.hypot(a.estimate - a.lower, b.upper - b.estimate),
    upper: estimate + Math.hypot(a.upper - a.estimate, b.estimate - b.lower),
  };
}

/**
 * The pooled z test of equal shares.
 * @returns z (0 when nobody or everybody has the trait in both) and the two-sided p
 * @throws RangeError as `wilsonInterval`
 */
export function compareProportions(first: Share, second: Share): { z: number; p: number } {
  const a = wilsonInterval(first.count, first.total).estimate;
  const b = wilsonInterval(second.count, second.total).estimate;
  const pooled = (first.count + second.count) / (first.total + second.total);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.total + 1 / second.total));
  const z = error === 0 ? 0 : (a - b) / error;
  return { z, p: 2 * normalCdf(-Math.abs(z)) };
}
