/** The level today against the path, in standard errors: z = d·(SA₃ₘ − P)/s. */
import {
  type Indicator,
  type NoiseTest,
  type NowVerdict,
  PERIODS_PER_YEAR,
  type PathVersion,
  type Target,
  lastMonth,
  toOrdinal,
} from '@regionpuls/domain';
import type { Adjusted } from './adjust.ts';
import { isToHold } from '../statements/hold.ts';
import { noiseOfMean } from './noise.ts';
import { expectedAt } from '../path.ts';
import { freeOfSeason } from './seasonPath.ts';

export interface NoiseInput {
  indicator: Pick<Indicator, 'decimals' | 'roundedTo'>;
  direction: Target['direction'];
  version: PathVersion;
  adjusted: Adjusted;
}

/**
 * The mean of the last three adjusted months against the mean of the path without season in the same months. Where the
 * path is agreed on 12-month means, the mean of the last twelve months against the path in the last of them: a mean of
 * twelve has no season, and like is held against like. Null when figures or path do not reach.
 *
 * The three months lie after the baseline and not after the goal.
 */
export function testAgainstPath(input: NoiseInput): NoiseTest | null {
  const { adjusted, version, indicator } = input;
  const { method } = version.baseline;
  if (method === 'annual') return null;
  const asMean = method === 'mean-12m';
  const year = PERIODS_PER_YEAR[adjusted.frequency];
  const count = asMean ? year : year / 4;
  const window = lastWindow(input, count, asMean);
  if (!window) return null;
  const periods = adjusted.periods.slice(window.start, window.end);
  const actual = meanOf((asMean ? adjusted.values : adjusted.adjusted).slice(window.start, window.end));
  const expected = expectedOver(input, asMean ? periods.slice(-1) : periods);
  if (expected === null) return null;
  const noise = noiseOfMean(adjusted, count, actual, indicator);
  return {
    measure: asMean ? 'mean-12m' : 'adjusted-3m',
    from: periods[0]!,
    to: periods.at(-1)!,
    actual,
    expected,
    noise,
    z: ((input.direction === 'at-most' ? -1 : 1) * (actual - expected)) / noise,
  };
}

/** Indices of the newest `count` figures that may be held against the path. */
function lastWindow(
  { adjusted, version }: NoiseInput,
  count: number,
  asMean: boolean,
): { start: number; end: number } | null {
  const { periods } = adjusted;
  const last = lastMonth(version.goal.period);
  const end = periods.findLastIndex((period) => lastMonth(period) <= last) + 1;
  const start = end - count;
  if (start < 0 || (end === periods.length && !adjusted.reachesEnd)) return null;
  // The newest of twelve may be the first after the baseline; of three, all must be after it.
  const first = periods[asMean ? end - 1 : start]!;
  if (lastMonth(first) <= lastMonth(version.baseline.period)) return null;
  const isUnbroken = toOrdinal(periods[end - 1]!) - toOrdinal(periods[start]!) === count - 1;
  return isUnbroken ? { start, end } : null;
}

function expectedOver(
  { version, adjusted, direction }: NoiseInput,
  periods: readonly string[],
): number | null {
  const free = freeOfSeason(version, adjusted);
  if (isToHold(version, direction)) return free.goal.value;
  const values = periods.map((period) => expectedAt(free, period));
  return values.every((value) => value !== null) ? meanOf(values) : null;
}

/**
 * z ≥ −1 on the path, −2 to −1 slightly behind, below −2 behind; above 2, the same distance on the good side, ahead of it.
 * A target to be held is either held or not.
 */
export function verdictOfZ(z: number, hold: boolean): NowVerdict {
  if (z < -2) return 'behind';
  if (z < -1) return 'slightly-behind';
  return z > 2 && !hold ? 'ahead' : 'on-path';
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
