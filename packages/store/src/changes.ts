/** What a delivered series changes of what was known. */
import { type Period, type SeriesKey, fromOrdinal } from '@regionpuls/domain';
import { type Points, isSamePoint, valueAt } from './points.ts';

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

export function findChanges(known: Points, delivered: Points): Changes {
  const changes: Changes = { changed: [], revised: [] };
  let k = 0;
  for (let d = 0; d < delivered.ordinals.length; d++) {
    const ordinal = delivered.ordinals[d]!;
    while (k < known.ordinals.length && known.ordinals[k]! < ordinal) k++;
    const isKnown = known.ordinals[k] === ordinal;
    if (isKnown && isSamePoint(known, k, delivered, d)) continue;
    changes.changed.push(d);
    if (isKnown) changes.revised.push({ delivered: d, known: k });
  }
  return changes;
}

const REVISIONS_SHOWN = 50;

/** Keeps the largest revisions of a publication. A value that came or went counts as large as itself. */
export function keepLargest() {
  let kept: Revision[] = [];
  const largest = () => {
    kept = kept.sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, REVISIONS_SHOWN);
    return kept;
  };
  const add = (key: SeriesKey, known: Points, delivered: Points, { revised }: Changes) => {
    for (const at of revised) {
      kept.push({
        key,
        period: fromOrdinal(key.frequency, delivered.ordinals[at.delivered]!),
        before: valueAt(known, at.known),
        after: valueAt(delivered, at.delivered),
      });
    }
    if (kept.length > 100 * REVISIONS_SHOWN) largest();
  };
  return { add, largest };
}

function sizeOf({ before, after }: Revision): number {
  return Math.abs((after ?? 0) - (before ?? 0));
}
