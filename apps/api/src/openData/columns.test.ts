/** A whole indicator on the wire: the same figures as every row by itself, in a fifth of the bytes. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { type Columns, decodeColumns, readColumns } from '@regionpuls/contract';
import { STATUSES, type Status, fromOrdinal } from '@regionpuls/domain';
import { type FiguresReader, openFiguresReader } from '@regionpuls/store';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type TestServer, startServer } from '../testing/startServer.ts';

const URL = '/api/v1/indicators/nav-unemployed/columns';

let server: TestServer;
let store: FiguresReader;
beforeAll(async () => {
  server = await startServer(inject('archive'));
  store = openFiguresReader({ directory: inject('archive') });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

interface Row {
  region: string;
  breakdown: string;
  boundaries: string;
  period: string;
  value: number | null;
  status: Status;
  vintage: number;
}

/** Straight from the store, an object a value. */
async function storedRows(indicator: string, asOf?: string): Promise<Row[]> {
  const figures = await store.figures(asOf);
  return figures.keysOf(indicator).flatMap((key) => {
    const columns = figures.find(key)!;
    return Array.from(columns.ordinals, (ordinal, at): Row => {
      const value = columns.values[at]!;
      return {
        region: key.region,
        breakdown: key.breakdown,
        boundaries: key.boundaries,
        period: fromOrdinal(key.frequency, ordinal),
        value: Number.isNaN(value) ? null : value,
        status: STATUSES[columns.statuses[at]!]!,
        vintage: columns.vintages?.[at] ?? columns.vintage,
      };
    });
  });
}

function readRows(answer: Columns): Row[] {
  return decodeColumns(answer).flatMap(({ periods, values, statuses, vintages, ...series }) =>
    periods.map((period, at) => ({
      region: series.region,
      breakdown: series.breakdown,
      boundaries: series.boundaries,
      period,
      value: values[at]!,
      status: statuses[at]!,
      vintage: vintages[at]!,
    })),
  );
}

/** The first rows that differ, whatever the order; to hold all of them up to each other at once takes seconds. */
function firstDifference(given: readonly Row[], expected: readonly Row[]): (string | undefined)[] | null {
  const [a, b] = [given, expected].map((rows) => rows.map((row) => JSON.stringify(row)).sort()) as [
    string[],
    string[],
  ];
  const at = Array.from({ length: Math.max(a.length, b.length) }).findIndex(
    (_, place) => a[place] !== b[place],
  );
  return at < 0 ? null : [a[at], b[at]];
}

describe('columns', () => {
  it.each(['nav-unemployed', 'nav-unemployed-rate', 'lfs-employed', 'population'])(
    'of %s hold every value that is stored, exactly, with its status and vintage',
    async (indicator) => {
      const answer = await server.answer(readColumns, `/api/v1/indicators/${indicator}/columns`);
      const stored = await storedRows(indicator);
      expect(firstDifference(readRows(answer), stored)).toBeNull();
      expect(stored.length).toBeGreaterThan(400);
    },
  );

  it('keep suppressed figures suppressed', async () => {
    const suppressed = readRows(await server.answer(readColumns, URL)).filter(
      ({ status }) => status === 'suppressed',
    );
    expect(suppressed.length).toBeGreaterThan(100);
    expect(suppressed.every(({ value }) => value === null)).toBe(true);
  });

  it('are at most a fifth of the same figures as row objects, both as brotli sends them', async () => {
    const { bytes, headers } = await server.ask(URL, { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBe('br');
    const rows = await storedRows('nav-unemployed');
    // The server's own quality.
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
    const compressed = brotliCompressSync(JSON.stringify(rows), quality);
    expect(bytes.length / compressed.length).toBeLessThanOrEqual(0.2);
    expect(readRows(JSON.parse(brotliDecompressSync(bytes).toString('utf8')) as Columns)).toHaveLength(
      rows.length,
    );
  });

  it('are as they were known then when asked as of a date', async () => {
    const answer = await server.answer(readColumns, `${URL}?asOf=2018-06-01`);
    const rows = readRows(answer);
    expect(firstDifference(rows, await storedRows('nav-unemployed', '2018-06-01'))).toBeNull();
    expect(
      rows
        .map(({ period }) => period)
        .sort()
        .at(-1),
    ).toBe('2018-05');
    expect(rows.length).toBeGreaterThan(100);
  });

  it('are empty for an indicator that is not loaded, and unknown for one that is none', async () => {
    expect((await server.ask('/api/v1/indicators/nothing-here/columns')).status).toBe(404);
    const { indicators } = (await server.ask('/api/v1/indicators')).body as {
      indicators: { id: string; coverage: unknown }[];
    };
    const empty = indicators.find(({ coverage }) => coverage === null);
    if (!empty) return;
    expect(readRows(await server.answer(readColumns, `/api/v1/indicators/${empty.id}/columns`))).toEqual([]);
  });

  it('are not sent again to who has them', async () => {
    for (const encoding of ['identity', 'br']) {
      const { headers } = await server.ask(URL, { 'accept-encoding': encoding });
      const again = await server.ask(URL, {
        'accept-encoding': encoding,
        'if-none-match': String(headers.etag),
      });
      expect([again.status, again.bytes.length]).toEqual([304, 0]);
    }
    const head = await server.ask(URL, {}, 'HEAD');
    expect([head.status, head.bytes.length]).toEqual([200, 0]);
  });
});
