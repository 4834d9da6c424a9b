import { findIndicator } from '@regionpuls/catalogue';
import type { PathVersion } from '@regionpuls/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchmarkNation } from './benchmark.ts';
import { benchmarkPeers, peersOf } from './peers.ts';
import { knownUntil, readCounty } from '../testing/figures.ts';
import { PATH, UNEMPLOYED, faultsIn, makeMonths, makeSeries } from '../testing/targets.ts';

const nav = findIndicator('nav-unemployed')!;
const [ostfold, nation] = ['31', '0'].map((code) =>
  knownUntil(readCounty('nav-unemployed', code, 'persons'), '2018-04'),
) as [ReturnType<typeof readCounty>, ReturnType<typeof readCounty>];
const fromApril: PathVersion = {
  ...PATH,
  baseline: { period: '2014-04', value: 5449, method: 'same-month', roundedTo: 1 },
};

describe('against the country', () => {
  it('Østfold fell 25.9 per cent from April 2014 to April 2018, where the nation fell 10.5', () => {
    const benchmark = benchmarkNation(ostfold, nation, fromApril, nav)!;
    expect(benchmark).toMatchObject({ from: '2014-04', to: '2018-04', unit: 'percent', measure: 'value' });
    expect(benchmark.regionChange.toFixed(1)).toBe('-25.9');
    expect(benchmark.otherChange.toFixed(1)).toBe('-10.5');
    expect(benchmark.difference).toBeCloseTo(benchmark.regionChange - benchmark.otherChange, 12);
    expect(benchmark.text.nb).toBe(
      'Fra april 2014 til april 2018: −25,9\u00a0% her, −10,5\u00a0% i hele landet. Forskjellen er 15,4 prosentpoeng.',
    );
    expect(faultsIn([{ code: 'B', text: benchmark.text }])).toEqual([]);
  });

  it('compares rates in percentage points', () => {
    const rate = { ...UNEMPLOYED, unit: 'percent', decimals: 1 } as const;
    const make = (last: number) =>
      makeSeries(makeMonths('2014-04', [3, ...Array.from({ length: 11 }, () => 9), last]), {
        unit: 'percent',
      });
    const benchmark = benchmarkNation(make(2.6), make(2.9), fromApril, rate)!;
    expect(benchmark.unit).toBe('percentage-points');
    expect(benchmark.difference).toBeCloseTo(-0.3, 12);
    expect(benchmark.text.en).toContain('−0.40 percentage points here');
  });

  it('is not made where the baseline month is withheld in either', () => {
    const hidden = makeSeries([
      { period: '2014-04', value: null, status: 'suppressed' },
      ...ostfold.points.slice(40),
    ]);
    expect(benchmarkNation(hidden, nation, fromApril, nav)).toBeNull();
    expect(benchmarkNation(ostfold, hidden, fromApril, nav)).toBeNull();
  });
});

describe('against peers', () => {
  const counties = [
    '03',
    '11',
    '15',
    '18',
    '31',
    '32',
    '33',
    '34',
    '39',
    '40',
    '42',
    '46',
    '50',
    '55',
    '56',
  ].map((code) => knownUntil(readCounty('nav-unemployed', code, 'persons'), '2018-04'));

  it('have weights above 0 that sum to 1, the heaviest first, and never the region itself', () => {
    const weights = peersOf(ostfold, counties, fromApril, nav)!;
    expect(weights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(weights.map((one) => one.weight)).toEqual(
      weights.map((one) => one.weight).toSorted((a, b) => b - a),
    );
    expect(weights.map((one) => one.region)).not.toContain('31');
    const benchmark = benchmarkPeers(ostfold, counties, fromApril, nav)!;
    expect(benchmark.weights).toEqual(weights);
    expect(benchmark.text.nb).toContain('i lignende områder');
  });

  it('find the region that went alike, whatever its size', () => {
    const sizes = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(sizes, (size) => {
        const course = (step: number) => 1000 + 100 * Math.sin(step / 5);
        const months = (from: (step: number) => number) =>
          makeMonths(
            '2011-01',
            Array.from({ length: 60 }, (_, i) => from(i)),
          );
        const own = makeSeries(months(course));
        const twin = makeSeries(
          months((i) => size * course(i)),
          { region: '40' },
        );
        const other = makeSeries(
          months((i) => 1000 + 100 * Math.cos(i / 3)),
          { region: '42' },
        );
        const [first] = peersOf(own, [other, twin], fromApril, UNEMPLOYED)!;
        return first!.region === '40' && first!.weight > 0.95;
      }),
      { numRuns: 20 },
    );
  });

  it('are not looked for in under two years before the baseline', () => {
    const late = counties.map((series) => ({ ...series, points: series.points.slice(20) }));
    expect(peersOf(late[4]!, late, fromApril, nav)).toBeNull();
  });
});
