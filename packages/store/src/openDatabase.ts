/** Connections to the two SQLite files of a data directory, with the same guarantees everywhere. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { migrate, requireCurrent } from './migrate.ts';
import { type DatabaseKind, readMigrations } from './migrations.ts';

const BUSY_TIMEOUT_MS = 10_000;
/** A long series as float64 is some kB, and in pages of 4 kB much of it would lie in overflow pages. */
const PAGE_BYTES = 16_384;
const READER_MMAP_BYTES = 1 << 30;
const READER_CACHE_KIB = 32_768;
/** A delivery goes through the archive series by series, and comes back to none. */
const WRITER_CACHE_KIB = 8192;

export function databaseFile(directory: string, kind: DatabaseKind): string {
  return join(directory, `${kind}.sqlite`);
}

/** Read-only. @throws when there is no such file, or its schema is not the code's. */
export function openForReading(directory: string, kind: DatabaseKind): Database.Database {
  const file = databaseFile(directory, kind);
  if (!existsSync(file)) {
    throw new Error(`There is no ${file}: it is made when the first figures or agreements are brought in.`);
  }
  const db = new Database(file, { readonly: true, timeout: BUSY_TIMEOUT_MS });
  return orClose(db, () => {
    db.pragma('query_only = ON');
    db.pragma(`mmap_size = ${READER_MMAP_BYTES}`);
    db.pragma(`cache_size = -${READER_CACHE_KIB}`);
    requireCurrent(db, readMigrations(kind));
  });
}

/** Makes directory and file when missing and brings the schema up to date. */
export function openForWriting(directory: string, kind: DatabaseKind, now: () => Date): Database.Database {
  mkdirSync(directory, { recursive: true });
  const db = new Database(databaseFile(directory, kind), { timeout: BUSY_TIMEOUT_MS });
  return orClose(db, () => {
    // Means something only before the first table is made; after that it is ignored.
    db.pragma(`page_size = ${PAGE_BYTES}`);
    useWriteAheadLog(db);
    db.pragma(`cache_size = -${WRITER_CACHE_KIB}`);
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    // Without it INSERT OR REPLACE would delete rows behind the back of the triggers that refuse it.
    db.pragma('recursive_triggers = ON');
    migrate(db, readMigrations(kind), now);
  });
}

function orClose(db: Database.Database, prepare: () => void): Database.Database {
  try {
    prepare();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Turning the log on does not wait for others that do the same at the same time, so the waiting is done here. */
function useWriteAheadLog(db: Database.Database): void {
  const deadline = Date.now() + BUSY_TIMEOUT_MS;
  for (;;) {
    try {
      db.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      const busy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!busy || Date.now() > deadline) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
