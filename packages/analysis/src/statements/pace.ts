/**
 * The statement *pace*: the average change per year since baseline, against the change per year needed from here to the
 * goal. It looks at two ends only, and says nothing of the road between them; the statement *now* does.
 */
import {
  type Indicator,
  type PaceStatement,
  type PaceVerdict,
  type PathVersion,
  type Series,
} from '@regionpuls/domain';
import type { Adjusted } from '../adjust/adjust.ts';
import { whyNotSameConcept, whyNothingAgreed, whyTooFew } from './cannotTell.ts';
import { gapsToPath, unreadBreaks } from './gaps.ts';
import { meetsGoal } from './hold.ts';
import { testAgainstPath } from '../adjust/noiseTest.ts';
import { describeBreak, describeWithoutGap } from './nowReasons.ts';
import { type Ends, paceOf, readEnds } from './paceEnds.ts';
import { describePace, describePaceRange, describeShortPace } from './paceReasons.ts';

export interface PaceInput {
  indicator: Indicator;
  direction: 'at-most' | 'at-least';
  version: PathVersion | null;
  actual: Series;
  /** `actual` without its season; null when it cannot be made. */
  adjusted: Adjusted | null;
}

/** Under a year the change per year is mostly chance, and season where the season is not known. */
const MONTHS_NEEDED = 12;

export function judgePace(input: PaceInput): PaceStatement {
  const { version, indicator, actual, adjusted, direction } = input;
  const nothing = whyNothingAgreed(version) ?? whyNotSameConcept(actual, indicator);
  if (!version || nothing) return { verdict: 'cannot-tell', pace: null, reasons: [nothing!] };
  const noise = adjusted && testAgainstPath({ indicator, direction, version, adjusted });
  const ends = readEnds(version, noise, gapsToPath(actual, version, direction).at(-1), adjusted);
  const why = whyTooFew(actual) ?? (ends ? null : describeWithoutGap('NO_FIGURE_ON_PATH'));
  if (!ends || why) return { verdict: 'cannot-tell', pace: null, reasons: [why!] };
  if (ends.monthsSince < MONTHS_NEEDED) {
    return { verdict: 'cannot-tell', pace: null, reasons: [describeShortPace(version)] };
  }
  const pace = paceOf(ends);
  const verdict = verdictOf(ends, direction);
  const said = describePace(pace, verdict, ends, version, indicator);
  const crossed = unreadBreaks(indicator, version, ends.to);
  if (crossed.length > 0) {
    return { verdict: 'cannot-tell', pace, reasons: [...crossed.map(describeBreak), said] };
  }
  const corners = roundedCorners(ends, version, indicator);
  if (corners.some((corner) => verdictOf(corner, direction) !== verdict)) {
    return {
      verdict: 'cannot-tell',
      pace,
      reasons: [describePaceRange(corners, version, indicator), said],
    };
  }
  return { verdict, pace, reasons: [said] };
}

/**
 * A change the wrong way counts as that when it is larger than the noise of a difference between two such levels;
 * a smaller one is standing still, which is too slow.
 */
function verdictOf(ends: Ends, direction: PaceInput['direction']): PaceVerdict {
  const { baseline, level, goal } = ends;
  if (meetsGoal(level, goal, direction)) return 'reached';
  const gained = direction === 'at-most' ? baseline - level : level - baseline;
  if (gained < -Math.SQRT2 * (ends.noise ?? 0)) return 'wrong-way';
  const { ratio } = paceOf(ends);
  return gained > 0 && ratio !== null && ratio >= 1 ? 'fast-enough' : 'too-slow';
}

/** The ends as they may have been before they were rounded; none for figures in whole persons. */
function roundedCorners(ends: Ends, version: PathVersion, indicator: Indicator): Ends[] {
  const isFine =
    indicator.unit === 'persons' && Math.max(version.baseline.roundedTo, indicator.roundedTo) <= 1;
  if (isFine) return [];
  const baseline = version.baseline.roundedTo / 2;
  // The mean of many rounded figures is known closer than one of them.
  const level = ends.measure === 'value' ? indicator.roundedTo / 2 : 0;
  return [-1, 1].flatMap((a) =>
    [-1, 1].map((b) => ({ ...ends, baseline: ends.baseline + a * baseline, level: ends.level + b * level })),
  );
}
