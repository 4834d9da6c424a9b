/** Sums of figures where an addend may be withheld. A withheld addend gives an interval, never a zero. */
import type { Status } from '@regionpuls/domain';

/** One figure: a value, or the reason why there is none. */
export interface Amount {
  value: number | null;
  status: Status;
}

/** A figure that we made: `interval` holds what it may be when an addend is withheld, both ends included. */
export interface SummedAmount extends Amount {
  interval?: [number, number];
}

export interface Addend extends Amount {
  /** Part of it that belongs in the sum; 1 unless told. */
  share?: number;
}

/**
 * @param range what a withheld count may be, `[kmin, kmax]`; null when the source does not say, and then there is no
 * interval.
 * @returns null when an addend is missing or not applicable: then there is no sum.
 */
export function addUp(
  addends: readonly Addend[],
  range: readonly [number, number] | null,
): SummedAmount | null {
  let known = 0;
  let low = 0;
  let high = 0;
  let withheld = false;
  let status: Status = 'final';
  for (const { value, status: own, share = 1 } of addends) {
    if (share === 0) continue;
    if (own === 'suppressed') {
      withheld = true;
      // Of a withheld count that is divided, any part may be on either side.
      low += share === 1 ? (range?.[0] ?? 0) : 0;
      high += range?.[1] ?? 0;
      continue;
    }
    if (value === null) return null;
    known += value * share;
    status = worseOf(status, own);
  }
  if (!withheld) return { value: known, status };
  return { value: null, status: 'suppressed', ...(range ? { interval: [known + low, known + high] } : {}) };
}

const WORSE: readonly Status[] = ['final', 'provisional', 'estimated'];

function worseOf(a: Status, b: Status): Status {
  return WORSE.indexOf(b) > WORSE.indexOf(a) ? b : a;
}
