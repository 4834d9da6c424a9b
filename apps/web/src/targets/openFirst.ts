import { type Target, periodEnd } from '@regionpuls/domain';

/** Targets whose date has not passed, then those whose has; otherwise in the order given. */
export function openFirst(targets: readonly Target[], today: string): Target[] {
  const hasPassed = ({ versions }: Target) => periodEnd(versions.at(-1)!.goal.period) <= today;
  return [...targets.filter((target) => !hasPassed(target)), ...targets.filter(hasPassed)];
}
