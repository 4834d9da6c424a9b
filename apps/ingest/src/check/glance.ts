/** One look at every point of a series, for what the rules may find in it. It may say too much, and never too little. */
import type { Indicator } from '@regionpuls/domain';
import type { Points } from '@regionpuls/store';
import { type DeliveredSeries, type Traits, UNKNOWN } from '../delivered.ts';

/** A value so many times another is far from it. */
export const FAR_FACTOR = 5;

const [REPEATS, ODD, FAR, WITHHELD] = [1, 2, 4, 8] as const;
/** No count comes near it. */
const MOST = 1e9;
const [COUNT, SHARE, OTHER] = [0, 1, 2] as const;

export function glance({ indicator, said, archived }: DeliveredSeries): Traits {
  // What a release is compared with is then not only the archive.
  if (said.length !== 1) return UNKNOWN;
  const seen = look(said[0]!, archived, kindOf(indicator), indicator.suppression?.below ?? 0);
  if (seen === 0) return NOTHING;
  const odd = (seen & ODD) !== 0;
  return {
    repeats: (seen & REPEATS) !== 0,
    odd,
    // What is odd may be mended, and is another value then.
    far: odd || (seen & FAR) !== 0,
    withheld: (seen & WITHHELD) !== 0,
  };
}

const NOTHING: Traits = { repeats: false, odd: false, far: false, withheld: false };

function kindOf({ unit, roundedTo, decimals }: Indicator): number {
  if (unit === 'persons' && roundedTo === 1) return COUNT;
  return unit === 'percent' && decimals === 1 ? SHARE : OTHER;
}

/** @param least smallest value that is nothing to look at. */
function look({ ordinals, values }: Points, archived: Points, kind: number, least: number): number {
  const { ordinals: had, values: hadValues } = archived;
  let seen = 0;
  let a = 0;
  let last = -1;
  let lastValue = Number.NaN;
  for (let i = 0; i < ordinals.length; i++) {
    const ordinal = ordinals[i]!;
    const value = values[i]!;
    if (ordinal === last) seen |= REPEATS;
    while (a < had.length && had[a]! < ordinal) a += 1;
    if (Number.isNaN(value)) seen |= WITHHELD;
    else {
      const isPlain =
        kind === COUNT
          ? value >= least && value < MOST && Math.floor(value) === value
          : kind === SHARE && value >= 0 && value <= 100 && Math.round(value * 10) / 10 === value;
      if (!isPlain) seen |= ODD;
      const low = value / FAR_FACTOR;
      const high = value * FAR_FACTOR;
      if (a < had.length && had[a] === ordinal && (hadValues[a]! < low || hadValues[a]! > high)) seen |= FAR;
      if (last === ordinal - 1) {
        if (lastValue < low || lastValue > high) seen |= FAR;
      } else if (
        a > 0 &&
        had[a - 1] === ordinal - 1 &&
        (hadValues[a - 1]! < low || hadValues[a - 1]! > high)
      ) {
        seen |= FAR;
      }
    }
    last = ordinal;
    lastValue = value;
  }
  return seen;
}
