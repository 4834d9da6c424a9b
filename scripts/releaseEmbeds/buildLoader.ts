import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns the loader's text as it is built from the source now; nothing that is built before is touched. */
export function buildLoader(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'regionpuls-loader-'));
  try {
    const args = ['build', 'apps/embed', '--mode', 'loader', '--outDir', folder, '--logLevel', 'error'];
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', ...args], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return readFileSync(join(folder, 'loader.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
