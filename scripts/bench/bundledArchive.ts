/** One archive with all bundled figures, imported through the real command, for every measurement that asks of it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export function importBundled(): { directory: string; remove: () => void } {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  execFileSync(join(root, 'node_modules/.bin/tsx'), ['apps/ingest/src/main.ts', 'bundled'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: directory },
    stdio: 'ignore',
  });
  return { directory, remove: () => rmSync(directory, { recursive: true }) };
}
