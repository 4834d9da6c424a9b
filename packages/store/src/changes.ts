/** What a delivered series changes of what was known. */
import { type Period, type SeriesKey, fromOrdinal } from '@regionpuls/domain';
import { type Points, valueAt } from './points.ts';

export interface Revision {
  key: SeriesKey;
  period: Period;
  before: number | null;
  after: number | null;
}

export interface Changes {
  /** Indexes of the delivered points that are new or differ from what was known. */
  changed: number[];
  /** Of those, the ones that replaced another value or status: where it is delivered, and where it was known. */
  revised: { delivered: number; known: number }[];
}

/** @param tolerance values nearer each other than this are the same value. */
export function findChanges(known: Points, delivered: Points, tolerance = 0): Changes {
  const changes: Changes = { changed: [], revised: [] };
  const { length } = delivered.ordinals;
  let k = 0;
  let d = 0;
  while (d < length) {
    const ordinal = delivered.ordinals[d]!;
    k = firstFrom(known.ordinals, k, ordinal);
    const same = countSame(known, k, delivered, d, tolerance);
    k += same;
    d += same;
    if (same > 0) continue;
    changes.changed.push(d);
    if (k < known.ordinals.length && known.ordinals[k] === ordinal)
      changes.revised.push({ delivered: d, known: k });
    d += 1;
  }
  return changes;
}

/** @param isCovered whether a later vintage has its own word for a period that was known: that word stands. */
export function withoutSuperseded(
  { changed, revised }: Changes,
  known: Points,
  isCovered: (ordinal: number) => boolean,
): Changes & { superseded: number } {
  const kept = revised.filter((one) => !isCovered(known.ordinals[one.known]!));
  const gone = new Set(revised.filter((one) => !kept.includes(one)).map(({ delivered }) => delivered));
  return {
    changed: changed.filter((delivered) => !gone.has(delivered)),
    revised: kept,
    superseded: gone.size,
  };
}

/** How many points from `k` and from `d` on are the same, period by period: nearly all, where a source repeats itself. */
function countSame(known: Points, k: number, delivered: Points, d: number, tolerance: number): number {
  const { ordinals, values, statuses } = delivered;
  const { ordinals: had, values: hadValues, statuses: hadStatuses } = known;
  const most = Math.min(had.length - k, ordinals.length - d);
  for (let i = 0; i < most; i++) {
    if (had[k + i] !== ordinals[d + i] || hadStatuses[k + i] !== statuses[d + i]) return i;
    const x = hadValues[k + i]!;
    const y = values[d + i]!;
    if (x !== y && !(Math.abs(x - y) < tolerance) && !(Number.isNaN(x) && Number.isNaN(y))) return i;
  }
  return Math.max(0, most);
}

function firstFrom(ordinals: Int16Array, start: number, ordinal: number): number {
  let at = start;
  while (at < ordinals.length && ordinals[at]! < ordinal) at++;
  return at;
}

export interface LargestRevisions {
  add(key: SeriesKey, known: Points, delivered: Points, changes: Changes): void;
  largest(): Revision[];
}

const REVISIONS_SHOWN = 50;

/** Keeps the largest revisions of a publication. A value that came or went counts as large as itself. */
export function keepLargest(): LargestRevisions {
  let kept: (Revision & { size: number })[] = [];
  let smallest = -1;
  const cut = () => {
    kept = kept.sort((a, b) => b.size - a.size).slice(0, REVISIONS_SHOWN);
    if (kept.length === REVISIONS_SHOWN) smallest = kept.at(-1)!.size;
  };
  return {
    add(key, known, delivered, { revised }) {
      for (const at of revised) {
        const before = valueAt(known, at.known);
        const after = valueAt(delivered, at.delivered);
        const size = Math.abs((after ?? 0) - (before ?? 0));
        if (size <= smallest) continue;
        const period = fromOrdinal(key.frequency, delivered.ordinals[at.delivered]!);
        kept.push({ key, period, before, after, size });
        if (kept.length > 100 * REVISIONS_SHOWN) cut();
      }
    },
    largest() {
      cut();
      return kept.map(({ key, period, before, after }) => ({ key, period, before, after }));
    },
  };
}
