/** The publications of a delivery, each once, in the order in which they were known. */
import type { Published } from '@regionpuls/domain';

export interface Releases {
  /** Oldest first. */
  list: Published[];
  /** By the number of a date as written → its place in `list`. */
  placeOf: Uint16Array;
}

/**
 * @param written by number: the date, null where the file tells none, undefined where no row has it.
 * @param undated what null means.
 */
export function orderReleases(
  written: readonly (Published | null | undefined)[],
  undated: Published | null,
): Releases {
  const dates = written.map((published) => (published === null ? undated : published));
  const byName = new Map(dates.flatMap((date) => (date ? [[nameOf(date), date] as const] : [])));
  const names = [...byName.keys()].sort();
  return {
    list: names.map((name) => byName.get(name)!),
    placeOf: Uint16Array.from(dates, (date) => (date ? names.indexOf(nameOf(date)) : 0)),
  };
}

/** Sorts by day. What is known by its month is known when the month ends, so after what is known on its last day. */
function nameOf({ published, precision }: Published): string {
  return `${published}|${precision === 'month' ? 2 : precision === 'day' ? 1 : 0}`;
}
