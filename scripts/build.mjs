/** Builds everything that is served or run in production when a source file has changed since the last build. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'apps', 'api', 'dist', '.built');
const IGNORED = new Set([
  ...['node_modules', 'dist'],
  ...['__golden__', '__failed__', 'golden', 'fixtures', 'testing', 'journeys'],
]);

/** Builds what is out of date. @returns true when something was built. */
export async function buildIfChanged() {
  const stamp = describeSources();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;
  const started = Date.now();
  console.log('Building the dashboard, the API, the ingest and the embeds …');
  // Asked for by a test, it is still what is served that is built.
  const env = { ...process.env, NODE_ENV: 'production' };
  const build = (...args) => run('vite', ['build', ...args, '--logLevel', 'warn'], { env });
  await Promise.all([
    build('apps/web'),
    build('apps/api'),
    build('apps/ingest'),
    build('apps/embed', '--mode', 'frame'),
    build('apps/embed', '--mode', 'loader'),
  ]);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
  console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return true;
}

/** Path, size and time of every source file, hashed: cheap enough to ask at each start. */
function describeSources() {
  const hash = createHash('sha256');
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      if (IGNORED.has(entry.name) || /\.test\.tsx?$/.test(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else {
        const { size, mtimeMs } = statSync(path);
        hash.update(`${path}:${size}:${mtimeMs}\n`);
      }
    }
  };
  visit(join(root, 'packages'));
  visit(join(root, 'apps'));
  hash.update(readFileSync(join(root, 'package-lock.json')));
  return hash.digest('hex');
}

/** Runs a locally installed command; rejects when it fails. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const path = join(root, 'node_modules', '.bin', command);
    const child = spawn(path, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      ...options,
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} failed`)),
    );
  });
}
