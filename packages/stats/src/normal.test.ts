import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { predictionBand } from './forecast.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { readFurtherPairs, readGoldenRows } from './testing/golden.ts';

const golden = (what: string): [string, number][] => [
  ...readGoldenRows('smallnumbers_golden.csv')
    .filter((row) => row['what'] === what)
    .map((row): [string, number] => [row['args']!, Number(row['value'])]),
  ...readFurtherPairs(what),
];

describe('the normal distribution', () => {
  it.each(golden('pnorm'))('has the golden Φ(%s) to 1e-13 of itself', (z, expected) => {
    expect(Math.abs(normalCdf(Number(z)) / expected - 1)).toBeLessThan(1e-13);
  });

  it.each(golden('qnorm'))('has the golden quantile of %s to 1e-14', (p, expected) => {
    expect(Math.abs(normalQuantile(Number(p)) / expected - 1)).toBeLessThan(1e-14);
  });

  it('comes back from quantile to probability', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1 - 1e-12, noNaN: true }), (p) => {
        expect(Math.abs(normalCdf(normalQuantile(p)) / p - 1)).toBeLessThan(1e-11);
      }),
    );
  });

  it('is symmetric and never falls', () => {
    const z = fc.double({ min: -40, max: 40, noNaN: true });
    fc.assert(
      fc.property(z, z, (a, b) => {
        expect(normalCdf(a) + normalCdf(-a)).toBeCloseTo(1, 14);
        if (a < b) expect(normalCdf(a)).toBeLessThanOrEqual(normalCdf(b) + 1e-15);
      }),
    );
  });

  it('answers at the ends and refuses what is no probability', () => {
    expect([normalCdf(-Infinity), normalCdf(Infinity), normalCdf(NaN)]).toEqual([0, 1, NaN]);
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
    expect(() => normalQuantile(1.2)).toThrow(/probability is 1.2; allowed: 0 to 1/);
    expect(() => normalQuantile(NaN)).toThrow(RangeError);
    expect(() => predictionBand({ mean: [1], sd: [1] }, 95)).toThrow(/level is 95; allowed: between 0 and 1/);
  });
});
