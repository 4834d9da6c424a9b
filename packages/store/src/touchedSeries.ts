/** Which series of the archive a publication has, and so which it does not have. */
import type { BoundaryBasis, Frequency, SeriesKey } from '@regionpuls/domain';
import type Database from 'better-sqlite3';

type Row = [id: number, region: string, breakdown: string, frequency: Frequency];

export class TouchedSeries {
  readonly #db: Database.Database;
  /** By series id, for those that were there when the publication began. */
  readonly #isTouched: Uint8Array;
  #left: number;

  constructor(db: Database.Database) {
    this.#db = db;
    const newest = db.prepare<[], number>('SELECT coalesce(max(id), 0) FROM series').pluck().get()!;
    this.#isTouched = new Uint8Array(newest + 1);
    this.#left = db.prepare<[], number>('SELECT count(*) FROM series').pluck().get()!;
  }

  add(id: number): void {
    if (id >= this.#isTouched.length || this.#isTouched[id] !== 0) return;
    this.#isTouched[id] = 1;
    this.#left -= 1;
  }

  *others(indicator: string, boundaries: BoundaryBasis): Generator<SeriesKey> {
    if (this.#left === 0) return;
    const rows = this.#db
      .prepare<[string, string, number], Row>(
        'SELECT id, region, breakdown, frequency FROM series WHERE indicator = ? AND boundaries = ? AND id < ?',
      )
      .raw()
      .iterate(indicator, boundaries, this.#isTouched.length);
    for (const [id, region, breakdown, frequency] of rows) {
      if (this.#isTouched[id] === 0) yield { indicator, region, breakdown, boundaries, frequency };
    }
  }
}
