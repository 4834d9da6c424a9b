/**
 * The statement *now*: the latest figure that is comparable with the baseline, against the agreed path in that period.
 * A baseline of one February is held against Februaries, a 12-month mean against 12-month means: a season is never
 * taken for a change. Where a figure cannot carry a verdict the statement says `cannot-tell`, and why.
 */
import {
  type Break,
  type Gap,
  type Indicator,
  type NowStatement,
  type NowVerdict,
  type PathVersion,
  type Series,
  comparePeriods,
  firstMonth,
  frequencyOf,
  lastMonth,
} from '@regionpuls/domain';
import {
  describeAcceptedBreak,
  describeBreak,
  describeGap,
  describeRounding,
  describeWithheld,
  describeWithoutGap,
  type WITHOUT_GAP,
} from './nowReasons.ts';
import { expectedAt, whyNoPath } from './path.ts';
import { applyRecipe } from './recipe.ts';

export interface NowInput {
  indicator: Indicator;
  direction: 'at-most' | 'at-least';
  /** The path version in force; null when none was agreed yet. */
  version: PathVersion | null;
  actual: Series;
}

export function judgeNow(input: NowInput): NowStatement {
  const { version, indicator } = input;
  if (!version) return cannotTell('NO_PATH_YET');
  const noPath = whyNoPath(version);
  if (noPath) return cannotTell(noPath);
  if (version.baseline.value === version.goal.value) return cannotTell('GOAL_EQUALS_BASELINE');

  const gaps = gapsToPath(input, version);
  const latest = gaps.at(-1);
  if (!latest) return cannotTell('NO_FIGURE_ON_PATH');

  const reasons = [describeGap(latest, version, indicator)];
  const last = input.actual.points.at(-1)!;
  if (last.value === null && comparePeriods(last.period, latest.period) > 0)
    reasons.push(describeWithheld(last));
  const accepted = new Map(version.acceptedBreaks.map((one) => [one.code, one]));
  const crossedBy = (gap: Gap) =>
    breaksBetween(indicator, version.baseline.period, gap).filter((b) => !accepted.has(b.code));
  for (const b of breaksBetween(indicator, version.baseline.period, latest)) {
    const decision = accepted.get(b.code);
    if (decision) reasons.push(describeAcceptedBreak(b, decision.reason, version));
  }
  const crossed = crossedBy(latest);
  if (crossed.length > 0) {
    const before = gaps.filter((gap) => crossedBy(gap).length === 0).at(-1);
    const beforeBreak = before ? { ...before, verdict: verdictOf(before, input) } : null;
    return {
      verdict: 'cannot-tell',
      latest,
      beforeBreak,
      reasons: [...crossed.map(describeBreak), ...reasons],
    };
  }
  if (flipsWithinRounding(latest, version, indicator)) {
    reasons.unshift(describeRounding(version, indicator));
    return { verdict: 'cannot-tell', latest, beforeBreak: null, reasons };
  }
  return { verdict: verdictOf(latest, input), latest, beforeBreak: null, reasons };
}

function cannotTell(code: keyof typeof WITHOUT_GAP): NowStatement {
  return { verdict: 'cannot-tell', latest: null, beforeBreak: null, reasons: [describeWithoutGap(code)] };
}

/** Every figure that may be held against the path, in period order; the baseline itself is not progress. */
function gapsToPath(input: NowInput, version: PathVersion): Gap[] {
  const { actual } = input;
  const { baseline } = version;
  const asMean = baseline.method === 'mean-12m' && actual.frequency !== 'year';
  const points = asMean
    ? applyRecipe('mean-12m', { points: actual.points, frequency: actual.frequency, unit: actual.unit })
        .points
    : actual.points.filter((point) => asMean || isSameSeason(point.period, baseline.period));
  return points.flatMap((point): Gap[] => {
    if (point.value === null || comparePeriods(point.period, baseline.period) <= 0) return [];
    const expected = expectedAt(version, point.period);
    if (expected === null) return [];
    const gap = point.value - expected;
    return [
      {
        period: point.period,
        measure: asMean ? 'mean-12m' : 'value',
        actual: point.value,
        expected,
        gap,
        gapPercent: expected === 0 ? null : (gap / expected) * 100,
      },
    ];
  });
}

/** The same month, the same quarter, or any year. */
function isSameSeason(period: string, baseline: string): boolean {
  if (frequencyOf(period) === 'year') return true;
  return firstMonth(period) % 12 === firstMonth(baseline) % 12;
}

function verdictOf(gap: Gap, input: NowInput): NowVerdict {
  const { decimals, roundedTo } = input.indicator;
  const resolution = decimals > 0 ? 10 ** -decimals : roundedTo;
  if (Math.abs(gap.gap) < resolution / 2) return 'on-path';
  const better = input.direction === 'at-most' ? gap.gap < 0 : gap.gap > 0;
  return better ? 'ahead' : 'behind';
}

/** Breaks after the baseline and not after the last period the gap rests on. */
function breaksBetween(indicator: Indicator, baseline: string, gap: Gap): Break[] {
  return indicator.breaks.filter(
    (b) => firstMonth(b.period) > lastMonth(baseline) && firstMonth(b.period) <= lastMonth(gap.period),
  );
}

/** The answer would be another if the rounded inputs were what they may have been. */
function flipsWithinRounding(gap: Gap, version: PathVersion, indicator: Indicator): boolean {
  const coarse = Math.max(version.baseline.roundedTo, indicator.roundedTo);
  return coarse > 1 && indicator.unit === 'persons' && Math.abs(gap.gap) < coarse;
}
