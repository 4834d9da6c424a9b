import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate, requireCurrent } from './migrate.ts';
import { findMigrations, readMigrations } from './migrations.ts';
import { temporaryDirectory } from './testing/temporaryDirectory.ts';

const now = () => new Date('2026-01-01T00:00:00Z');

function openEmpty(): Database.Database {
  const db = new Database(join(temporaryDirectory(), 'test.sqlite'));
  onTestFinished(() => void db.close());
  return db;
}

/** Writes the files as `figures` migrations and reads them. */
function migrationsOf(files: Record<string, string>) {
  const folder = temporaryDirectory();
  mkdirSync(join(folder, 'figures'));
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, 'figures', name), sql);
  return readMigrations('figures', folder);
}

const first = { '0001_a.sql': 'CREATE TABLE a (id INTEGER) STRICT;\n' };
const second = { ...first, '0002_b.sql': 'CREATE TABLE b (id INTEGER) STRICT;\n' };

describe('migrations', () => {
  it('are applied in order, each once', () => {
    const db = openEmpty();
    migrate(db, migrationsOf(first), now);
    migrate(db, migrationsOf(second), now);
    migrate(db, migrationsOf(second), now);
    const names = db.prepare('SELECT name FROM migration ORDER BY number').pluck().all();
    expect(names).toEqual(['0001_a.sql', '0002_b.sql']);
    requireCurrent(db, migrationsOf(second));
  });

  it('are all undone when one of them fails', () => {
    const db = openEmpty();
    const broken = {
      ...second,
      '0002_b.sql': 'CREATE TABLE b (id INTEGER) STRICT; CREATE TABLE b (id INTEGER);',
    };
    expect(() => migrate(db, migrationsOf(broken), now)).toThrow('table b already exists');
    expect(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()).toBe(0);
  });

  it('stop when one that was applied has been altered', () => {
    const db = openEmpty();
    migrate(db, migrationsOf(first), now);
    const altered = { ...second, '0001_a.sql': 'CREATE TABLE a (id TEXT) STRICT;\n' };
    expect(() => migrate(db, migrationsOf(altered), now)).toThrow('Migration 0001_a.sql was altered after');
  });

  it('are the same with other line ends', () => {
    const db = openEmpty();
    migrate(db, migrationsOf(first), now);
    expect(() =>
      requireCurrent(db, migrationsOf({ '0001_a.sql': first['0001_a.sql'].replace('\n', '\r\n') })),
    ).not.toThrow();
  });

  it('stop when the database is newer than the code, or for a reader older', () => {
    const db = openEmpty();
    migrate(db, migrationsOf(second), now);
    expect(() => migrate(db, migrationsOf(first), now)).toThrow(
      'has migration 0002_b.sql, which this version',
    );
    const older = openEmpty();
    migrate(older, migrationsOf(first), now);
    expect(() => requireCurrent(older, migrationsOf(second))).toThrow('lacks 0002_b.sql');
  });

  it('are numbered without gaps', () => {
    expect(() => migrationsOf({ '0002_a.sql': '' })).toThrow('figures/0002_a.sql should be number 1');
    expect(() => migrationsOf({ 'a.sql': '' })).toThrow('figures/a.sql should be number 1');
  });

  it('are found from any folder of the checkout, and missed with a word of where', () => {
    const folder = findMigrations();
    const bundle = pathToFileURL(join(folder, '../../../apps/api/dist/server.js')).href;
    expect(findMigrations(bundle)).toBe(folder);
    expect(() => findMigrations('file:///nowhere/at/all/x.js')).toThrow(
      '/nowhere/at/all nor in any folder above',
    );
  });
});
