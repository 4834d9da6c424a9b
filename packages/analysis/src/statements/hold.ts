import type { PathVersion, Target } from '@regionpuls/domain';

/**
 * True when the target was met already at baseline: then it is about staying there, and the agreed path is how far the
 * partnership is ready to give way. A baseline on the goal itself is neither.
 */
export function isToHold({ baseline, goal }: PathVersion, direction: Target['direction']): boolean {
  return direction === 'at-most' ? baseline.value < goal.value : baseline.value > goal.value;
}

/** True when the value meets the goal. */
export function meetsGoal(value: number, goal: number, direction: Target['direction']): boolean {
  return direction === 'at-most' ? value <= goal : value >= goal;
}
