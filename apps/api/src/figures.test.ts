/** The figures routes over the bundled figures: what the county, its municipalities and its history add up to. */
import { explainFigure, listVintages, readSeries, readSnapshot } from '@regionpuls/contract';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type TestServer, startServer } from './testing/startServer.ts';

const OSTFOLD = '3101,3103,3105,3107,3110,3112,3114,3116,3118,3120,3122,3124';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(inject('archive'));
});
afterAll(() => server.close());

const series = async (query: string) => (await server.answer(readSeries, `/api/v1/series?${query}`)).series;
const values = async (query: string) =>
  (await series(query)).map((one) => one.points.map((point) => point.value));

describe('series', () => {
  it('gives Østfold’s February 2014 as NAV’s back-cast on today’s borders, 5 724', async () => {
    const [ostfold] = await series('indicator=nav-unemployed&region=31&from=2014-02&to=2014-02');
    expect(ostfold).toMatchObject({ boundaries: '2024', frequency: 'month', unit: 'persons', source: 'nav' });
    expect(ostfold!.points).toEqual([
      { period: '2014-02', value: 5724, status: 'final', flag: 'exact-same' },
    ]);
  });

  it('gives what NAV printed then, 5 733, on the borders of the time', async () => {
    expect(
      await values('indicator=nav-unemployed&region=01&boundaries=published&from=2014-02&to=2014-02'),
    ).toEqual([[5733]]);
    expect(await values('indicator=nav-unemployed&region=01&from=2014-02&to=2014-02')).toEqual([[5733]]);
  });

  it('traces a figure to the publication that gave it, not to the newest of its series', async () => {
    const [then] = await series('indicator=nav-unemployed&region=01&from=2014-02&to=2014-02');
    expect(then!.vintage).toMatchObject({ published: '2014-02-28', precision: 'month' });
    const [whole] = await series('indicator=nav-unemployed&region=01');
    expect(whole!.vintage!.published).toBe('2019-12-31');
  });

  it('brings the municipalities of 2022 onto the codes of 2024, and they sum to the county: 5 181', async () => {
    const all = await series(`indicator=nav-unemployed&region=31,${OSTFOLD}&from=2022-01&to=2022-01`);
    const [county, ...municipalities] = all.map((one) => one.points[0]!.value!);
    expect(municipalities).toHaveLength(12);
    expect(municipalities.reduce((sum, value) => sum + value, 0)).toBe(5181);
    expect(county).toBe(5181);
  });

  it('hides everything published later than the day asked about', async () => {
    const [then] = await series('indicator=nav-unemployed&region=01&asOf=2018-06-01');
    expect(then!.points.at(-1)!.period).toBe('2018-05');
    expect(then!.vintage!.published).toBe('2018-05-31');
    // The back-cast on the borders of 2024 was not published until 2026.
    const [backcast] = await series('indicator=nav-unemployed&region=31&asOf=2018-06-01');
    expect(backcast!.points.every((point) => point.value === null && point.flag === 'not-possible')).toBe(
      true,
    );
    expect(backcast!.vintage).toBeNull();
  });

  it('shows a revised figure as it was known: 61,2 in 2017 and 60,3 after the release of 2018-Q2', async () => {
    const rate = 'indicator=lfs-employment-rate&region=01&frequency=year&from=2016&to=2016';
    expect(await values(`${rate}&asOf=2017-06-01`)).toEqual([[61.2]]);
    expect(await values(`${rate}&asOf=2019-01-01`)).toEqual([[60.3]]);
    expect(await values(rate)).toEqual([[60.3]]);
  });

  it('keeps a suppressed cell null and suppressed, and hides the rate beside it', async () => {
    for (const indicator of ['nav-unemployed', 'nav-unemployed-rate']) {
      const [siljan] = await series(`indicator=${indicator}&region=4010&sex=female&from=2018-06&to=2018-06`);
      expect(siljan!.points).toEqual([
        { period: '2018-06', value: null, status: 'suppressed', flag: 'exact-same' },
      ]);
    }
  });

  it('sums whole counties only: the Trøndelag of 2018 is its two former counties, that of 2024 is more than them', async () => {
    const [trondelag] = await series(
      'indicator=register-employed-workplace&region=50&boundaries=2018&from=2011&to=2011',
    );
    const former = await values('indicator=register-employed-workplace&region=16,17&from=2011&to=2011');
    expect(trondelag!.points[0]).toMatchObject({ flag: 'exact-sum', value: former[0]![0]! + former[1]![0]! });
    const [today] = await series(
      'indicator=register-employed-workplace&region=50&boundaries=2024&from=2011&to=2011',
    );
    expect(today!.points[0]).toMatchObject({ flag: 'not-possible', value: null });
    expect(trondelag!.notes.length).toBeGreaterThan(0);
  });

  it('does not divide: Østfold of 2014 cannot be made from the municipalities of 2022, and says which one stands in the way', async () => {
    const [ostfold] = await series(
      'indicator=nav-unemployed&region=01&boundaries=2014&from=2022-01&to=2022-01',
    );
    expect(ostfold!.points).toEqual([
      { period: '2022-01', value: null, status: 'not-applicable', flag: 'not-possible' },
    ]);
    expect(JSON.stringify(ostfold!.notes)).toContain('Aurskog-Høland');
  });

  it('starts a 12-month change at the period asked for, not a year later', async () => {
    const [change] = await series(
      'indicator=nav-unemployed&region=31&from=2018-04&to=2018-06&recipe=change-12m',
    );
    expect(change!.points.map((point) => point.period)).toEqual(['2018-04', '2018-05', '2018-06']);
    expect(change!.points[0]!.value).toBe(
      4039 - (await values('indicator=nav-unemployed&region=31&from=2017-04&to=2017-04'))[0]![0]!,
    );
    expect(change!.notes.map((note) => note.code)).toContain('RECIPE_CHANGE_12M');
  });

  it('makes an index 100 at the first month shown', async () => {
    const [index] = await series('indicator=nav-unemployed&region=31&from=2014-02&to=2014-04&recipe=index');
    expect(index!.unit).toBe('index');
    expect(index!.points.map((point) => point.value!.toFixed(4))).toEqual([
      '100.0000',
      expect.any(String),
      ((5449 / 5724) * 100).toFixed(4),
    ]);
  });

  it('gives CSV with an empty cell and its status where a figure is suppressed', async () => {
    const { text, type, headers } = await server.ask(
      '/api/v1/series?indicator=nav-unemployed&region=4010&sex=female&from=2018-05&to=2018-06&format=csv',
    );
    expect(type).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toContain('nav-unemployed-4010.csv');
    expect(text).toBe(
      'indicator,region,period,sex,value,status,flag,boundaries,source,published\n' +
        'nav-unemployed,4010,2018-05,female,4,final,exact-same,2024,nav,2026-01-30\n' +
        'nav-unemployed,4010,2018-06,female,,suppressed,exact-same,2024,nav,2026-01-30\n',
    );
  });
});

describe('snapshot', () => {
  it('gives every municipality of the county for one period, and the periods there are', async () => {
    const answer = await server.answer(
      readSnapshot,
      '/api/v1/snapshot?indicator=nav-unemployed&level=municipality&parent=31&period=2022-01',
    );
    expect(answer.values).toHaveLength(12);
    expect(answer.values.reduce((sum, one) => sum + one.value!, 0)).toBe(5181);
    expect(answer.periods[0]).toBe('2022-01');
    expect(answer.periods.at(-1)).toBe('2022-10');
  });

  it('takes the newest period when none is asked for, and all 15 counties', async () => {
    const answer = await server.answer(
      readSnapshot,
      '/api/v1/snapshot?indicator=nav-unemployed&level=county',
    );
    expect(answer.period).toBe('2026-01');
    expect(answer.values).toHaveLength(15);
  });

  it('says how far chance alone may move a small municipality’s figure, count and rate, and leaves counties alone', async () => {
    const of = async (query: string) =>
      (await server.answer(readSnapshot, `/api/v1/snapshot?${query}&period=2022-10`)).values;
    const counts = await of('indicator=nav-unemployed&level=municipality&parent=31');
    const rates = await of('indicator=nav-unemployed-rate&level=municipality&parent=31');
    const aremark = counts.find((one) => one.label === 'Aremark')!;
    expect(aremark).toMatchObject({ value: 13, uncertainty: [6, 23] });
    expect(rates.find((one) => one.label === 'Aremark')!.uncertainty![0]).toBeGreaterThan(0);
    expect(counts.find((one) => one.label === 'Fredrikstad')!.uncertainty).toBeUndefined();
    const counties = await of('indicator=nav-unemployed&level=county');
    expect(counties.every((one) => one.uncertainty === undefined)).toBe(true);
  });

  it('says nothing of other periods than the one shown', async () => {
    const now = await server.answer(readSnapshot, '/api/v1/snapshot?indicator=nav-unemployed&level=county');
    expect(now.notes).toEqual([]);
    const then = await server.answer(
      readSnapshot,
      '/api/v1/snapshot?indicator=nav-unemployed&level=county&period=2010-06',
    );
    expect(then.notes.length).toBeGreaterThan(0);
    expect(then.notes.every((note) => note.text.nb.startsWith('Juni 2010'))).toBe(true);
  });

  it('keeps suppressed municipalities in the list, without a value', async () => {
    const answer = await server.answer(
      readSnapshot,
      '/api/v1/snapshot?indicator=nav-unemployed&level=municipality&period=2022-10',
    );
    expect(answer.values.length).toBeGreaterThan(350);
    const suppressed = answer.values.filter((one) => one.status === 'suppressed');
    expect(suppressed.length).toBeGreaterThan(5);
    expect(suppressed.every((one) => one.value === null)).toBe(true);
  });

  it('answers a period without figures with no values rather than zeros', async () => {
    const answer = await server.answer(
      readSnapshot,
      '/api/v1/snapshot?indicator=nav-unemployed&level=county&period=1999-01',
    );
    expect(answer.values).toEqual([]);
  });
});

describe('explanation', () => {
  it('says why February 2014 is 5 733 in one place and 5 724 in another, naming Rømskog', async () => {
    const answer = await server.answer(
      explainFigure,
      '/api/v1/explanations?indicator=nav-unemployed&region=31&period=2014-02',
    );
    expect(answer.values.map((one) => [one.region, one.boundaries, one.value, one.by])).toEqual([
      ['01', 'published', 5733, 'source'],
      ['31', '2024', 5724, 'source'],
    ]);
    expect(answer.differences).toHaveLength(1);
    const [difference] = answer.differences;
    expect(difference).toMatchObject({ difference: -9, reason: 'boundaries' });
    expect(difference!.units).toEqual([
      {
        code: '0121',
        label: 'Rømskog',
        change: 'lost',
        now: { code: '3226', label: 'Aurskog-Høland', parent: { code: '32', label: 'Akershus' } },
      },
    ]);
    for (const text of Object.values(difference!.text)) expect(text).toContain('Rømskog');
  });

  it('shows a revision as two vintages of one figure', async () => {
    const answer = await server.answer(
      explainFigure,
      '/api/v1/explanations?indicator=lfs-employment-rate&region=01&period=2016',
    );
    expect(answer.values.map((one) => [one.value, one.vintage!.published])).toEqual([
      [61.2, '2017-01-26'],
      [60.3, '2018-07-01'],
    ]);
    expect(answer.differences[0]).toMatchObject({ reason: 'vintage', difference: -0.9 });
  });
});

describe('vintages', () => {
  it('lists one publication a month for what NAV printed, newest first', async () => {
    const answer = await server.answer(listVintages, '/api/v1/vintages?indicator=nav-unemployed&limit=1000');
    const asPrinted = answer.vintages.filter((one) => one.fileName === 'nav-county-monthly-as-published.csv');
    expect(asPrinted).toHaveLength(178);
    const dates = answer.vintages.map((one) => one.published);
    expect(dates).toEqual([...dates].sort().reverse());
  });
});
