/** Brings a database to the code's schema, or says why it cannot be. */
import type Database from 'better-sqlite3';
import type { Migration } from './migrations.ts';

interface Applied {
  number: number;
  name: string;
  hash: string;
}

function readApplied(db: Database.Database): Applied[] {
  const exists = db.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migration'`).get();
  if (!exists) return [];
  return db.prepare<[], Applied>('SELECT number, name, hash FROM migration ORDER BY number').all();
}

/** @returns the migrations still to be applied. @throws when the database is newer than the code or was built from other SQL. */
function pending(db: Database.Database, migrations: Migration[]): Migration[] {
  const applied = readApplied(db);
  if (applied.length > migrations.length) {
    throw new Error(
      `${db.name} has migration ${applied.at(-1)!.name}, which this version of Regionpuls does not know; ` +
        `it knows ${migrations.length}. Use the newer version.`,
    );
  }
  for (const [index, { number, name, hash }] of applied.entries()) {
    const migration = migrations[index]!;
    if (migration.number !== number || migration.hash !== hash) {
      throw new Error(
        `Migration ${migration.name} was altered after ${name} was applied to ${db.name}: ` +
          'restore the file and write a new migration instead.',
      );
    }
  }
  return migrations.slice(applied.length);
}

/** Applies what is missing, all of it or nothing. Safe when several processes start at once. */
export function migrate(db: Database.Database, migrations: Migration[], now: () => Date): void {
  if (pending(db, migrations).length === 0) return;
  db.transaction(() => {
    // Asked again now that this process holds the write lock: another one may have been first.
    const missing = pending(db, migrations);
    db.exec(
      `CREATE TABLE IF NOT EXISTS migration (
        number INTEGER PRIMARY KEY, name TEXT NOT NULL, hash TEXT NOT NULL, applied TEXT NOT NULL
      ) STRICT`,
    );
    const record = db.prepare('INSERT INTO migration (number, name, hash, applied) VALUES (?, ?, ?, ?)');
    for (const { number, name, sql, hash } of missing) {
      db.exec(sql);
      record.run(number, name, hash, now().toISOString());
    }
  }).immediate();
}

/** An older one will do: it is brought up to date when it is opened. @throws when it is newer, not ours, or built from other SQL. */
export function requireKnown(db: Database.Database, migrations: Migration[]): void {
  if (pending(db, migrations).length === migrations.length)
    throw new Error(`${db.name} is not a database of Regionpuls.`);
}

/** For those who may not migrate. @throws when the database is older or newer than the code, or built from other SQL. */
export function requireCurrent(db: Database.Database, migrations: Migration[]): void {
  const missing = pending(db, migrations);
  if (missing.length > 0) {
    throw new Error(
      `${db.name} lacks ${missing.map(({ name }) => name).join(', ')}: open it once for writing to bring it up to date.`,
    );
  }
}
