/** The other way of storing figures, one row per observation: what the packed way is measured against. */
import { fromOrdinal, seriesKeyText } from '@regionpuls/domain';
import Database from 'better-sqlite3';
import type { SeriesDraft } from '../src/reader.ts';

export function openPlain(file: string) {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(`
    CREATE TABLE series (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE observation (
      series INTEGER NOT NULL REFERENCES series (id), period TEXT NOT NULL, vintage INTEGER NOT NULL, value REAL,
      status INTEGER NOT NULL, PRIMARY KEY (series, period, vintage)
    ) STRICT, WITHOUT ROWID;`);
  return {
    /** All observations in one transaction, with one prepared statement. */
    write(drafts: readonly SeriesDraft[]): void {
      const addSeries = db.prepare('INSERT INTO series (id, key) VALUES (?, ?)');
      const add = db.prepare('INSERT INTO observation VALUES (?, ?, 1, ?, ?)');
      db.transaction(() => {
        drafts.forEach(({ key, ordinals, values, statuses }, s) => {
          addSeries.run(s, seriesKeyText(key));
          for (let i = 0; i < ordinals.length; i++) {
            const value = values[i]!;
            add.run(
              s,
              fromOrdinal(key.frequency, ordinals[i]!),
              Number.isNaN(value) ? null : value,
              statuses[i]!,
            );
          }
        });
      })();
      db.pragma('wal_checkpoint(TRUNCATE)');
    },
    /** Every value read into memory. */
    read(): number {
      let count = 0;
      for (const row of db
        .prepare('SELECT series, period, value, status FROM observation ORDER BY series, period')
        .iterate()) {
        if (row) count++;
      }
      return count;
    },
    close(): void {
      db.close();
    },
  };
}
