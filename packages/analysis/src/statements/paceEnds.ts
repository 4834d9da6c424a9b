/** The two ends of a pace, brought on one footing. */
import { type Gap, type NoiseTest, type Pace, type PathVersion, lastMonth } from '@regionpuls/domain';
import type { Adjusted } from '../adjust/adjust.ts';
import { freeOfSeason } from '../adjust/seasonPath.ts';

/** Baseline, level today and goal on one footing, in the unit; months between them. */
export interface Ends {
  measure: Pace['measure'];
  from: string;
  to: string;
  baseline: number;
  level: number;
  goal: number;
  monthsSince: number;
  monthsLeft: number;
  /** Standard error of the level, where known. */
  noise: number | null;
}

export function readEnds(
  version: PathVersion,
  noise: NoiseTest | null,
  latest: Gap | undefined,
  adjusted: Adjusted | null,
): Ends | null {
  const level = noise ?? latest;
  if (!level) return null;
  const to = noise ? noise.to : latest!.period;
  const agreed = noise?.measure === 'adjusted-3m' ? freeOfSeason(version, adjusted!) : version;
  // A mean of three months stands at the middle one; a 12-month mean where the baseline's own does.
  const middle = noise?.measure === 'adjusted-3m' ? (lastMonth(noise.to) - lastMonth(noise.from)) / 2 : 0;
  const at = lastMonth(to) - middle;
  const isOver = lastMonth(to) >= lastMonth(version.goal.period);
  return {
    measure: level.measure,
    from: version.baseline.period,
    to,
    baseline: agreed.baseline.value,
    level: level.actual,
    goal: agreed.goal.value,
    monthsSince: at - lastMonth(version.baseline.period),
    monthsLeft: isOver ? 0 : lastMonth(version.goal.period) - at,
    noise: noise?.noise ?? null,
  };
}

export function paceOf({ measure, from, to, baseline, level, goal, monthsSince, monthsLeft }: Ends): Pace {
  const achievedPerYear = ((level - baseline) / monthsSince) * 12;
  const neededPerYear = monthsLeft > 0 ? ((goal - level) / monthsLeft) * 12 : null;
  return {
    measure,
    from,
    to,
    achievedPerYear,
    neededPerYear,
    neededPerMonth: neededPerYear === null ? null : neededPerYear / 12,
    ratio: neededPerYear ? achievedPerYear / neededPerYear : null,
    monthsLeft,
  };
}
