/** Figures as files over the bundled figures: what is in them, what they are called, and that they say the same as the JSON. */
import { type ResponseOf, type readSnapshot, readSeries } from '@regionpuls/contract';
import JSONstat from 'jsonstat-toolkit';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type TestServer, startServer } from '../testing/startServer.ts';

const SILJAN = '/api/v1/series?indicator=nav-unemployed&region=4010&sex=female&from=2018-05&to=2018-06';
const RATES = '/api/v1/series?indicator=nav-unemployed-rate&region=31,01,4010&from=2017-01&to=2019-12';
const MAP = '/api/v1/snapshot?indicator=nav-unemployed&level=municipality&period=2022-10';
const MADE = new Date('2026-11-22T08:05:00Z');

let server: TestServer;
beforeAll(async () => {
  server = await startServer(inject('archive'), { publicUrl: 'https://puls.example/', now: () => MADE });
});
afterAll(() => server.close());

async function workbook(url: string) {
  const { bytes, type } = await server.ask(url);
  expect(type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  const [figures, about] = await readXlsxFile(bytes);
  return { figures: figures!.data, about: about!.data };
}

describe('an Excel workbook', () => {
  it('has numbers as numbers, an empty cell with its status where a figure is suppressed, and where it all comes from', async () => {
    const { figures, about } = await workbook(`${SILJAN}&format=xlsx&lang=nb`);
    expect(figures.slice(1).map((row) => row.slice(1, 7))).toEqual([
      ['4010', 'Siljan', '2018-05', 'kvinner', 4, 'endelig'],
      ['4010', 'Siljan', '2018-06', 'kvinner', null, 'undertrykt'],
    ]);
    const text = (label: string) => about.find(([given]) => given === label)?.[1];
    expect(text('Siden i Regionpuls')).toBe(
      'https://puls.example/indikatorer/nav-unemployed?region=4010&sex=female&from=2018-05&to=2018-06',
    );
    expect(text('Adressen til denne filen')).toBe(`https://puls.example${SILJAN}&format=xlsx&lang=nb`);
    expect(text('Laget')).toBe('22. november 2026 kl. 08:05 UTC');
    expect(text('Utgaver')).toMatch(/^nr\. \d+, publisert 30\. januar 2026$/);
  });

  it('has the same values as the JSON, for every point of every region', async () => {
    const { series } = await server.answer(readSeries, RATES);
    const { figures } = await workbook(`${RATES}&format=xlsx&lang=en`);
    const [headings, ...rows] = figures;
    const at = (row: unknown[], heading: string) => row[headings!.indexOf(heading)];
    expect(rows.map((row) => [at(row, 'Region code'), at(row, 'Period'), at(row, 'Value')])).toEqual(
      series.flatMap(({ region, points }) => points.map(({ period, value }) => [region, period, value])),
    );
    expect(rows.length).toBeGreaterThan(50);
  });
});

describe('JSON-stat', () => {
  it('is read by an independent reader to the values and statuses of the JSON', async () => {
    const url = RATES.replace('nav-unemployed-rate', 'nav-unemployed');
    const { series } = await server.answer(readSeries, url);
    const { body, type } = await server.ask(`${url}&format=json-stat`);
    expect(type).toBe('application/json; charset=utf-8; profile="https://json-stat.org/full/"');
    const cube = JSONstat(body);
    const [regions, periods] = ['region', 'period'].map((id) => cube.Dimension(id)!.id) as [
      string[],
      string[],
    ];
    const given = new Map(
      series.flatMap(({ region, points }) =>
        points.map((point) => [`${region}|${point.period}`, point] as const),
      ),
    );
    expect(cube.n).toBe(regions.length * periods.length);
    regions.forEach((region, row) =>
      periods.forEach((period, column) => {
        const cell = cube.Data(row * periods.length + column)!;
        const point = given.get(`${region}|${period}`);
        expect({ region, period, value: cell.value, status: cell.status ?? 'final' }).toEqual({
          region,
          period,
          value: point?.value ?? null,
          status: point?.status ?? 'not-published',
        });
      }),
    );
    expect(given.size).toBeGreaterThan(50);
  });

  it('marks a suppressed cell with its status and says what that means', async () => {
    const { body } = await server.ask(`${SILJAN}&format=json-stat&lang=en`);
    expect(body).toMatchObject({
      version: '2.0',
      value: [4, null],
      status: { 1: 'suppressed' },
      updated: '2026-01-30',
      extension: { statuses: { suppressed: expect.stringContaining('It is not zero.') as unknown } },
    });
  });
});

describe('a snapshot as a file', () => {
  const values = async () => ((await server.ask(MAP)).body as ResponseOf<typeof readSnapshot>).values;

  it('has a row for each region, suppressed ones without a value, in all three forms', async () => {
    const expected = (await values()).map(({ region, value, status }) => [region, value, status]);
    expect(expected.filter(([, , status]) => status === 'suppressed').length).toBeGreaterThan(5);

    const csv = (await server.ask(`${MAP}&format=csv`)).text.trim().split('\n').slice(1);
    const read = csv
      .map((line) => line.split(','))
      .map((cells) => [cells[1], cells[4] === '' ? null : Number(cells[4]), cells[5]]);
    expect(read).toEqual(expected);

    const { figures } = await workbook(`${MAP}&format=xlsx`);
    expect(figures.slice(1).map((row) => [row[1], row[5]])).toEqual(
      expected.map(([region, value]) => [region, value]),
    );

    const cube = (await server.ask(`${MAP}&format=json-stat`)).body as {
      value: unknown;
      status: Record<number, string>;
    };
    expect(cube.value).toEqual(expected.map(([, value]) => value));
    expect(expected.map((_, cell) => cube.status[cell] ?? 'final')).toEqual(
      expected.map(([, , status]) => status),
    );
  });

  it('names the map that shows it, and none where no map does', async () => {
    const page = async (url: string) => {
      const { link } = (await server.ask(`${url}&format=json-stat`)).body as {
        link: { alternate?: { href: string }[] };
      };
      return link.alternate?.[0]?.href;
    };
    expect(await page(`${MAP}&parent=31`)).toBe(
      'https://puls.example/kart?indicator=nav-unemployed&level=municipality&county=31&period=2022-10',
    );
    expect(await page('/api/v1/snapshot?indicator=nav-unemployed&sex=female')).toBeUndefined();
  });

  it('is an empty table where nothing is published', async () => {
    const { status, text } = await server.ask(
      '/api/v1/snapshot?indicator=nav-unemployed&period=1999-01&format=csv',
    );
    expect([status, text.trim().split('\n').length]).toEqual([200, 1]);
  });
});

describe('every file', () => {
  const FORMATS = ['csv', 'xlsx', 'json-stat'];

  it.each(FORMATS)('of %s has a name for people and one for machines', async (format) => {
    const extension = format === 'json-stat' ? 'json' : format;
    const { headers } = await server.ask(`${SILJAN}&format=${format}&lang=nn`);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="nav-unemployed-4010.${extension}"; filename*=UTF-8''Heilt%20ledige%2C%20Siljan.${extension}`,
    );
    const map = await server.ask(`${MAP}&parent=31&format=${format}`);
    expect(map.headers['content-disposition']).toBe(
      `attachment; filename="nav-unemployed-municipality-31-2022-10.${extension}"; ` +
        `filename*=UTF-8''Helt%20ledige%2C%20kommuner%20i%20%C3%98stfold%2C%20oktober%202022.${extension}`,
    );
  });

  it.each(FORMATS)('of %s is not sent again to who has it, compressed or not', async (format) => {
    const url = `${RATES}&format=${format}`;
    for (const encoding of ['identity', 'br']) {
      const { headers, bytes } = await server.ask(url, { 'accept-encoding': encoding });
      expect(bytes.length).toBeGreaterThan(200);
      const again = await server.ask(url, {
        'accept-encoding': encoding,
        'if-none-match': String(headers.etag),
      });
      expect([again.status, again.bytes.length]).toEqual([304, 0]);
    }
    const other = await server.ask(`${url}&asOf=2018-06-01`);
    expect(other.headers.etag).not.toBe((await server.ask(url)).headers.etag);
  });

  it.each(FORMATS)('of %s tells its headers to HEAD, and no more', async (format) => {
    const url = `${SILJAN}&format=${format}`;
    const [whole, head] = [await server.ask(url), await server.ask(url, {}, 'HEAD')];
    expect([head.status, head.bytes.length]).toEqual([200, 0]);
    for (const name of ['content-type', 'content-disposition', 'etag', 'content-length']) {
      expect(head.headers[name], name).toBe(whole.headers[name]);
    }
  });

  it('refuses a form it does not know, and says which there are', async () => {
    const { status, body } = await server.ask(`${SILJAN}&format=pdf`);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      errors: [{ parameter: 'format', allowed: ['json', 'csv', 'xlsx', 'json-stat'] }],
    });
  });

  it('names itself after the host that was asked where no public address is set, but not after just anything', async () => {
    const local = await startServer(inject('archive'));
    const href = async (host: string) =>
      ((await local.ask(`${SILJAN}&format=json-stat`, { host })).body as { href: string }).href;
    expect(await href('puls.local:3000')).toBe(`http://puls.local:3000${SILJAN}&format=json-stat`);
    const { status } = await local.ask(`${SILJAN}&format=json-stat`, { host: '"><script>' });
    expect(status).toBe(400);
    await local.close();
  });
});
