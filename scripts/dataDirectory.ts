/** Where the databases are, for commands that run on the server. */
import { dirname, join, resolve } from 'node:path';
import type { BackupContent } from '@regionpuls/store';

export const dataDirectory = resolve(process.env.DATA_DIR || join(dirname(import.meta.dirname), 'var'));

export function sayContent(what: string, content: readonly BackupContent[]): void {
  console.log(what);
  for (const { database, bytes, sha256 } of content) {
    console.log(`  ${database}: ${(bytes / 1e6).toFixed(1)} MB, sha256 ${sha256.slice(0, 16)}…`);
  }
}
