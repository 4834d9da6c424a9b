/**
 * The expected path. With τ the months elapsed over the months in all, B the baseline and T the goal:
 * linear B+(T−B)τ · constant growth B(T/B)^τ · the others B+(T−B)s(τ). Reference values: `golden/target-paths.csv`.
 */
import {
  type Frequency,
  type PathPoint,
  type PathShape,
  type PathVersion,
  type Period,
  enumeratePeriods,
  fromOrdinal,
  lastMonth,
} from '@regionpuls/domain';

/** The peak of τ(1−τ)² is 4/27, so that 6.75 makes the dip's depth δ at its deepest, τ = 1/3. */
const J_CURVE_SCALE = 6.75;

/** Share of the way from baseline (0) to goal (1) at `tau`, for the shapes that are a share of the change. */
function shareOfWay(shape: PathShape, tau: number): number {
  switch (shape.kind) {
    case 'linear':
      return tau;
    case 's-curve': {
      const logistic = (x: number) => 1 / (1 + Math.exp(-shape.steepness * (x - shape.midpoint)));
      // Normalised, since the logistic itself never reaches 0 or 1.
      return (logistic(tau) - logistic(0)) / (logistic(1) - logistic(0));
    }
    case 'front-loaded':
      return 1 - (1 - tau) ** 2;
    case 'back-loaded':
      return tau ** 2;
    case 'j-curve':
      return tau - shape.depth * J_CURVE_SCALE * tau * (1 - tau) ** 2;
    case 'constant-growth':
    case 'milestones':
      throw new RangeError(`«${shape.kind}» is not a share of the change`);
  }
}

export type NoPathReason = 'GOAL_NOT_AFTER_BASELINE' | 'GROWTH_NEEDS_ONE_SIGN' | 'MILESTONE_OUTSIDE_PATH';

/** Why a path cannot be drawn, or null. */
export function whyNoPath(version: PathVersion): NoPathReason | null {
  const { baseline, goal, shape } = version;
  const start = lastMonth(baseline.period);
  const end = lastMonth(goal.period);
  if (end <= start) return 'GOAL_NOT_AFTER_BASELINE';
  if (shape.kind === 'constant-growth' && !(baseline.value * goal.value > 0)) return 'GROWTH_NEEDS_ONE_SIGN';
  if (shape.kind === 'milestones') {
    const months = shape.milestones.map((milestone) => lastMonth(milestone.period));
    const inOrder = months.every((month, i) => month > (i === 0 ? start : months[i - 1]!) && month < end);
    if (!inOrder) return 'MILESTONE_OUTSIDE_PATH';
  }
  return null;
}

/**
 * The expected value in a period, or null outside the path. A period stands at its last month, so that an annual
 * baseline and a monthly series share one axis.
 * @throws RangeError when the version has no path (`whyNoPath`).
 */
export function expectedAt(version: PathVersion, period: Period): number | null {
  const reason = whyNoPath(version);
  if (reason) throw new RangeError(`path version ${version.version} cannot be drawn: ${reason}`);
  const { baseline, goal, shape } = version;
  const start = lastMonth(baseline.period);
  const end = lastMonth(goal.period);
  const at = lastMonth(period);
  if (at < start || at > end) return null;
  if (shape.kind === 'milestones') {
    const stops = [
      { month: start, value: baseline.value },
      ...shape.milestones.map((milestone) => ({
        month: lastMonth(milestone.period),
        value: milestone.value,
      })),
      { month: end, value: goal.value },
    ];
    const next = stops.findIndex((stop) => stop.month >= at);
    if (next === 0) return baseline.value;
    const [a, b] = [stops[next - 1]!, stops[next]!];
    return a.value + ((b.value - a.value) * (at - a.month)) / (b.month - a.month);
  }
  const tau = (at - start) / (end - start);
  if (shape.kind === 'constant-growth') return baseline.value * (goal.value / baseline.value) ** tau;
  return baseline.value + (goal.value - baseline.value) * shareOfWay(shape, tau);
}

/** The whole path at a frequency, from the baseline's period to the goal's; empty when it cannot be drawn. */
export function drawPath(version: PathVersion, frequency: Frequency): PathPoint[] {
  if (whyNoPath(version)) return [];
  const periods = enumeratePeriods(
    periodEndingAt(lastMonth(version.baseline.period), frequency),
    periodEndingAt(lastMonth(version.goal.period), frequency),
  );
  return periods.flatMap((period) => {
    const value = expectedAt(version, period);
    return value === null ? [] : [{ period, value }];
  });
}

/** The period of a frequency that contains the month. */
function periodEndingAt(month: number, frequency: Frequency): Period {
  if (frequency === 'month') return fromOrdinal('month', month);
  return fromOrdinal(frequency, Math.floor(month / (frequency === 'quarter' ? 3 : 12)));
}
