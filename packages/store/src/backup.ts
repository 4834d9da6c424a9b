/**
 * Both databases of a data directory at one instant, in one file.
 *
 * The file is itself a SQLite database: each of the two as compressed parts with the hash of the whole. An agreement may speak of
 * figures, so the two must be of the same instant: nobody may write while they are copied, which is a second or so; reading goes on.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import Database from 'better-sqlite3';
import { DATABASE_KINDS, type DatabaseKind } from './migrations.ts';
import { databaseFile, openForReading } from './openDatabase.ts';

/** «RPbk»: tells a backup from any other SQLite file. */
export const BACKUP_APPLICATION_ID = 0x5250626b;
const PART_BYTES = 8 << 20;
/** Beyond this, Brotli takes many times as long for a few per cent. */
const QUALITY = 4;

export interface BackupContent {
  database: DatabaseKind;
  /** Uncompressed. */
  bytes: number;
  sha256: string;
}

export interface BackupOptions {
  /** The folder with both databases. */
  directory: string;
  /** The file to make; must not exist. */
  file: string;
  now?: () => Date;
}

/** @throws when the file exists, when a database is missing, or when someone writes for longer than ten seconds. */
export async function backup({
  directory,
  file,
  now = () => new Date(),
}: BackupOptions): Promise<BackupContent[]> {
  if (existsSync(file)) throw new Error(`${file} is there already: a backup never replaces another.`);
  // Beside the file, so that the finished backup can be put in place by renaming; a half one never has its name.
  const work = mkdtempSync(join(dirname(file), '.backup-'));
  try {
    const copies = await copyAtOneInstant(directory, work);
    const packed = join(work, 'packed');
    const contents = pack(packed, copies, now());
    flush(packed);
    renameSync(packed, file);
    return contents;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function copyAtOneInstant(directory: string, work: string): Promise<Record<DatabaseKind, string>> {
  const copies = { figures: join(work, 'figures'), agreements: join(work, 'agreements') };
  const open: Database.Database[] = [];
  try {
    for (const kind of DATABASE_KINDS) {
      openForReading(directory, kind).close();
      const lock = new Database(databaseFile(directory, kind), { timeout: 10_000 });
      open.push(lock);
      lock.exec('BEGIN IMMEDIATE');
    }
    for (const kind of DATABASE_KINDS) {
      const source = openForReading(directory, kind);
      open.push(source);
      await source.backup(copies[kind]);
    }
    return copies;
  } finally {
    for (const db of open) db.close();
  }
}

function pack(file: string, copies: Record<DatabaseKind, string>, now: Date): BackupContent[] {
  const db = new Database(file);
  try {
    db.pragma(`application_id = ${BACKUP_APPLICATION_ID}`);
    db.exec(`
      CREATE TABLE content (database TEXT PRIMARY KEY, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, made TEXT NOT NULL) STRICT;
      CREATE TABLE part (
        database TEXT NOT NULL REFERENCES content (database), number INTEGER NOT NULL, bytes BLOB NOT NULL,
        PRIMARY KEY (database, number)
      ) STRICT;`);
    return db.transaction(() =>
      DATABASE_KINDS.map((database) => {
        const bytes = readFileSync(copies[database]);
        const content = {
          database,
          bytes: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
        };
        db.prepare('INSERT INTO content VALUES (@database, @bytes, @sha256, @made)').run({
          ...content,
          made: now.toISOString(),
        });
        const insert = db.prepare('INSERT INTO part VALUES (?, ?, ?)');
        for (let start = 0; start < bytes.length; start += PART_BYTES) {
          const part = brotliCompressSync(bytes.subarray(start, start + PART_BYTES), {
            params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY },
          });
          insert.run(database, start / PART_BYTES, part);
        }
        return content;
      }),
    )();
  } finally {
    db.close();
  }
}

/** To the disk itself, before its name says that it is whole. */
export function flush(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
