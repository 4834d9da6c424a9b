/**
 * The statement *now*: the level today against the agreed path. A season is never taken for a change: a baseline of one
 * February is held against Februaries, a 12-month mean against 12-month means, and where the season is known, the last
 * three adjusted months against the path without season. Where the noise of that level is known the verdict is in standard
 * errors; otherwise it is the plain gap. Where a figure cannot carry a verdict the statement says `cannot-tell`, and why.
 */
import {
  type Gap,
  type Indicator,
  type NoiseTest,
  type Note,
  type NowStatement,
  type NowVerdict,
  type PathVersion,
  type Series,
  comparePeriods,
} from '@regionpuls/domain';
import { type Adjusted, adjustSeries } from '../adjust/adjust.ts';
import { whyNotSameConcept, whyNothingAgreed, whyTooFew } from './cannotTell.ts';
import { breaksBetween, gapsToPath, unreadBreaks } from './gaps.ts';
import { isToHold } from './hold.ts';
import { noiseOfMean, roundingOf } from '../adjust/noise.ts';
import {
  describeChance,
  describeNoiseTest,
  describeNoiseUnknown,
  describeShock,
} from '../adjust/noiseReasons.ts';
import { testAgainstPath, verdictOfZ } from '../adjust/noiseTest.ts';
import {
  describeAcceptedBreak,
  describeBreak,
  describeGap,
  describeRounding,
  describeWithheld,
  describeWithoutGap,
} from './nowReasons.ts';

export interface NowInput {
  indicator: Indicator;
  direction: 'at-most' | 'at-least';
  /** The path version in force; null when none was agreed yet. */
  version: PathVersion | null;
  actual: Series;
  /** `actual` without its season, when it is at hand; null when it cannot be made. */
  adjusted?: Adjusted | null;
}

export function judgeNow(input: NowInput): NowStatement {
  const { version, indicator, actual, direction } = input;
  const nothing = whyNothingAgreed(version) ?? whyNotSameConcept(actual, indicator);
  if (!version || nothing) return cannotTell(nothing!);
  const adjusted = input.adjusted === undefined ? adjustOrNull(input) : input.adjusted;
  const noise = adjusted && testAgainstPath({ indicator, direction, version, adjusted });
  const gaps = gapsToPath(actual, version, direction);
  const latest = gaps.at(-1) ?? null;
  if (!latest && !noise) {
    return cannotTell(describeWithoutGap('NO_FIGURE_ON_PATH'), ...withheldNote(actual, null));
  }
  const last = [latest?.period, noise?.to]
    .filter((period) => period !== undefined)
    .sort(comparePeriods)
    .at(-1)!;
  const reasons = [
    ...describeLevel(latest, noise, version, input),
    ...withheldNote(actual, last),
    ...acceptedBreaks(version, indicator, last),
  ];
  const withhold = (why: Note[], beforeBreak: NowStatement['beforeBreak'] = null): NowStatement => ({
    verdict: 'cannot-tell',
    latest,
    noise,
    beforeBreak,
    reasons: [...why, ...reasons],
  });

  const tooFew = whyTooFew(actual);
  if (tooFew) return withhold([tooFew]);
  const crossed = unreadBreaks(indicator, version, last);
  if (crossed.length > 0) {
    return withhold(crossed.map(describeBreak), judgeBefore(gaps, input, version, adjusted));
  }
  if (flipsWithinRounding(noise ?? latest!, version, indicator)) {
    return withhold([describeRounding(version, indicator)]);
  }
  return {
    verdict: verdictOf(latest, noise?.z ?? null, indicator, direction, version),
    latest,
    noise,
    beforeBreak: null,
    reasons,
  };
}

function cannotTell(...reasons: Note[]): NowStatement {
  return { verdict: 'cannot-tell', latest: null, noise: null, beforeBreak: null, reasons };
}

function adjustOrNull({ actual, indicator }: NowInput): Adjusted | null {
  const { points, frequency, unit } = actual;
  const adjustment = adjustSeries({ points, frequency, unit, shocks: indicator.shocks });
  return adjustment.ok ? adjustment.adjusted : null;
}

/** The level with the number that the verdict rests on first. */
function describeLevel(
  latest: Gap | null,
  noise: NoiseTest | null,
  version: PathVersion,
  { indicator, direction, actual }: NowInput,
): Note[] {
  const hold = isToHold(version, direction);
  const plain = latest ? [describeGap(latest, version, indicator, hold)] : [];
  if (!noise) return actual.frequency === 'year' ? plain : [...plain, describeNoiseUnknown()];
  const isSameLevel = noise.measure === 'mean-12m' && latest?.period === noise.to;
  return [
    ...(isSameLevel ? plain : [describeNoiseTest(noise, indicator, hold)]),
    describeChance(noise),
    ...indicator.shocks.filter((shock) => overlaps(shock, noise)).map(describeShock),
  ];
}

function overlaps(shock: { from: string; to: string }, { from, to }: NoiseTest): boolean {
  return comparePeriods(shock.from, to) <= 0 && comparePeriods(from, shock.to) <= 0;
}

/** The newest figure has no value, so the answer is older than the figures. */
function withheldNote(actual: Series, last: string | null): Note[] {
  const newest = actual.points.at(-1);
  const isNewer = newest?.value === null && (!last || comparePeriods(newest.period, last) > 0);
  return isNewer ? [describeWithheld(newest)] : [];
}

function acceptedBreaks(version: PathVersion, indicator: Indicator, last: string): Note[] {
  return breaksBetween(indicator, version.baseline.period, last).flatMap((b) => {
    const decision = version.acceptedBreaks.find((one) => one.code === b.code);
    return decision ? [describeAcceptedBreak(b, decision.reason, version)] : [];
  });
}

/** The last figure before the break, judged in the noise of that very figure. */
function judgeBefore(
  gaps: readonly Gap[],
  { indicator, direction }: NowInput,
  version: PathVersion,
  adjusted: Adjusted | null,
): NowStatement['beforeBreak'] {
  const before = gaps.filter((gap) => unreadBreaks(indicator, version, gap.period).length === 0).at(-1);
  if (!before) return null;
  const count = before.measure === 'mean-12m' && adjusted ? adjusted.season.length : 1;
  const z = adjusted
    ? ((direction === 'at-most' ? -1 : 1) * before.gap) /
      noiseOfMean(adjusted, count, before.actual, indicator)
    : null;
  return { ...before, verdict: verdictOf(before, z, indicator, direction, version) };
}

/** In standard errors where the noise is known, by the plain gap where it is not. */
function verdictOf(
  gap: Gap | null,
  z: number | null,
  indicator: Indicator,
  direction: NowInput['direction'],
  version: PathVersion,
): NowVerdict {
  const hold = isToHold(version, direction);
  if (z !== null) return verdictOfZ(z, hold);
  if (Math.abs(gap!.gap) < roundingOf(indicator) / 2) return 'on-path';
  const better = direction === 'at-most' ? gap!.gap < 0 : gap!.gap > 0;
  if (better) return hold ? 'on-path' : 'ahead';
  return 'behind';
}

/**
 * The answer would be another if the rounded inputs were what they may have been. Figures rounded to a whole person or a
 * tenth of a per cent carry their rounding in the noise; a baseline rounded coarser than the figures does not.
 */
function flipsWithinRounding(level: NoiseTest | Gap, version: PathVersion, indicator: Indicator): boolean {
  const coarse = Math.max(version.baseline.roundedTo, indicator.roundedTo);
  if (indicator.unit === 'persons' && coarse > 1) return Math.abs(level.actual - level.expected) < coarse;
  if (!('z' in level) || indicator.unit !== 'percent') return false;
  const slack = version.baseline.roundedTo / 2 / level.noise;
  return level.z + slack >= -1 !== level.z - slack >= -1;
}
