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
    const unfinished = `${archive}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    execFileSync(join(root, 'node_modules/.bin/tsx'), ['apps/ingest/src/main.ts', 'bundled'], {
      cwd: root,
      env: { ...process.env, DATA_DIR: unfinished },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    keepFirst(unfinished, archive);
    removeOld(cache, archive);
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

/** Renamed whole, so that an interrupted import is never taken for an archive; of two made at once the first stays. */
function keepFirst(unfinished: string, archive: string): void {
  try {
    renameSync(unfinished, archive);
  } catch (error) {
    if (!existsSync(archive)) throw error;
    rmSync(unfinished, { recursive: true });
  }
}

/** Archives of earlier code and data, but not one that another run may be making at this moment. */
function removeOld(cache: string, archive: string): void {
  const anHourAgo = Date.now() - 3_600_000;
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (path !== archive && statSync(path).mtimeMs < anHourAgo)
      rmSync(path, { recursive: true, force: true });
  }
}
