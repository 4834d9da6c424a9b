/** Packed figures against one row per observation: size, publishing and reading of the same half a million values. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STATUSES } from '@regionpuls/domain';
import { type SeriesDraft, openFiguresReader, openFiguresWriter } from '@regionpuls/store';
import { cpuOf, median, say } from './measure.ts';
import { openPlain } from '../../packages/store/bench/plainRows.ts';

const SERIES = 2800;
const MONTHS = 180;

export async function benchPackedFigures(): Promise<void> {
  const drafts = makeSeries();
  const figures = { size: [] as number[], publish: [] as number[], read: [] as number[] };
  for (let run = 0; run < 5; run++) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    const writer = openFiguresWriter({ directory: folder });
    const packedPublish = await cpuOf(() =>
      writer.publish({
        source: 'bench',
        fileName: 'bench.csv',
        payload: Buffer.from(`run ${run}`),
        options: {},
        report: {},
        vintages: [{ published: '2026-01-30', precision: 'day', series: drafts }],
      }),
    );
    await writer.close();
    const plain = openPlain(join(folder, 'plain.sqlite'));
    const plainPublish = await cpuOf(() => plain.write(drafts));
    const reader = openFiguresReader({ directory: folder });
    const packedRead = await cpuOf(() => reader.figures());
    const plainRead = await cpuOf(() => plain.read());
    figures.publish.push(packedPublish / plainPublish);
    figures.read.push(packedRead / plainRead);
    figures.size.push(
      statSync(join(folder, 'figures.sqlite')).size / statSync(join(folder, 'plain.sqlite')).size,
    );
    await reader.close();
    plain.close();
    rmSync(folder, { recursive: true });
  }
  const values = (SERIES * MONTHS).toLocaleString('en');
  say(
    `packed / a row per observation, ${values} values`,
    `size ${ratio(figures.size)}, publish ${ratio(figures.publish)}, read ${ratio(figures.read)}`,
  );
}

function ratio(values: readonly number[]): string {
  return median(values).toFixed(2);
}

/** Series as a monthly release has them, with one star in fifty. */
function makeSeries(): SeriesDraft[] {
  const suppressed = STATUSES.indexOf('suppressed');
  return Array.from({ length: SERIES }, (_, s) => {
    const ordinals = Array.from({ length: MONTHS }, (_, i) => 2011 * 12 + i);
    const values = Float64Array.from(ordinals, (_, i) =>
      (s * 7919 + i * 104_729) % 50 === 0 ? NaN : (s * 31 + i * 17) % 9973,
    );
    const statuses = Uint8Array.from(values, (value) => (Number.isNaN(value) ? suppressed : 0));
    const key = {
      indicator: `bench-${s % 7}`,
      region: String(1000 + Math.floor(s / 7)),
      breakdown: 'total',
      boundaries: '2024',
      frequency: 'month' as const,
    };
    return { key, ordinals, values, statuses };
  });
}
