/** Taking tidy files in, as the deployment does, against SQLite's own import of the same text into one bare table. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { root } from './bundledArchive.ts';
import { MONTHS, shuffleRows, writeFigures, writeRegions } from './ingestFiles.ts';
import { median, say } from './measure.ts';
import { cpuOfProcess, isInstalled, memoryOfNode } from './processes.ts';

const INGEST = join(root, 'apps/ingest/dist/main.js');
/** With the country and the counties: 410 regions, a million rows. */
const MUNICIPALITIES = 394;

export async function benchIngest({ quick }: { quick: boolean }): Promise<void> {
  execFileSync(join(root, 'node_modules/.bin/vite'), ['build', 'apps/ingest', '--logLevel', 'error'], {
    cwd: root,
  });
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const runs = quick ? 1 : 5;
    const million = prepare(folder, 1);
    if (isInstalled('sqlite3')) {
      const shuffled = join(folder, 'shuffled.csv');
      shuffleRows(million.now, shuffled);
      compare('1 000 000 rows taken in / .import', million.archive, million.now, runs, 0.6);
      compare('1 000 000 rows in any order / .import', million.archive, shuffled, runs, 1.2);
      if (!quick) {
        const five = prepare(folder, 5);
        compare('5 000 000 rows taken in / .import', five.archive, five.now, runs, 0.4);
      }
    } else say('rows taken in / .import', 'sqlite3 is not installed: not measured');
    compareAgain(million, runs);
    if (!quick) compareMemory(million, prepare(folder, 10));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Prepared {
  /** A DATA_DIR with the regions and the vintage before. */
  archive: string;
  /** The file that comes now. */
  now: string;
}

function prepare(folder: string, millions: number): Prepared {
  const at = (name: string) => join(folder, `${millions}-${name}`);
  const municipalities = MUNICIPALITIES * millions;
  writeRegions(at('regions.csv'), at('changes.csv'), municipalities);
  writeFigures(at('before.csv'), municipalities, MONTHS - 1, true);
  writeFigures(at('now.csv'), municipalities);
  const archive = at('archive');
  ingest(archive, 'regions', at('regions.csv'), at('changes.csv'), '--published', '2000-01-01');
  ingest(archive, ...tidy(at('before.csv'), '2025-07-04'));
  return { archive, now: at('now.csv') };
}

function tidy(file: string, published: string): string[] {
  return ['tidy', file, '--source', 'nav', '--published', published];
}

function ingest(archive: string, ...args: string[]): void {
  execFileSync(process.execPath, [INGEST, ...args], {
    env: { ...process.env, DATA_DIR: archive },
    stdio: 'ignore',
  });
}

/** Taken in after the vintage before, which is there anew each time. */
function compare(name: string, archive: string, file: string, runs: number, reach: number): void {
  const ratios: number[] = [];
  for (let run = 0; run < runs; run++) {
    const directory = copyOf(archive);
    const ours = cpuOfProcess(process.execPath, [INGEST, ...tidy(file, '2025-08-01')], {
      DATA_DIR: directory,
    });
    rmSync(directory, { recursive: true });
    ratios.push(ours / importOf(file));
  }
  say(name, `CPU ${median(ratios).toFixed(2)} (reach ≤ ${reach})`);
}

function importOf(file: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const columns = ['indicator', 'region', 'period', 'sex', 'value', 'status'].map((name) => `${name} TEXT`);
  const cpu = cpuOfProcess('sqlite3', [
    join(folder, 'import.sqlite'),
    `CREATE TABLE t (${columns.join(', ')})`,
    '.mode csv',
    `.import --skip 1 ${file} t`,
  ]);
  rmSync(folder, { recursive: true });
  return cpu;
}

function compareAgain({ archive, now }: Prepared, runs: number): void {
  const ratios: number[] = [];
  let written = 0;
  for (let run = 0; run < runs; run++) {
    const directory = copyOf(archive);
    const args = [INGEST, ...tidy(now, '2025-08-01')];
    const first = cpuOfProcess(process.execPath, args, { DATA_DIR: directory });
    const before = countFigures(directory);
    ratios.push(cpuOfProcess(process.execPath, args, { DATA_DIR: directory }) / first);
    written += countFigures(directory) - before;
    rmSync(directory, { recursive: true });
  }
  say(
    'the same file again / the first time',
    `CPU ${median(ratios).toFixed(2)} (reach ≤ 0.6), ${written} rows of figures written (reach 0)`,
  );
}

/** Rows of the table of figures, asked without this project's code. */
function countFigures(directory: string): number {
  const db = new Database(join(directory, 'figures.sqlite'), { readonly: true });
  const count = db.prepare<[], number>('SELECT count(*) FROM figures').pluck().get()!;
  db.close();
  return count;
}

function compareMemory(million: Prepared, tenMillion: Prepared): void {
  const [small, large] = [million, tenMillion].map(({ archive, now }) => {
    const directory = copyOf(archive);
    const megabytes = memoryOfNode([INGEST, ...tidy(now, '2025-08-01')], { DATA_DIR: directory });
    rmSync(directory, { recursive: true });
    return megabytes;
  });
  say(
    'peak memory for 10 000 000 rows / for 1 000 000',
    `${(large! / small!).toFixed(2)} (reach ≤ 1.25), ${Math.round(large!)} MB`,
  );
}

function copyOf(archive: string): string {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  cpSync(archive, directory, { recursive: true });
  return directory;
}
