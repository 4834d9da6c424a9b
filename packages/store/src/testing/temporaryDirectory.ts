/** A directory of a test's own, removed when the test is over. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export function temporaryDirectory(): string {
  const directory = makeDirectory();
  onTestFinished(() => removeDirectory(directory));
  return directory;
}

/** For property tests, which need one for each run. */
export async function withDirectory(work: (directory: string) => Promise<void>): Promise<void> {
  const directory = makeDirectory();
  try {
    await work(directory);
  } finally {
    removeDirectory(directory);
  }
}

function makeDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'store-'));
}

function removeDirectory(directory: string): void {
  rmSync(directory, { recursive: true, force: true });
}
