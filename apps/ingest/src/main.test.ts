import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ingest } from '@regionpuls/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolder } from './testing/archive.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
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
