import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ingest } from '@regionpuls/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolder, openArchive } from './testing/archive.ts';
import { populationTable } from './testing/pxwebServer/municipalTables.ts';
import { openPxwebServer } from './testing/pxwebServer/openPxwebServer.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const clock = new URL('testing/fastClock.mjs', import.meta.url).href;
const NOON = new Date('2026-03-20T11:00:00Z');
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'regionpuls-main-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

function run(args: string[], env: Record<string, string> = {}) {
  return spawnSync(join(root, 'node_modules/.bin/tsx'), [join(root, 'apps/ingest/src/main.ts'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: join(directory, 'var'), ...env },
  });
}

describe('the command', () => {
  it('exits with 2 and the usage when it is no command, and touches no database', () => {
    const { status, stderr } = run(['publish']);
    expect(status).toBe(2);
    expect(stderr).toContain('Bruk:');
    expect(run(['tidy', 'finnes-ikke.csv', '--source', 'nav']).status).toBe(2);
    expect(existsSync(join(directory, 'var'))).toBe(false);
  });

  it('exits with 2 and names a variable of the environment that cannot be used', () => {
    const { status, stderr } = run(['bundled'], { DATA_DIR: '' });
    expect(status).toBe(2);
    expect(stderr).toContain('DATA_DIR');
  });

  it('exits with 0 when published, 0 when unchanged, and 1 when it waits in quarantine', async () => {
    const regions = fileURLToPath(new URL('regions/regions.csv', dataFolder));
    const changes = fileURLToPath(new URL('regions/region-changes.csv', dataFolder));
    expect(run(['regions', regions, changes, '--published', '>=2024-01-01']).status).toBe(0);
    const file = join(directory, 'a.csv');
    const args = ['tidy', file, '--source', 'nav', '--published', '2026-01-30'];
    await writeFile(file, 'indicator,region,period,value,status\nnav-unemployed,31,2026-01,4675,final\n');
    const first = run(args);
    expect([first.status, first.stdout]).toEqual([0, expect.stringContaining('a.csv: publisert')]);
    expect([run(args).status, run(args).stdout]).toEqual([0, expect.stringContaining('a.csv: uendret')]);
    await writeFile(file, 'indicator,region,period,value,status\nnav-unemployed,31,2026-01,-1,final\n');
    const stopped = run([...args, '--json']);
    expect(stopped.status).toBe(1);
    const { answer } = JSON.parse(stopped.stdout.trim().split('\n').at(-1)!) as { answer: Ingest };
    expect(answer.report).toMatchObject({
      outcome: 'quarantined',
      remarks: [{ rule: 'unit', severity: 'error', places: [{ line: 2 }] }],
    });
    expect(run(['waiting']).stdout).toContain('a.csv  (kan ikke godtas)');
    const judge = (word: string) => run([word, String(answer.id), '--by', 'Kari', '--reason', 'feil fil']);
    expect(judge('accept').status).toBe(2);
    expect(judge('discard').status).toBe(0);
    expect(run(['waiting']).stdout).toContain('Ingenting venter');
  }, 240_000);
});

describe('a dry run against a source on loopback', () => {
  it('prints what would change, and writes nothing to the archive’s file', async () => {
    const archive = await openArchive();
    const table = populationTable();
    const source = await openPxwebServer({ tables: [table], now: () => NOON, callsPerMinute: 10_000 });
    const ssb = (...args: string[]) =>
      runAside(['ssb', '07459', ...args], {
        DATA_DIR: archive.directory,
        SSB_URL: source.baseUrl,
        // Whatever the time is here, the source is open.
        NODE_OPTIONS: `--import ${clock}`,
        CLOCK: NOON.toISOString(),
        CLOCK_SPEED: '30',
      });
    // Once open, so that what opening it may write is written.
    expect((await ssb('--dry-run')).status).toBe(0);
    const before = hashOf(archive.directory);
    const calls = source.calls.length;
    const { status, stdout } = await ssb('--dry-run');
    expect(status, stdout).toBe(0);
    expect(source.calls.slice(calls).filter(({ kind }) => kind === 'data')).toHaveLength(3);
    expect(stdout).toMatch(/Henter 07459: 5\s595 celler, kall 3\/3\./);
    expect(stdout).toMatch(/Mot arkivet: 5\s595 nye verdier, 0 reviderte, 0 uendrede\./);
    expect(stdout).toContain('Nye perioder for population: 2011 til 2025 (15).');
    expect(hashOf(archive.directory)).toBe(before);
    expect(await archive.writer.ingests({ limit: 9 })).toEqual([]);
    expect((await ssb()).status).toBe(0);
    expect(hashOf(archive.directory)).not.toBe(before);
    await source.close();
    await archive.remove();
  }, 120_000);
});

/** Of the database and its log. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of ['figures.sqlite', 'figures.sqlite-wal']) {
    const file = join(folder, name);
    hash.update(existsSync(file) ? readFileSync(file) : 'none');
  }
  return hash.digest('hex');
}

/** As `run`, while this process goes on answering. */
async function runAside(args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'apps/ingest/src/main.ts', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout };
}
