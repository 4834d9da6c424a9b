/** The stored figures of one series after another. Asked for in the order of their numbers, as a source repeats itself, some are read at a time. */
import type Database from 'better-sqlite3';

export type Figures = [vintage: number, packed: Buffer];
type Row = [series: number, ...figures: Figures];

/** Rows read at a time. */
const SOME = 16;

/**
 * The function answers with what is stored of a series, oldest vintage first. What is written of a series before it is
 * asked for the first time may be missing; what is written of others does not matter.
 */
export function prepareReadAhead(db: Database.Database): (series: number) => Figures[] {
  const one = db.prepare<[number], Figures>('SELECT vintage, packed FROM figures WHERE series = ?').raw();
  const some = db
    .prepare<[number], Row>(
      `SELECT series, vintage, packed FROM figures WHERE series >= ? ORDER BY series, vintage, made_by LIMIT ${SOME}`,
    )
    .raw();
  let ahead: Row[] = [];
  let at = 0;
  let highest = 0;
  return (series) => {
    if (series <= highest) return one.all(series);
    const inOrder = series === highest + 1;
    highest = series;
    while (at < ahead.length && ahead[at]![0] < series) at += 1;
    if (at === ahead.length) {
      if (!inOrder) return one.all(series);
      ahead = some.all(series);
      at = 0;
    }
    const from = at;
    while (at < ahead.length && ahead[at]![0] === series) at += 1;
    // The last of what was read may go on behind it.
    if (at === SOME) return one.all(series);
    return ahead.slice(from, at).map(([, vintage, packed]): Figures => [vintage, packed]);
  };
}
