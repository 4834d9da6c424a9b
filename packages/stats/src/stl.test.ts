import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StlOptions, decomposeStl } from './stl.ts';
import {
  absoluteGap,
  FURTHER_SERIES,
  GOLDEN_SERIES,
  groupRows,
  numbersOf,
  readFurther,
  readGoldenRows,
} from './testing/golden.ts';

const rows = groupRows(
  [...readGoldenRows('stl_golden.csv'), ...readGoldenRows('stl_robust_golden.csv')],
  (row) => row['case']!,
);
const MONTHLY: StlOptions = { period: 12, seasonalWindow: 'periodic' };

describe('STL agrees with the golden cases to 1e-8', () => {
  it.each(readGoldenRows('stl_cases.csv'))('$case', (c) => {
    const degree = (name: string): 0 | 1 => (c[name] === '1' ? 1 : 0);
    const found = decomposeStl(GOLDEN_SERIES[c['series']!]!, {
      period: Number(c['period']),
      seasonalWindow: c['periodic'] === 'TRUE' ? 'periodic' : Number(c['s_window']),
      seasonalDegree: degree('s_degree'),
      seasonalJump: Number(c['s_jump']),
      trendWindow: Number(c['t_window']),
      trendDegree: degree('t_degree'),
      trendJump: Number(c['t_jump']),
      lowpassWindow: Number(c['l_window']),
      lowpassDegree: degree('l_degree'),
      lowpassJump: Number(c['l_jump']),
      inner: Number(c['inner']),
      outer: Number(c['outer']),
    });
    const expected = rows[c['case']!]!;
    expect(absoluteGap(found.seasonal, numbersOf(expected, 'seasonal'))).toBeLessThan(1e-8);
    expect(absoluteGap(found.trend, numbersOf(expected, 'trend'))).toBeLessThan(1e-8);
    expect(absoluteGap(found.remainder, numbersOf(expected, 'remainder'))).toBeLessThan(1e-8);
    if (c['series'] === 'constant7') expect(found.weights.every((weight) => weight === 1)).toBe(true);
    else expect(absoluteGap(found.weights, numbersOf(expected, 'weight'))).toBeLessThan(1e-8);
  });

  it('resolves the defaults of the golden cases from period and season alone', () => {
    for (const c of readGoldenRows('stl_cases.csv').filter(({ periodic }) => periodic === 'TRUE')) {
      const found = decomposeStl(GOLDEN_SERIES[c['series']!]!, {
        ...MONTHLY,
        robust: c['robust'] === 'TRUE',
      });
      expect(absoluteGap(found.trend, numbersOf(rows[c['case']!]!, 'trend'))).toBeLessThan(1e-8);
    }
  });
});

describe('STL agrees with R on other series, periods and parameters', () => {
  const cases: [string, string, Omit<StlOptions, 'period'>][] = [
    ['stl1', 'UKgas', { seasonalWindow: 'periodic' }],
    ['stl2', 'UKgas', { seasonalWindow: 7, seasonalDegree: 1, trendDegree: 0 }],
    ['stl3', 'UKgas107', { seasonalWindow: 10, robust: true }],
    ['stl4', 'UKgas9', { seasonalWindow: 'periodic' }],
    ['stl5', 'ldeaths71', { seasonalWindow: 'periodic', robust: true }],
    [
      'stl6',
      'ldeaths30',
      {
        seasonalWindow: 5,
        seasonalDegree: 1,
        seasonalJump: 2,
        trendWindow: 15,
        trendJump: 3,
        lowpassDegree: 0,
        lowpassJump: 1,
      },
    ],
    ['stl7', 'weekly', { seasonalWindow: 21, trendWindow: 40, lowpassWindow: 11 }],
    ['stl8', 'pairs', { seasonalWindow: 3, inner: 3, outer: 2 }],
    ['stl9', 'co2', { seasonalWindow: 35, trendDegree: 0, lowpassDegree: 1 }],
    ['stl10', 'ldeaths25', { seasonalWindow: 1000, trendWindow: 99 }],
  ];
  it.each(cases)('%s: %s', (id, name, options) => {
    const { values, period } = FURTHER_SERIES[name]!;
    const found = decomposeStl(values, { ...options, period });
    expect(absoluteGap(found.seasonal, readFurther(id, 'seasonal'))).toBeLessThan(1e-8);
    expect(absoluteGap(found.trend, readFurther(id, 'trend'))).toBeLessThan(1e-8);
    expect(absoluteGap(found.weights, readFurther(id, 'weight'))).toBeLessThan(1e-8);
  });
});

describe('STL', () => {
  const series = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), {
    minLength: 25,
    maxLength: 90,
  });
  const options = fc.record({
    seasonalWindow: fc.oneof(fc.constant('periodic' as const), fc.integer({ min: 1, max: 40 })),
    robust: fc.boolean(),
  });

  it('loses nothing: trend, seasonal and remainder sum to the series', () => {
    fc.assert(
      fc.property(series, options, (values, chosen) => {
        const { seasonal, trend, remainder } = decomposeStl(values, { period: 12, ...chosen });
        const sum = values.map((_, i) => seasonal[i]! + trend[i]! + remainder[i]!);
        expect(absoluteGap(sum, values)).toBeLessThan(1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('follows a shift into the trend and a change of unit into every component', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 1, max: 50 }),
        (values, a, b) => {
          const plain = decomposeStl(values, MONTHLY);
          const moved = decomposeStl(
            values.map((value) => a + b * value),
            MONTHLY,
          );
          expect(
            absoluteGap(
              moved.trend,
              plain.trend.map((value) => a + b * value),
            ),
          ).toBeLessThan(1e-7);
          expect(
            absoluteGap(
              moved.seasonal,
              plain.seasonal.map((value) => b * value),
            ),
          ).toBeLessThan(1e-7);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('gives every year the same season when periodic', () => {
    const { seasonal } = decomposeStl(GOLDEN_SERIES['synthNAV']!, { ...MONTHLY, robust: true });
    seasonal.slice(12).forEach((value, i) => expect(value).toBe(seasonal[i]));
  });

  it('finds the true season and trend of a synthetic series within its noise', () => {
    const truth = readGoldenRows('synthNAV_truth.csv');
    const { seasonal, trend } = decomposeStl(GOLDEN_SERIES['synthNAV']!, MONTHLY);
    const trueSeason = numbersOf(truth, 'seasonal');
    const mean = trueSeason.slice(0, 12).reduce((sum, value) => sum + value, 0) / 12;
    expect(
      absoluteGap(
        seasonal,
        trueSeason.map((value) => value - mean),
      ),
    ).toBeLessThan(45);
    expect(
      absoluteGap(
        trend,
        numbersOf(truth, 'trend').map((value) => value + mean),
      ),
    ).toBeLessThan(90);
  });

  it('refuses what it cannot decompose, saying what is allowed', () => {
    const short = new Array<number>(24).fill(1);
    expect(() => decomposeStl(short, MONTHLY)).toThrow(/24 points; at least 25/);
    const gap = new Array<number>(30).fill(1).with(4, NaN);
    expect(() => decomposeStl(gap, MONTHLY)).toThrow(/point 5 of 30 is NaN/);
    const fine = GOLDEN_SERIES['nottem']!;
    expect(() => decomposeStl(fine, { ...MONTHLY, period: 1.5 })).toThrow(/period is 1.5/);
    expect(() => decomposeStl(fine, { ...MONTHLY, trendDegree: 2 as 1 })).toThrow(
      /trendDegree is 2; allowed: 0/,
    );
    expect(() => decomposeStl(fine, { ...MONTHLY, trendJump: 0 })).toThrow(/trendJump is 0/);
  });
});
