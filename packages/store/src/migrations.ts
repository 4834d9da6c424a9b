/** The numbered SQL files that a database is built from, found beside the code at run time. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const DATABASE_KINDS = ['figures', 'agreements'] as const;
export type DatabaseKind = (typeof DATABASE_KINDS)[number];

export interface Migration {
  number: number;
  name: string;
  sql: string;
  /** Of the text with LF line ends, so that a checkout with other line ends is the same migration. */
  hash: string;
}

/**
 * Looks for `packages/store/migrations` in each folder from this module upwards.
 *
 * The same code runs from its source (tsx, vitest) and from inside a bundle (`apps/…/dist`), where a path relative to this file
 * means something else and an import of SQL text works in one of the two only. The checkout is there in every case, and both
 * places are below it.
 */
export function findMigrations(from: string = import.meta.url): string {
  const start = dirname(fileURLToPath(from));
  for (let folder = start; ; folder = dirname(folder)) {
    const candidate = join(folder, 'packages', 'store', 'migrations');
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) {
      throw new Error(`packages/store/migrations is neither in ${start} nor in any folder above it`);
    }
  }
}

/** @throws when a file is not named `0001_words.sql` or a number is missing. */
export function readMigrations(kind: DatabaseKind, folder: string = findMigrations()): Migration[] {
  const names = readdirSync(join(folder, kind)).sort();
  return names.map((name, index) => {
    const number = Number(/^(\d{4})_[a-z0-9-]+\.sql$/.exec(name)?.[1]);
    if (number !== index + 1) {
      throw new Error(`Migration ${kind}/${name} should be number ${index + 1}, named like 0001_words.sql`);
    }
    const sql = readFileSync(join(folder, kind, name), 'utf8').replaceAll('\r\n', '\n');
    return { number, name, sql, hash: createHash('sha256').update(sql).digest('hex') };
  });
}
