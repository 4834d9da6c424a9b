/** Puts a backup in the place of the databases of a data directory. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { BACKUP_APPLICATION_ID, type BackupContent, flush } from './backup.ts';
import { requireKnown } from './migrate.ts';
import { DATABASE_KINDS, type DatabaseKind, readMigrations } from './migrations.ts';
import { databaseFile } from './openDatabase.ts';

export interface RestoreOptions {
  /** The folder whose databases are replaced; made when missing. */
  directory: string;
  /** What `backup` made. */
  file: string;
}

/**
 * Everything is checked before anything is replaced: hashes, SQLite's own integrity, foreign keys, and that this code knows the
 * schema. The databases that were there are kept beside, as `….before-restore`.
 * @throws when the file is not a sound backup, or when the databases are in use.
 */
export async function restore({ directory, file }: RestoreOptions): Promise<BackupContent[]> {
  if (!existsSync(file)) throw new Error(`There is no ${file}`);
  mkdirSync(directory, { recursive: true });
  // In the same folder, so that putting a database in place is a renaming.
  const work = mkdtempSync(join(directory, '.restore-'));
  try {
    const contents = unpack(file, work);
    for (const kind of DATABASE_KINDS) check(databaseFile(work, kind), kind, file);
    for (const kind of DATABASE_KINDS) requireUnused(databaseFile(directory, kind));
    for (const kind of DATABASE_KINDS) replace(databaseFile(directory, kind), databaseFile(work, kind));
    return contents;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function unpack(file: string, work: string): BackupContent[] {
  const db = new Database(file, { readonly: true });
  try {
    if (applicationIdOf(db) !== BACKUP_APPLICATION_ID)
      throw new Error(`${file} is not a backup of Regionpuls.`);
    const find = db.prepare<[string], BackupContent>(
      'SELECT database, bytes, sha256 FROM content WHERE database = ?',
    );
    const parts = db
      .prepare<[string], Buffer>('SELECT bytes FROM part WHERE database = ? ORDER BY number')
      .pluck();
    return DATABASE_KINDS.map((kind) => {
      const content = find.get(kind);
      if (!content) throw new Error(`${file} is damaged: it lacks ${kind}. Nothing was replaced.`);
      const bytes = unite(parts.all(kind), file, kind);
      if (createHash('sha256').update(bytes).digest('hex') !== content.sha256) {
        throw new Error(`${file} is damaged: ${kind} is not what was backed up. Nothing was replaced.`);
      }
      writeFileSync(databaseFile(work, kind), bytes);
      flush(databaseFile(work, kind));
      return content;
    });
  } finally {
    db.close();
  }
}

/** Null when it is not a database at all. */
function applicationIdOf(db: Database.Database): unknown {
  try {
    return db.pragma('application_id', { simple: true });
  } catch {
    return null;
  }
}

function unite(parts: Buffer[], file: string, kind: DatabaseKind): Buffer {
  try {
    return Buffer.concat(parts.map((part) => brotliDecompressSync(part)));
  } catch {
    throw new Error(`${file} is damaged: ${kind} cannot be unpacked. Nothing was replaced.`);
  }
}

function check(database: string, kind: DatabaseKind, file: string): void {
  const db = new Database(database, { readonly: true });
  try {
    const faults = db.prepare<[], string>('PRAGMA integrity_check').pluck().all();
    const orphans = db.prepare('PRAGMA foreign_key_check').all();
    if (faults.join() !== 'ok' || orphans.length > 0) {
      throw new Error(
        `${file} is damaged: ${kind} has ${orphans.length} loose rows and says ${faults.join('; ').slice(0, 200)}. ` +
          'Nothing was replaced.',
      );
    }
    requireKnown(db, readMigrations(kind));
  } finally {
    db.close();
  }
}

/** Leaving the write-ahead log needs the database for oneself, and empties the log into the file. */
function requireUnused(database: string): void {
  if (!existsSync(database)) return;
  const db = new Database(database, { timeout: 0 });
  try {
    db.pragma('journal_mode = DELETE');
  } catch (error) {
    throw new Error(`${database} is in use: stop the server first. Nothing was replaced.`, { cause: error });
  } finally {
    db.close();
  }
}

function replace(database: string, restored: string): void {
  if (existsSync(database)) renameSync(database, `${database}.before-restore`);
  renameSync(restored, database);
}
