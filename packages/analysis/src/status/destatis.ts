/**
 * The rule of Destatis' indicator report: the mean of the last five annual changes carried on to the target date. A miss of
 * at most 5 % of the distance left is on track, to 20 % needs acceleration, more is limited; a change the wrong way is that.
 */
import { meetsGoal } from '../statements/hold.ts';
import type { Rated, StatusEnds } from './ends.ts';

/** Five changes need six years. */
export const YEARS_FOR_DESTATIS = 6;

/** @param years values of six consecutive years, oldest first */
export function rateByDestatis(
  years: readonly number[],
  lastYear: number,
  goal: { time: number; value: number },
  direction: StatusEnds['direction'],
): Rated {
  if (years.length < YEARS_FOR_DESTATIS) return { status: 'cannot-tell', ratio: null, score: null };
  const current = years.at(-1)!;
  if (meetsGoal(current, goal.value, direction)) return { status: 'achieved', ratio: null, score: null };
  const change = (current - years.at(-YEARS_FOR_DESTATIS)!) / (YEARS_FOR_DESTATIS - 1);
  const good = direction === 'at-most' ? -change : change;
  if (good < 0) return { status: 'deterioration', ratio: null, score: null };
  const left = Math.abs(goal.value - current);
  const gained = good * Math.max(0, goal.time - lastYear);
  const ratio = Math.max(0, (left - gained) / left);
  if (ratio <= 0.05) return { status: 'on-track', ratio, score: null };
  return { status: ratio <= 0.2 ? 'acceleration-needed' : 'limited-progress', ratio, score: null };
}
