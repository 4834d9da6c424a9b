/** The server's refusals against those of the real one, which lie beside the checkout (`../shared`); skipped, and said, without. */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFakeWorld } from '../fakeWorld.ts';
import { workTable } from './municipalTables.ts';
import { type PxwebServer, openPxwebServer } from './openPxwebServer.ts';

const file = new URL('../../../../../../shared/data/ssb/ssb_errors.json', import.meta.url);
const there = existsSync(file);
if (!there) process.stderr.write('SKIPPED: ../shared/data/ssb/ssb_errors.json is not there\n');
interface Known {
  http: number;
  body: { title?: string; error?: string; traceId?: string } | '' | null;
}
const known = there
  ? (JSON.parse(readFileSync(file, 'utf8')) as { v2: Known[]; v0: Known[] })
  : { v2: [], v0: [] };

let server: PxwebServer;
beforeAll(async () => {
  const { now } = createFakeWorld();
  server = await openPxwebServer({ tables: [workTable()], now, maxDataCells: 100, callsPerMinute: 1000 });
});
afterAll(() => server.close());

const RIGHT = 'valueCodes[Region]=0&valueCodes[ContentsCode]=Inn&valueCodes[Tid]=top(1)';

describe.skipIf(!there)('the loopback server', () => {
  it.each([
    ['Non-existent variable', '90001', `${RIGHT}&valueCodes[Kommune]=1`],
    ['Non-existent value', '90001', RIGHT.replace('=0', '=31010')],
    ['Missing selection for mandantory variable', '90001', RIGHT.replace(/&.*$/, '')],
    ['Illegal selection expression', '90001', RIGHT.replace('top(1)', 'range(2020,2022)')],
    ['Non-existent codelist', '90001', `${RIGHT}&codelist[Region]=agg_kommfylker`],
    ['Too many cells selected', '90001', RIGHT.replace('=0', '=*')],
    ['Non-existent table', '99999', RIGHT],
    ['One or more validation errors occurred.', '90001', `${RIGHT}&outputFormat=xml`],
  ])('answers «%s» as the office does', async (title, table, query) => {
    const answer = await fetch(`${server.baseUrl}/tables/${table}/data?${query}`);
    const wanted = known.v2.find(({ body }) => body && body.title === title)!;
    expect(answer.status).toBe(wanted.http);
    expect({ ...((await answer.json()) as object), traceId: undefined }).toEqual({
      ...(wanted.body as object),
      traceId: undefined,
    });
  });

  it('crashes without a word on the same code twice, and does not find a long address', async () => {
    const twice = await fetch(`${server.baseUrl}/tables/90001/data?${RIGHT.replace('=0', '=0,0')}`);
    expect([twice.status, await twice.text()]).toEqual([500, '']);
    const long = `${RIGHT}&valueCodes[Tid]=${'2011,'.repeat(500)}2012`;
    const tooLong = await fetch(`${server.baseUrl}/tables/90001/data?${long}`);
    expect([tooLong.status, await tooLong.text()]).toEqual([404, '']);
  });

  it('answers the older API’s refusals', async () => {
    const ask = (values: string[]) =>
      fetch(`${server.oldBaseUrl}/no/table/90001`, {
        method: 'POST',
        body: JSON.stringify({
          query: [
            { code: 'Region', selection: { filter: 'item', values } },
            { code: 'ContentsCode', selection: { filter: 'item', values: ['Inn'] } },
            { code: 'Tid', selection: { filter: 'top', values: ['1'] } },
          ],
          response: { format: 'json-stat2' },
        }),
      });
    for (const [values, error] of [
      [['31010'], 'Parameter error'],
      [['*'], 'Too many values selected'],
    ] as const) {
      const answer = await ask([...values]);
      const wanted = known.v0.find(({ body }) => body && body.error === error)!;
      expect([answer.status, await answer.json()]).toEqual([wanted.http, wanted.body]);
    }
    expect((await ask(['0'])).status).toBe(200);
  });
});
