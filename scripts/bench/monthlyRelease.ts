/** What the store spends on a usual month: one changed release of every series, found late or not. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SeriesDraft, openFiguresWriter, payloadOfBytes } from '@regionpuls/store';
import { cpuOf, median, say } from './measure.ts';

const SERIES = 1865;
const MONTHS = 180;
const CHANGED = 12;
const FIRST_MONTH = 2011 * 12;

export async function benchMonthlyRelease({ quick }: { quick: boolean }): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  const writer = openFiguresWriter({ directory });
  const head = { source: 'bench', fileName: 'bench.csv', options: {} };
  await writer.publish({
    ...head,
    payload: Buffer.from('before'),
    report: {},
    vintages: [{ published: '2025-12-30', precision: 'day', series: makeSeries(0, MONTHS, 0) }],
  });
  const times: number[] = [];
  for (let run = 1; run <= (quick ? 2 : 6); run++) {
    const series = makeSeries(MONTHS - CHANGED + 1, CHANGED, run).map(({ key, ordinals, ...points }) => ({
      key,
      points: { ...points, ordinals: Int16Array.from(ordinals), release: 0 },
    }));
    const payload = payloadOfBytes(Buffer.from(`month ${run}`));
    const releases = [{ published: '2026-01-30', precision: 'day' as const }];
    const cpu = await cpuOf(() =>
      writer.publishing({ ...head, payload, releases }, (session) => {
        for (const { key, points } of series) session.series(key).say([points]);
        return { report: {} };
      }),
    );
    // The first is spent on compiling what the others run.
    if (run > 1) times.push(cpu);
  }
  await writer.close();
  rmSync(directory, { recursive: true });
  say(
    `publishing ${CHANGED} changed months of ${SERIES} series`,
    `${median(times).toFixed(0)} ms of CPU (reach < 50)`,
  );
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
