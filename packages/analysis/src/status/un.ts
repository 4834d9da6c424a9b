/**
 * The rule of the UN's SDG Progress Chart: where the change so far leads by the target date, as a share of the change
 * required. 0.95 and more is on track, 0.10 and more needs acceleration, less is standing still or going back. The change
 * is carried on along a straight line.
 */
import { meetsGoal } from '../statements/hold.ts';
import type { Rated, StatusEnds } from './ends.ts';

export function rateByUn({ baseline, current, goal, direction }: Required<StatusEnds>): Rated {
  const required = goal.value - baseline.value;
  const years = current.time - baseline.time;
  if (meetsGoal(current.value, goal.value, direction))
    return { status: 'achieved', ratio: null, score: null };
  if (required === 0 || years <= 0) return { status: 'cannot-tell', ratio: null, score: null };
  const projected = ((current.value - baseline.value) / years) * (goal.time - baseline.time);
  const ratio = projected / required;
  // Met at baseline and lost since: the required change points the wrong way, and any move along it is a step back.
  const isLost = meetsGoal(baseline.value, goal.value, direction);
  if (isLost || ratio < 0) return { status: 'deterioration', ratio: isLost ? null : ratio, score: null };
  if (ratio >= 0.95) return { status: 'on-track', ratio, score: null };
  return { status: ratio >= 0.1 ? 'acceleration-needed' : 'limited-progress', ratio, score: null };
}
