/** Our own calculations as files, over the bundled figures: they say the same as the JSON, in every form. */
import { readDecomposition, readForecast } from '@regionpuls/contract';
import { parse } from 'csv-parse/sync';
import JSONstat from 'jsonstat-toolkit';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type TestServer, startServer } from '../testing/startServer.ts';

const PATH = '/api/v1/decompositions?';
const TELEMARK = `${PATH}kind=contribution&indicator=nav-unemployed&region=40&from=2020-02&to=2020-04`;
/** Some municipalities have a figure withheld at one end or both. */
const WITHHELD = `${PATH}kind=contribution&indicator=nav-on-programmes&region=40&from=2020-10&to=2022-10`;
const INDUSTRIES = `${PATH}kind=shift-share&indicator=employed-workplace&region=4001&from=2016&to=2025`;
const RATE = `${PATH}kind=population-rate&indicator=nav-unemployed&region=31&from=2014-04&to=2018-04`;
const ALL = [TELEMARK, WITHHELD, INDUSTRIES, RATE];
const MADE = new Date('2026-11-22T08:05:00Z');

let server: TestServer;
beforeAll(async () => {
  server = await startServer(inject('archive'), { publicUrl: 'https://puls.example/', now: () => MADE });
});
afterAll(() => server.close());

type Line = Record<string, string>;

async function csv(url: string): Promise<Line[]> {
  return parse<Line>((await server.ask(`${url}&format=csv`)).text, { columns: true });
}

async function workbook(url: string, lang = 'nb') {
  const { bytes } = await server.ask(`${url}&format=xlsx&lang=${lang}`);
  const [figures, about] = await readXlsxFile(bytes);
  const [headings, ...rows] = figures!.data;
  return {
    at: (row: unknown[], heading: string) => row[headings!.indexOf(heading)],
    rows,
    headings: headings!,
    texts: (label: string) => about!.data.filter(([given]) => given === label).map(([, text]) => text),
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Parts of a sum, without the industries'. */
const ownParts = (lines: readonly Line[]) =>
  lines.filter(
    ({ measure, part, industry = 'total' }) =>
      measure === 'change' && part !== 'total' && industry === 'total',
  );

describe('a change taken apart', () => {
  it.each(ALL)('has in every form parts that sum to the change of the JSON: %s', async (url) => {
    const { change, components } = await server.answer(readDecomposition, url);
    const lines = ownParts(await csv(url));
    expect(sum(lines.map(({ value }) => Number(value)))).toBeCloseTo(change, 9);
    const given: unknown = Object.fromEntries(
      lines.flatMap(({ part, value }) => (value === '' ? [] : [[part, Number(value)]])),
    );
    expect(given).toEqual(Object.fromEntries(components.map(({ code, value }) => [code, value])));

    const { rows, at } = await workbook(url);
    const total = rows.findIndex((row) => at(row, 'Del') === 'Sum, hele endringen');
    const contributions = rows.map((row) => at(row, 'Bidrag til endringen') as number | null);
    expect(contributions[total]).toBe(change);
    expect(sum(contributions.slice(0, total).map((value) => value ?? 0))).toBeCloseTo(change, 9);

    const cube = JSONstat((await server.ask(`${url}&format=json-stat`)).body);
    const parts = cube.Dimension('part')!.id;
    const changes = parts.map((_, part) => cube.Data(part * 3 + 2)!.value);
    expect(changes.at(-1)).toBe(change);
    expect(sum(changes.slice(0, -1).map((value) => value ?? 0))).toBeCloseTo(change, 9);
  });

  it('names a municipality whose figure is withheld, with its status and never with 0', async () => {
    const { components } = await server.answer(readDecomposition, WITHHELD);
    const known = new Set(components.map(({ code }) => code));
    const lines = await csv(WITHHELD);
    const withheld = lines.filter(({ part, measure }) => measure === 'change' && !known.has(part!));
    const hidden = withheld.filter(({ part }) => part !== 'total');
    expect(hidden.length).toBeGreaterThan(0);
    for (const { part, value, status } of hidden) {
      expect({ part, value, status }).toEqual({ part, value: '', status: 'suppressed' });
      const ends = lines.filter((line) => line.part === part && line.measure !== 'change');
      expect(ends.filter((line) => line.status === 'suppressed').length).toBeGreaterThan(0);
      for (const end of ends) expect(end.value === '').toBe(end.status === 'suppressed');
    }
    expect(components.at(-1)!.label.nb).toMatch(/uten vist tall/);

    const body = (await server.ask(`${WITHHELD}&format=json-stat&lang=nb`)).body as {
      value: (number | null)[];
      status: Record<number, string>;
      extension: { statuses: Record<string, string> };
    };
    body.value.forEach((value, cell) => {
      if (value === null) expect(['suppressed', 'not-applicable']).toContain(body.status[cell]);
    });
    expect(body.extension.statuses.suppressed).toMatch(/Det er ikke null/);

    const { rows, at, texts } = await workbook(WITHHELD);
    for (const { part } of hidden) {
      const row = rows.find((each) => at(each, 'Kommunenummer') === part)!;
      expect(at(row, 'Bidrag til endringen')).toBeNull();
      expect(at(row, 'Status, bidrag til endringen')).toBe('undertrykt');
    }
    expect(texts('Tomme celler')[0]).toMatch(/Det er ikke null/);
  });

  it('has a shift-share’s industries, each with parts that sum to its own change', async () => {
    const { industries } = await server.answer(readDecomposition, INDUSTRIES);
    const lines = await csv(INDUSTRIES);
    expect(industries).toHaveLength(17);
    for (const { code, before, after } of industries) {
      const own = lines.filter(({ industry }) => industry === code);
      const value = (part: string, measure: string) =>
        Number(own.find((line) => line.part === part && line.measure === measure)!.value);
      expect([value('total', 'before'), value('total', 'after')]).toEqual([before, after]);
      const parts = ['national', 'mix', 'competitive'].map((part) => value(part, 'change'));
      expect(sum(parts)).toBeCloseTo(value('total', 'change'), 9);
    }
    const { rows, at, texts } = await workbook(INDUSTRIES, 'en');
    expect(rows.filter((row) => at(row, 'Part') === 'Own growth within industries')).toHaveLength(18);
    expect(texts('Held against')).toEqual(['Telemark 40']);
    expect(texts('Source of the method')[0]).toContain('Dunn');
  });

  it('says that a share is measured in something else, and where the population comes from', async () => {
    const lines = await csv(RATE);
    const units = lines.filter(({ part }) => part === 'rate').map(({ measure, unit }) => [measure, unit]);
    expect(units).toEqual([
      ['before', 'percent'],
      ['after', 'percent'],
      ['change', 'persons'],
    ]);
    const { texts, rows, at } = await workbook(RATE);
    expect(rows.map((row) => at(row, 'Måleenhet, før'))).toContain('prosent av innbyggerne');
    expect(texts('Kilde')).toHaveLength(2);
    expect(texts('Kilde')[1]).toBe('Befolkning: Statistisk sentralbyrå (SSB), https://www.ssb.no');
    expect(texts('Utgaver')).toHaveLength(2);
    expect(texts('Siden i Regionpuls')).toEqual([
      'https://puls.example/forklar?kind=population-rate&indicator=nav-unemployed&region=31&from=2014-04&to=2018-04',
    ]);
  });

  it.each([
    [TELEMARK, 'vår utrekning: Bidrag frå kommunane (contribution, versjon 1)', 0],
    [RATE, 'vår utrekning: Folketal eller del (population-rate, versjon 1)', 1],
    [INDUSTRIES, 'vår utrekning: Shift-share (shift-share, versjon 1)', 1],
  ])('tells in the reader’s language how it was done: %s', async (url, method, citations) => {
    const { texts } = await workbook(url, 'nn');
    expect(texts('Metode')).toEqual([method]);
    expect(texts('Slik er det rekna ut')[0]).toMatch(/ (endringa|veksten) /);
    // A formula in English words is no source.
    expect(texts('Kjelde for metoden')).toHaveLength(citations);
  });

  it('is written for Norwegian and for English spreadsheets, and is called something', async () => {
    const norwegian = await server.ask(`${RATE}&format=csv&lang=nn`);
    expect(norwegian.text.startsWith('\ufeffIndikator;Regionkode;Region;Frå;Til;Del;Før;')).toBe(true);
    expect(norwegian.text).toMatch(
      /;Endra folketal;284290;innbyggjarar;endeleg;294738;innbyggjarar;endeleg;171,\d+;2024;/,
    );
    expect(norwegian.headers['content-disposition']).toMatch(
      /^attachment; filename="nav-unemployed-31-population-rate-2014-04-2018-04\.csv"; filename\*=UTF-8''Heilt%20ledige/,
    );
    const english = (await server.ask(`${RATE}&format=csv&lang=en`)).text;
    expect(english).toMatch(/,Change in population,284290,.*,171\.\d+,/);
  });

  it.each(['csv', 'xlsx', 'json-stat'])('is not sent again as %s to who has it', async (format) => {
    const url = `${TELEMARK}&format=${format}`;
    const { headers } = await server.ask(url);
    const again = await server.ask(url, { 'if-none-match': String(headers.etag) });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  it('is refused as a file as it is refused as JSON', async () => {
    const { status, body } = await server.ask(
      `${TELEMARK.replace('region=40', 'region=31').replace('2020-02', '2014-02').replace('2020-04', '2018-02')}&format=xlsx`,
    );
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ parameter: 'kind' }] } satisfies Partial<
      Record<string, unknown>
    >);
  });
});

describe('earlier forecasts', () => {
  const PAST = '/api/v1/forecasts?indicator=nav-unemployed&region=31';

  it('are all in every form, with their range and what came as the JSON has them', async () => {
    const { past } = await server.answer(readForecast, PAST);
    const expected = past.flatMap(({ origin, points }) =>
      points.map(({ period, median, interval80, actual }) => [origin, period, median, ...interval80, actual]),
    );
    expect(expected.length).toBeGreaterThan(40);

    const lines = await csv(PAST);
    expect(lines).toHaveLength(expected.length * 4);
    expect(
      lines.map(({ origin, period, measure, value }) => [origin, period, measure, Number(value)]),
    ).toEqual(
      expected.flatMap(([origin, period, ...values]) =>
        ['forecast', 'low80', 'high80', 'actual'].map((measure, at) => [origin, period, measure, values[at]]),
      ),
    );
    expect(new Set(lines.map(({ measure, status }) => `${measure} ${status}`))).toEqual(
      new Set(['forecast estimated', 'low80 estimated', 'high80 estimated', 'actual final']),
    );

    const { rows, at, texts } = await workbook(PAST, 'en');
    const columns = ['Forecast', '80% range from', '80% range to', 'What came'];
    expect(rows.map((row) => columns.map((column) => at(row, column)))).toEqual(
      expected.map(([, , ...values]) => values),
    );
    expect(texts('The test')).toHaveLength(2);
    expect(texts('The page in Regionpuls')).toEqual([
      'https://puls.example/metoder?indicator=nav-unemployed&region=31&lang=en',
    ]);

    const norwegian = await workbook(PAST, 'nn');
    expect(norwegian.texts('Metode')).toEqual(['vår utrekning: Framskriving (ets-aada)']);
    expect(norwegian.texts('Prøva').map((text) => String(text).split(': ')[0])).toEqual([
      'Framskriving (ets-aada)',
      'Same månad i fjor (seasonal-naive)',
    ]);

    const cube = JSONstat((await server.ask(`${PAST}&format=json-stat`)).body);
    const [origins, periods] = [cube.Dimension('origin')!.id, cube.Dimension('period')!.id];
    for (const [origin, period, ...values] of expected) {
      const place = origins.indexOf(String(origin)) * periods.length + periods.indexOf(String(period));
      expect(values.map((_, measure) => cube.Data(place * 4 + measure)!.value)).toEqual(values);
    }
    const filled = Array.from({ length: cube.n }, (_, cell) => cube.Data(cell)!);
    expect(filled.filter(({ value }) => value !== null)).toHaveLength(expected.length * 4);
    for (const { value, status } of filled) if (value === null) expect(status).toBe('not-published');
  });

  it('are an empty table where there are none, not an error', async () => {
    const none = '/api/v1/forecasts?indicator=lfs-employment-rate&region=31';
    const { past } = await server.answer(readForecast, none);
    expect(past).toEqual([]);
    expect(await csv(none)).toEqual([]);
    expect((await server.ask(`${none}&format=xlsx`)).status).toBe(200);
    expect((await server.ask(`${none}&format=json-stat`)).status).toBe(200);
  });
});
