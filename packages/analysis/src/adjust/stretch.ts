/** The part of a series that a method without gaps can use. */
import { type Period, type Point, toOrdinal } from '@regionpuls/domain';

export interface Stretch {
  periods: Period[];
  values: number[];
  /** Whether the newest value there is belongs to it. */
  reachesEnd: boolean;
  /** Whether every value there is belongs to it. */
  isWhole: boolean;
}

/** The longest run of consecutive periods with a value; of equals the newest. Null when there is no value at all. */
export function longestStretch(points: readonly Point[]): Stretch | null {
  const known = points.filter((point) => point.value !== null);
  let best = { start: 0, end: 0 };
  let start = 0;
  for (let end = 1; end <= known.length; end++) {
    const follows =
      end < known.length && toOrdinal(known[end]!.period) === toOrdinal(known[end - 1]!.period) + 1;
    if (follows) continue;
    if (end - start >= best.end - best.start) best = { start, end };
    start = end;
  }
  if (best.end === 0) return null;
  const run = known.slice(best.start, best.end);
  return {
    periods: run.map((point) => point.period),
    values: run.map((point) => point.value!),
    reachesEnd: best.end === known.length,
    isWhole: run.length === known.length,
  };
}
