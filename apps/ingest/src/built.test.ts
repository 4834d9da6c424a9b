/** The command as it is deployed: bundled, with what one command alone needs in files that it loads by itself. */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
// Inside the house: the bundle looks for the migrations and the database engine in the folders above it.
const cache = join(root, 'node_modules/.cache');
let folder: string;

beforeAll(async () => {
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'built-ingest-'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = ['build', 'apps/ingest', '--outDir', join(folder, 'dist'), '--logLevel', 'error'];
  const { status, stderr } = spawnSync(process.execPath, [vite, ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  await writeFile(join(folder, 'table.csv'), 'Region;Antall\n0301;5\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'dist/main.js'), ...args.map((arg) => arg.replace('FIL', join(folder, 'table.csv')))],
    { encoding: 'utf8', env: { ...process.env, DATA_DIR: join(folder, 'var') } },
  );
  return { status, said: stdout + stderr };
}

describe('the bundled command', () => {
  it.each([
    ['preview FIL', 0, '2 rader, 2 kolonner'],
    ['mapped FIL --mapping ukjent --source nav', 1, 'Det finnes ingen kolonnekobling «ukjent»'],
    ['json-stat FIL --table 99999', 1, 'Tabellen «99999» er ikke en av dem vi kan lese'],
    ['nav-hl060 FIL', 1, 'FEIL'],
    ['tidy FIL --source nav', 1, 'FEIL'],
    ['boundaries FIL --year 2024 --level county', 1, 'FEIL'],
    ['ssb 99999', 2, '99999'],
    ['waiting', 0, 'Ingenting venter i karantene.'],
    ['publish', 2, 'Bruk:'],
    ['--help', 0, 'Bruk:'],
  ])('%s ends with %i and says why', (typed, status, said) => {
    const ended = run(...typed.split(' '));
    expect(ended.said).toContain(said);
    expect(ended.status).toBe(status);
  });
});
