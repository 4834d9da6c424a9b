import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centredAverage, seasonalFigure } from './classicalDecomposition.ts';
import { absoluteGap } from './testing/golden.ts';

describe('classical decomposition', () => {
  it('finds the season of a line with a season exactly, for odd and even periods', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 13 }), fc.integer({ min: -5, max: 5 }), (period, slope) => {
        const season = Array.from({ length: period }, (_, k) => (k % 3) - k / 2);
        const mean = season.reduce((sum, value) => sum + value, 0) / period;
        const values = Array.from({ length: 3 * period + 1 }, (_, i) => 9 + slope * i + season[i % period]!);
        const expected = season.map((value) => value - mean);
        expect(absoluteGap(seasonalFigure(values, period, 'additive'), expected)).toBeLessThan(1e-9);
      }),
    );
  });

  it('centres a multiplicative season on 1', () => {
    const values = Array.from({ length: 20 }, (_, i) => 100 * [0.5, 1.5, 1.2, 0.8][i % 4]!);
    expect(absoluteGap(seasonalFigure(values, 4, 'multiplicative'), [0.5, 1.5, 1.2, 0.8])).toBeLessThan(
      1e-12,
    );
  });

  it('gives an even period half weights at both ends', () => {
    expect(centredAverage([1, 2, 3, 4, 9], 4)).toEqual([(0.5 + 2 + 3 + 4 + 4.5) / 4]);
  });

  it('refuses under two cycles', () => {
    expect(() => seasonalFigure([1, 2, 3], 2, 'additive')).toThrow(/3 points; at least 4/);
  });
});
