/**
 * Open SDG's progress measure (Statistics Canada, after Eurostat): how fast, against how fast it should go, both as
 * compound annual growth. R = direction·sign(B)·CAGR_observed/|CAGR_required|; 0.95, 0.60 and 0 part on track,
 * acceleration needed, limited progress and deterioration. Without a target 1.5 %, 0.5 % and 0 a year do.
 */
import { meetsGoal } from '../statements/hold.ts';
import type { Rated, StatusEnds } from './ends.ts';

/** @param ends without `goal`, the rule for indicators without a target is used */
export function rateByOpenSdg({ baseline, current, goal, direction }: StatusEnds): Rated {
  if (goal && meetsGoal(current.value, goal.value, direction)) {
    return { status: 'achieved', ratio: ratioTo(goal, { baseline, current, direction }), score: 5 };
  }
  const observed = growth(baseline, current);
  if (observed === null) return { status: 'cannot-tell', ratio: null, score: null };
  const sign = direction === 'at-most' ? -1 : 1;
  if (!goal) {
    const rate = sign * Math.sign(baseline.value) * observed;
    return { status: bandOf(rate, 0.015, 0.005), ratio: null, score: null };
  }
  const ratio = ratioTo(goal, { baseline, current, direction });
  if (ratio === null) return { status: 'cannot-tell', ratio: null, score: null };
  return { status: bandOf(ratio, 0.95, 0.6), ratio, score: scoreOf(ratio) };
}

function ratioTo(
  goal: { time: number; value: number },
  { baseline, current, direction }: Omit<StatusEnds, 'goal'>,
): number | null {
  const [observed, required] = [growth(baseline, current), growth(baseline, goal)];
  if (observed === null || required === null || required === 0) return null;
  const sign = (direction === 'at-most' ? -1 : 1) * Math.sign(baseline.value);
  return (sign * observed) / Math.abs(required);
}

/** Compound annual growth; null where a value is 0 or the signs differ: the rule breaks there. */
function growth(from: StatusEnds['baseline'], to: StatusEnds['baseline']): number | null {
  const times = to.value / from.value;
  if (!(times > 0) || !Number.isFinite(times) || to.time <= from.time) return null;
  return times ** (1 / (to.time - from.time)) - 1;
}

function bandOf(ratio: number, onTrack: number, enough: number): Rated['status'] {
  if (ratio >= onTrack) return 'on-track';
  if (ratio >= enough) return 'acceleration-needed';
  return ratio >= 0 ? 'limited-progress' : 'deterioration';
}

/** Open SDG's own score from −5 to 5, with its constants. */
function scoreOf(ratio: number): number {
  const raw = ratio > 0.6 ? 7.1429 * ratio - 4.2857 : 4.1667 * ratio - 2.5;
  return Math.min(5, Math.max(-5, raw));
}
