/** Loading five million values as resident columns: time, and memory per value. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figures } from '@regionpuls/domain';
import { type SeriesDraft, openFiguresReader, openFiguresWriter } from '@regionpuls/store';
import { median, say } from './measure.ts';

const SERIES = 27_778;
const MONTHS = 180;

export async function benchResident(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  const writer = openFiguresWriter({ directory });
  await writer.publish({
    source: 'bench',
    fileName: 'bench.csv',
    payload: Buffer.from('resident'),
    options: {},
    report: {},
    vintages: [
      {
        published: '2026-01-30',
        precision: 'day',
        series: Array.from({ length: SERIES }, (_, s) => makeSeries(s)),
      },
    ],
  });
  await writer.close();
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run < 5; run++) {
    const reader = openFiguresReader({ directory });
    const started = performance.now();
    const figures = await reader.figures();
    times.push(performance.now() - started);
    bytes = bytesHeld(figures);
    if (figures.indicators().length !== 1) throw new Error('the figures were not loaded');
    await reader.close();
  }
  rmSync(directory, { recursive: true });
  const values = SERIES * MONTHS;
  say(
    `resident columns, ${values.toLocaleString('en')} values`,
    `load ${median(times).toFixed(0)} ms, ${(bytes / values).toFixed(1)} bytes a value (${(bytes / 1e6).toFixed(0)} MB)`,
  );
}

/** The buffers behind the columns, each counted once: what the process reports also holds earlier runs not yet freed. */
function bytesHeld(figures: Figures): number {
  const buffers = new Set(
    figures.keysOf('bench').flatMap((key) => {
      const { ordinals, values, statuses } = figures.find(key)!;
      return [ordinals.buffer, values.buffer, statuses.buffer];
    }),
  );
  return [...buffers].reduce((sum, buffer) => sum + buffer.byteLength, 0);
}

function makeSeries(s: number): SeriesDraft {
  return {
    key: {
      indicator: 'bench',
      region: String(s % 10_000).padStart(4, '0'),
      breakdown: `part=${Math.floor(s / 10_000)}`,
      boundaries: '2024',
      frequency: 'month',
    },
    ordinals: Array.from({ length: MONTHS }, (_, i) => 2011 * 12 + i),
    values: Float64Array.from({ length: MONTHS }, (_, i) => (s * 31 + i * 17) % 9973),
    statuses: new Uint8Array(MONTHS),
  };
}
