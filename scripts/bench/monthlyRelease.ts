/** What the store spends on a usual month: a few changed periods of every series, onto an archive with their history. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SeriesDraft, openFiguresWriter, payloadOfBytes } from '@regionpuls/store';
import { cpuOf, median, say } from './measure.ts';

const SERIES = 1865;
const MONTHS = 180;
const CHANGED = 12;
const FIRST_MONTH = 2011 * 12;
const HEAD = { source: 'bench', fileName: 'bench.csv', options: {} };
/** Spent on compiling what the others run; the engine is at it until about the thirteenth. */
const WARMING = 16;

export async function benchMonthlyRelease(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const archive = join(folder, 'archive');
  const writer = openFiguresWriter({ directory: archive });
  const vintages = [{ published: '2025-12-30', precision: 'day' as const, series: makeSeries(0, MONTHS, 0) }];
  await writer.publish({ ...HEAD, payload: Buffer.from('before'), report: {}, vintages });
  await writer.close();
  const times: number[] = [];
  for (let run = 0; run < WARMING + 5; run++) {
    const directory = join(folder, String(run));
    cpSync(archive, directory, { recursive: true });
    times.push(await publishMonth(directory));
  }
  rmSync(folder, { recursive: true });
  say(
    `publishing ${CHANGED} changed months of ${SERIES} series`,
    `${median(times.slice(WARMING)).toFixed(0)} ms of CPU (reach < 50)`,
  );
}

async function publishMonth(directory: string): Promise<number> {
  const series = makeSeries(MONTHS - CHANGED + 1, CHANGED, 1).map(({ key, ordinals, ...points }) => ({
    key,
    points: { ...points, ordinals: Int16Array.from(ordinals), release: 0 },
  }));
  const payload = payloadOfBytes(Buffer.from('month'));
  const releases = [{ published: '2026-01-30', precision: 'day' as const }];
  const writer = openFiguresWriter({ directory });
  const cpu = await cpuOf(() =>
    writer.publishing({ ...HEAD, payload, releases }, (session) => {
      for (const { key, points } of series) session.series(key).say([points]);
      return { report: {} };
    }),
  );
  await writer.close();
  return cpu;
}

function makeSeries(from: number, months: number, run: number): SeriesDraft[] {
  return Array.from({ length: SERIES }, (_, number) => ({
    key: {
      indicator: `bench-${number % 5}`,
      region: String(1000 + Math.floor(number / 5)),
      breakdown: 'total',
      boundaries: '2024',
      frequency: 'month' as const,
    },
    ordinals: Array.from({ length: months }, (_, month) => FIRST_MONTH + from + month),
    values: Float64Array.from(
      { length: months },
      (_, month) => ((number * 31 + (from + month) * 17) % 9973) + run,
    ),
    statuses: new Uint8Array(months),
  }));
}
