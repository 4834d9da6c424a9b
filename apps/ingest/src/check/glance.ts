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
  let seen = 0;
  let last = -1;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < ordinals.length; i++) {
    const ordinal = ordinals[i]!;
    const value = values[i]!;
    if (ordinal === last) seen |= REPEATS;
    last = ordinal;
    const isPlain =
      kind === COUNT
        ? value >= least && value < MOST && Math.floor(value) === value
        : kind === SHARE && value >= 0 && value <= 100 && Math.round(value * 10) / 10 === value;
    if (!isPlain) seen |= Number.isNaN(value) ? WITHHELD : ODD;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const { values: had } = archived;
  for (let i = 0; i < had.length; i++) {
    const value = had[i]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  // Where the largest and the smallest are not far from each other, no two are.
  return isFar(low, high) || isFar(high, low) ? seen | FAR : seen;
}

/** Never where one of them is NaN: nothing is far from a number that is withheld. */
export function isFar(before: number, value: number): boolean {
  return before < value / FAR_FACTOR || before > value * FAR_FACTOR;
}
