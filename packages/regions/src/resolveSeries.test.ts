import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RegionNotOnBasisError, UnknownRegionError, defaultBasis } from './basis.ts';
import { type BoundaryContext, type SeriesRequest, resolveSeries } from './resolveSeries.ts';
import { correspond } from './correspondence.ts';
import { harmonise } from './harmonise.ts';
import { createRegionIndex } from './regionIndex.ts';
import { type Row, createFigures, indicatorLike, rateLike } from './testing/figures.ts';
import { reforms } from './testing/reform.ts';
import { norway } from './testing/regionTables.ts';

/** NAV's registered unemployed of the Østfold municipalities, January 2022 (HL060). */
const JANUARY_2022: Row[] = Object.entries({
  '3001': 517,
  '3002': 836,
  '3003': 1107,
  '3004': 1530,
  '3011': 49,
  '3012': 14,
  '3013': 40,
  '3014': 713,
  '3015': 41,
  '3016': 150,
  '3017': 102,
  '3018': 82,
}).map(([code, value]) => ['nav-unemployed', code, '2022-01', value, 'published', 7]);

const resolve = (
  rows: readonly Row[],
  request: Partial<SeriesRequest>,
  context: Partial<BoundaryContext> = {},
) =>
  resolveSeries(
    {
      indicator: indicatorLike(),
      region: '31',
      breakdown: 'total',
      frequency: 'month',
      boundaries: '2024',
      ...request,
    },
    { figures: createFigures(rows), index: norway, ...context },
  );
const only = (rows: readonly Row[], request: Partial<SeriesRequest>, context?: Partial<BoundaryContext>) => {
  const { points } = resolve(rows, request, context);
  expect(points).toHaveLength(1);
  return points[0]!;
};
const textOf = (result: { notes: { code: string; text: { nb: string } }[] }, code: string) =>
  result.notes.find((note) => note.code === code)?.text.nb;

describe('a figure on the borders asked for', () => {
  it('is the sum of the twelve Østfold municipalities: 5 181, as NAV itself says', () => {
    const result = resolve(JANUARY_2022, {});
    expect(result.points).toEqual([{ period: '2022-01', value: 5181, status: 'final', flag: 'exact-sum' }]);
    expect(result.vintages).toEqual([7]);
    expect(textOf(result, 'BOUNDARY_EXACT_SUM')).toMatch(
      /^Januar 2022: vår sum av 12 kommuner \(Halden \(3001\)/,
    );
  });

  it('is the source’s own back-cast when there is one', () => {
    const own: Row = ['nav-unemployed', '31', '2022-01', 5180, '2024', 9];
    const result = resolve([...JANUARY_2022, own], {});
    expect(result.points).toEqual([{ period: '2022-01', value: 5180, status: 'final', flag: 'exact-same' }]);
    expect(result.vintages).toEqual([9]);
    expect(result.notes).toEqual([]);
  });

  it('is the same figure where the code was only renumbered', () => {
    expect(only(JANUARY_2022, { region: '3118' })).toEqual({
      period: '2022-01',
      value: 713,
      status: 'final',
      flag: 'exact-same',
    });
  });

  it('is the figure stored on other borders where these are the same: 4001 as published in March 2025', () => {
    const rows: Row[] = [['nav-unemployed', '4001', '2025-03', 396, '2024']];
    const point = { period: '2025-03', value: 396, status: 'final', flag: 'exact-same' };
    expect(only(rows, { region: '4001', boundaries: 'published' })).toEqual(point);
    expect(only(rows, { region: '4001', boundaries: '2026' })).toEqual(point);
  });

  it('is a sum of whole counties where they are the area: Trøndelag in December 2017 on the borders of 2018', () => {
    const rows: Row[] = [
      ['nav-unemployed', '16', '2017-12', 3221, 'published'],
      ['nav-unemployed', '17', '2017-12', 1358, 'published'],
    ];
    expect(only(rows, { region: '50', boundaries: '2018' })).toMatchObject({
      value: 4579,
      flag: 'exact-sum',
    });
    // Rindal came from Møre og Romsdal in 2019 and Halsa in 2020: on the borders of 2024 the sum is not Trøndelag.
    expect(only(rows, { region: '50' })).toMatchObject({ value: null, flag: 'not-possible' });
  });

  it('uses Stavanger of 2019 only together with what it took in', () => {
    const rows: Row[] = [['nav-unemployed', '1103', '2019-05', 2000, 'published']];
    const alone = resolve(rows, { region: '1103' });
    expect(alone.points).toEqual([]);
    expect(textOf(alone, 'BOUNDARY_ADDENDS_MISSING')).toContain(
      'mangler for Finnøy (1141) og Rennesøy (1142)',
    );
    const rest: Row[] = [
      ['nav-unemployed', '1141', '2019-05', 20, 'published'],
      ['nav-unemployed', '1142', '2019-05', 30, 'published'],
    ];
    expect(only([...rows, ...rest], { region: '1103' })).toMatchObject({ value: 2050, flag: 'exact-sum' });
    expect(only(rows, { region: '1103', boundaries: '2019' })).toMatchObject({
      value: 2000,
      flag: 'exact-same',
    });
  });

  it('is never a sum across two bases', () => {
    const mixed = JANUARY_2022.map((row, at): Row =>
      at === 0 ? ['nav-unemployed', '3001', '2022-01', 517, '2021'] : row,
    );
    expect(resolve(mixed, {}).points[0]?.value ?? null).toBeNull();
  });
});

describe('a withheld addend', () => {
  it('makes the sum an interval and never a number', () => {
    const rows = JANUARY_2022.map((row): Row =>
      row[1] === '3012' ? ['nav-unemployed', '3012', '2022-01', 'suppressed', 'published'] : row,
    );
    expect(only(rows, {})).toEqual({
      period: '2022-01',
      value: null,
      status: 'suppressed',
      flag: 'exact-sum',
      interval: [5167, 5170],
    });
  });

  it('stays withheld when the source withheld the figure itself, also beside a sum', () => {
    const own: Row = ['nav-unemployed', '31', '2022-01', 'suppressed', '2024'];
    expect(only([...JANUARY_2022, own], {})).toMatchObject({
      value: null,
      status: 'suppressed',
      flag: 'exact-same',
    });
  });
});

describe('a missing figure', () => {
  it('is replaced by what can be made, and stands when nothing can', () => {
    const missing: Row = ['nav-unemployed', '31', '2022-01', 'missing', '2024'];
    expect(only([...JANUARY_2022, missing], {})).toMatchObject({ value: 5181, flag: 'exact-sum' });
    expect(only([missing], {})).toMatchObject({ value: null, status: 'missing', flag: 'exact-same' });
  });

  it('is not taken for nought: one municipality short and there is no sum', () => {
    const result = resolve(JANUARY_2022.slice(1), {});
    expect(result.points).toEqual([]);
    expect(textOf(result, 'BOUNDARY_ADDENDS_MISSING')).toContain('Halden (3001)');
  });
});

describe('the periods of a note', () => {
  const rows: Row[] = ['2011-11', '2011-12', '2012-01', '2015-03'].flatMap((period): Row[] => [
    ['nav-unemployed', '16', period, 3000, 'published'],
    ['nav-unemployed', '17', period, 1000, 'published'],
  ]);

  it('run across changes of borders elsewhere, and tell stretches apart', () => {
    const { notes } = resolve(rows, { region: '50', boundaries: '2018' });
    expect(notes.map(({ text }) => text.nb)).toEqual([
      'November 2011–januar 2012 og mars 2015: vår sum av 2 fylker (Sør-Trøndelag (16) og Nord-Trøndelag (17)).',
    ]);
  });

  it('are counted when there are many stretches', () => {
    const many = [1, 3, 5, 7, 9].flatMap((month): Row[] => [
      ['nav-unemployed', '16', `2011-0${month}`, 3000, 'published'],
      ['nav-unemployed', '17', `2011-0${month}`, 1000, 'published'],
    ]);
    const { notes } = resolve(many, { region: '50', boundaries: '2018' });
    expect(notes[0]!.text.nn).toMatch(/^5 periodar i januar 2011–september 2011: vår sum/);
  });
});

describe('what borders forbid', () => {
  it('is an honest gap: 01 as published is not 31, and Rømskog is why', () => {
    const result = resolve([['nav-unemployed', '01', '2014-02', 5733, 'published']], {});
    expect(result.points).toEqual([
      { period: '2014-02', value: null, status: 'not-applicable', flag: 'not-possible' },
    ]);
    expect(result.vintages).toEqual([]);
    const text = textOf(result, 'BOUNDARY_NOT_POSSIBLE')!;
    expect(text).toContain(
      'Februar 2014: tallene gjelder Østfold (01) og kan ikke regnes om til Østfold (31) på grensene i 2024.',
    );
    expect(text).toContain('Tallene omfatter også Rømskog.');
  });

  it('is Haram in 2020–2023, while Haram before and after is one series', () => {
    const rows: Row[] = [
      ['nav-unemployed', '1534', '2019-05', 90, 'published'],
      ['nav-unemployed', '1507', '2022-01', 895, 'published'],
      ['nav-unemployed', '1580', '2024-05', 80, 'published'],
    ];
    const result = resolve(rows, { region: '1580' });
    expect(result.points.map(({ period, value, flag }) => [period, value, flag])).toEqual([
      ['2019-05', 90, 'exact-same'],
      ['2022-01', null, 'not-possible'],
      ['2024-05', 80, 'exact-same'],
    ]);
    const text = textOf(result, 'BOUNDARY_NOT_POSSIBLE')!;
    expect(text).toContain('Ålesund ligger bare delvis i området');
    expect(text).toContain('Samlet for Ålesund (1508) og Haram (1580) er summen eksakt.');
    expect(only(rows.slice(2), { region: '1534', boundaries: '2019' })).toMatchObject({
      value: 80,
      flag: 'exact-same',
    });
  });

  it('is estimated when the share is known', () => {
    const rows: Row[] = [['nav-unemployed', '1507', '2022-01', 900, 'published']];
    const shares = (source: string, target: string) =>
      source === '1507' && target === '1580' ? 0.1 : undefined;
    expect(only(rows, { region: '1580' }, { shares })).toEqual({
      period: '2022-01',
      value: 90,
      status: 'estimated',
      flag: 'estimated-share',
    });
  });

  it('is the years before 2008 where it is not known who held the area', () => {
    const rows: Row[] = [['nav-unemployed', '1505', '2007-03', 300, 'published']];
    const result = resolve(rows, { region: '1505' });
    expect(result.points[0]?.value ?? null).toBeNull();
    const halden: Row[] = [['nav-unemployed', '0101', '2007-03', 400, 'published']];
    expect(only(halden, { region: '3101' })).toMatchObject({ value: 400, flag: 'exact-same' });
  });
});

describe('rates', () => {
  const rates: Row[] = ['5004', '5039'].map((code) => [
    'nav-unemployed-rate',
    code,
    '2019-05',
    2.5,
    'published',
  ]);
  const counts: Row[] = [
    ['nav-unemployed', '5004', '2019-05', 100, 'published'],
    ['nav-unemployed', '5039', '2019-05', 20, 'published'],
    ['labour-force', '5004', '2019-05', 5000, 'published'],
    ['labour-force', '5039', '2019-05', 1000, 'published'],
  ];
  const steinkjer = { indicator: rateLike, region: '5006' };

  it('are never averaged: without a denominator there is none', () => {
    const result = resolve(rates, steinkjer);
    expect(result.points).toEqual([
      { period: '2019-05', value: null, status: 'not-applicable', flag: 'not-possible' },
    ]);
    expect(textOf(result, 'BOUNDARY_NOT_POSSIBLE')).toContain('kan ikke legges sammen');
  });

  it('are the sum of numerators over the sum of denominators when both are stored', () => {
    const denominators = { 'nav-unemployed-rate': 'labour-force' };
    expect(only([...rates, ...counts], steinkjer, { denominators })).toEqual({
      period: '2019-05',
      value: 2,
      status: 'final',
      flag: 'exact-sum',
    });
  });

  it('of a municipality that was only renumbered are the source’s own', () => {
    const rows: Row[] = [['nav-unemployed-rate', '3001', '2022-01', 3.5, 'published']];
    expect(only(rows, { indicator: rateLike, region: '3101' })).toMatchObject({
      value: 3.5,
      flag: 'exact-same',
    });
  });

  it('of indicators that are never added up stay single', () => {
    const rows: Row[] = ['5004', '5039'].map((code) => ['index', code, '2019-05', 100, 'published']);
    const indicator = indicatorLike({ id: 'index', additivity: 'none' });
    expect(only(rows, { indicator, region: '5006' })).toMatchObject({ value: null, flag: 'not-possible' });
  });
});

describe('the country and what cannot be placed', () => {
  it('are the same on all borders', () => {
    for (const region of ['0', '21', '97', '99']) {
      const rows: Row[] = [['nav-unemployed', region, '2014-02', 77, 'published']];
      expect(only(rows, { region })).toMatchObject({ value: 77, flag: 'exact-same' });
      expect(only(rows, { region, boundaries: '2014' })).toMatchObject({ value: 77 });
    }
  });
});

describe('a code outside its validity', () => {
  it('has no value as published, whatever the source prints', () => {
    const rows: Row[] = [
      ['nav-unemployed', '16', '2017-12', 3221, 'published'],
      ['nav-unemployed', '16', '2018-01', 0, 'published'],
    ];
    expect(
      resolve(rows, { region: '16', boundaries: 'published' }).points.map(({ period }) => period),
    ).toEqual(['2017-12']);
  });

  it('is refused on a year when it did not exist, with the regions that cover it', () => {
    const ask = (region: string, boundaries: string) => () => resolve([], { region, boundaries });
    expect(ask('01', '2024')).toThrow(RegionNotOnBasisError);
    expect(ask('01', '2024')).toThrow(
      '«01» (Østfold) does not exist on the borders of 2024; it was valid 1919–2019. On the borders of 2024 the area ' +
        'belongs to 31 Østfold, 32 Akershus',
    );
    expect(ask('31', '2014')).toThrow(/belongs to 01 Østfold$/);
    try {
      ask('0121', '2024')();
      expect.unreachable();
    } catch (error) {
      expect((error as RegionNotOnBasisError).suggestions).toEqual([
        { code: '3226', label: 'Aurskog-Høland' },
      ]);
    }
    expect(ask('88', '2024')).toThrow(UnknownRegionError);
  });

  it('is shown as published by default, and on the newest borders while it is valid', () => {
    expect(defaultBasis('01', norway)).toBe('published');
    expect(defaultBasis('31', norway)).toBe('2024');
    expect(defaultBasis('0', norway)).toBe('2024');
    expect(defaultBasis('0301', norway, ['published', '2020', '2026'])).toBe('2026');
  });
});

describe('the range asked for', () => {
  const rows: Row[] = ['2017-11', '2017-12', '2018-01', '2018-02', '2018-04'].map((period) => [
    'nav-unemployed',
    '0',
    period,
    5,
    'published',
  ]);
  const periods = (request: Partial<SeriesRequest>) =>
    resolve(rows, { region: '0', ...request }).points.map(({ period }) => period);

  it('includes both ends, and leaves out periods without a figure', () => {
    expect(periods({ from: '2017-12', to: '2018-04' })).toEqual(['2017-12', '2018-01', '2018-02', '2018-04']);
    expect(periods({ to: '2017-11' })).toEqual(['2017-11']);
    expect(periods({ from: '2019-01' })).toEqual([]);
  });

  it('may be given in a coarser frequency', () => {
    expect(periods({ from: '2018', to: '2018' })).toEqual(['2018-01', '2018-02', '2018-04']);
    expect(periods({ from: '2018-Q1', to: '2018-Q1' })).toEqual(['2018-01', '2018-02']);
  });
});

describe('footnotes', () => {
  it('say that Notodden is exact only according to KLASS, and stay away from Telemark as a whole', () => {
    const rows: Row[] = [
      ['nav-unemployed', '0807', '2019-05', 200, 'published'],
      ['nav-unemployed', '08', '2019-05', 2000, 'published'],
    ];
    const notodden = resolve(rows, { region: '4005' });
    expect(notodden.points[0]).toMatchObject({ value: 200, flag: 'exact-same' });
    expect(textOf(notodden, 'BOUNDARY_FOOTNOTE_HJUKSEBO')).toBe(
      'Grensen mellom Sauherad og Notodden ble flyttet ved Andgard og Hjuksebø 1. januar 2020. ' +
        'Kodene viser det ikke: tallene er eksakte ifølge KLASS.',
    );
    const telemark = resolve(rows, { region: '40' });
    expect(telemark.points[0]).toMatchObject({ value: 2000, flag: 'exact-same' });
    expect(telemark.notes).toEqual([]);
    const before = resolve(rows, { region: '0807', boundaries: '2019' });
    expect(before.notes).toEqual([]);
  });
});

describe('for any reform', () => {
  it('series say what harmonise says, forwards and backwards, and every figure is used once', () => {
    fc.assert(
      fc.property(reforms, fc.boolean(), ({ regions, changes, dates }, backwards) => {
        const index = createRegionIndex(regions, changes);
        const ends = [dates[0]!, dates.at(-1)!];
        const [from, to] = (backwards ? ends.reverse() : ends) as [string, string];
        const map = correspond(index, from, to);
        const values = new Map(map.sources.map((code, at) => [code, at < 1 ? null : 2 ** at]));
        const period = `${from.slice(0, 4)}-06`;
        const rows = [...values].map(([code, value]): Row => [
          'nav-unemployed',
          code,
          period,
          value ?? 'suppressed',
          'published',
        ]);
        const figures = createFigures(rows);
        const amounts = new Map(
          [...values].map(([code, value]) => [
            code,
            { value, status: value === null ? ('suppressed' as const) : ('final' as const) },
          ]),
        );
        const expected = harmonise(map, amounts, { range: [0, 3] });
        for (const region of map.targets) {
          const { points } = resolve([], { region, boundaries: to.slice(0, 4) }, { figures, index });
          expect(points).toEqual([{ period, ...expected.get(region) }]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
