/** The stored figures of one series after another. Asked for in the order of the archive, as a source repeats itself, some are read at a time. */
import type { SeriesKey } from '@regionpuls/domain';
import type Database from 'better-sqlite3';

export type Figures = [vintage: number, packed: Buffer];

export interface Stored {
  /** Null while the archive has no such series. */
  id: number | null;
  /** Oldest vintage first. */
  figures: Figures[];
}

type Row = [
  id: number,
  indicator: string,
  region: string,
  breakdown: string,
  boundaries: string,
  frequency: string,
  ...figures: Figures,
];

/** Rows read at a time. */
const SOME = 16;

/**
 * The function answers with what is stored of a series. What is written of a series before it is asked for the first time may be
 * missing; what is written of others does not matter.
 */
export function prepareReadAhead(
  db: Database.Database,
  findId: (key: SeriesKey) => number | null,
): (key: SeriesKey) => Stored {
  const one = db.prepare<[number], Figures>('SELECT vintage, packed FROM figures WHERE series = ?').raw();
  const some = db
    .prepare<[number], Row>(
      `SELECT series, indicator, region, breakdown, boundaries, frequency, vintage, packed
       FROM figures JOIN series ON id = series
       WHERE series > ? ORDER BY series, vintage, made_by LIMIT ${SOME}`,
    )
    .raw();
  let ahead: Row[] = [];
  let at = 0;
  let highest = 0;
  let isInOrder = false;

  return (key) => {
    if (at === ahead.length && isInOrder) {
      ahead = some.all(highest);
      at = 0;
      isInOrder = ahead.length > 0;
    }
    const next = ahead[at];
    const id = next && isOf(next, key) ? next[0] : findId(key);
    if (id === null) return { id, figures: [] };
    if (id <= highest) return { id, figures: one.all(id) };
    isInOrder = id === highest + 1;
    highest = id;
    while (at < ahead.length && ahead[at]![0] < id) at += 1;
    const from = at;
    while (at < ahead.length && ahead[at]![0] === id) at += 1;
    // The last of what was read may go on behind it.
    const figures =
      from === at || at === SOME
        ? one.all(id)
        : ahead.slice(from, at).map((row): Figures => [row[6], row[7]]);
    return { id, figures };
  };
}

function isOf([, indicator, region, breakdown, boundaries, frequency]: Row, key: SeriesKey): boolean {
  return (
    region === key.region &&
    indicator === key.indicator &&
    breakdown === key.breakdown &&
    boundaries === key.boundaries &&
    frequency === key.frequency
  );
}
