/**
 * Gives the integration and browser tests one archive with all bundled figures, imported through the real command. It is
 * made again only when the data or the code that imports it has changed.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A DATA_DIR with every bundled figure. Read only: copy it to write. */
    archive: string;
  }
}

const root = dirname(import.meta.dirname);
const MADE_FROM = [
  'data',
  'apps/ingest/src',
  'packages/domain/src',
  'packages/store',
  'packages/formats/src',
  'packages/catalogue/src',
];

export default function setup(project: TestProject): void {
  const cache = join(root, 'node_modules', '.cache', 'regionpuls');
  const archive = join(cache, `archive-${hashOf(MADE_FROM)}`);
  if (!existsSync(archive)) {
    rmSync(cache, { recursive: true, force: true });
    const unfinished = `${archive}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    execFileSync(join(root, 'node_modules/.bin/tsx'), ['apps/ingest/src/main.ts', 'bundled'], {
      cwd: root,
      env: { ...process.env, DATA_DIR: unfinished },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    // Renamed whole, so that an interrupted import is never taken for an archive.
    if (!existsSync(archive)) renameSync(unfinished, archive);
  }
  project.provide('archive', archive);
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  const visit = (path: string): void => {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) if (name !== 'node_modules') visit(join(path, name));
    } else {
      hash.update(path.slice(root.length));
      hash.update(readFileSync(path));
    }
  };
  for (const folder of folders) visit(join(root, folder));
  return hash.digest('hex').slice(0, 16);
}
