import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitSimplexWeights } from './simplexLeastSquares.ts';
import {
  absoluteGap,
  FURTHER_SERIES,
  numbersOf,
  readFurtherPairs,
  readGolden,
  readGoldenRows,
} from './testing/golden.ts';

describe('simplex least squares', () => {
  it('gives Østfold the golden synthetic control to 1e-6', () => {
    const [, target, ...donors] = readGolden('synthetic_control_input.csv').trim().split('\n');
    const rates = (line: string): number[] => line.split(',').slice(1).map(Number);
    const golden = readGoldenRows('synthetic_control_golden.csv');
    expect(donors.map((line) => line.split(',')[0])).toEqual(golden.map((row) => row['donor']));
    const weights = fitSimplexWeights(rates(target!), donors.map(rates), 1e-3);
    expect(absoluteGap(weights, numbersOf(golden, 'weight'))).toBeLessThan(1e-6);
  });

  it('agrees with quadprog on lagged deaths', () => {
    const { values } = FURTHER_SERIES['ldeaths']!;
    const pairs = readFurtherPairs('simplex');
    const target = readFurtherPairs('simplex_target').map(([, value]) => value);
    const donors = Array.from({ length: 8 }, (_, k) => values.slice(k, k + 30));
    for (const [label, ridge] of [
      ['0.001', 1e-3],
      ['1e+06', 1e6],
    ] as const) {
      const expected = pairs.filter(([name]) => name === label).map(([, value]) => value);
      expect(absoluteGap(fitSimplexWeights(target, donors, ridge), expected)).toBeLessThan(1e-6);
    }
  });

  const row = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 6, maxLength: 6 });
  const donors = fc.array(row, { minLength: 1, maxLength: 12 });
  const dot = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, v, i) => sum + v * b[i]!, 0);

  it('cannot be bettered by moving weight from one donor to another', () => {
    fc.assert(
      fc.property(row, donors, (target, matrix) => {
        const weights = fitSimplexWeights(target, matrix, 0.01);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
        const miss = target.map((value, t) =>
          matrix.reduce((sum, donor, j) => sum + donor[t]! * weights[j]!, -value),
        );
        const gradient = matrix.map((donor, j) => dot(donor, miss) + 0.01 * weights[j]!);
        const lowest = Math.min(...gradient);
        weights.forEach((weight, j) => {
          if (weight > 1e-9) expect(gradient[j]! - lowest).toBeLessThan(1e-7);
        });
      }),
    );
  });

  it('does not depend on the unit, the ridge being in the unit squared', () => {
    fc.assert(
      fc.property(row, donors, fc.constantFrom(1e-4, 1e5), (target, matrix, unit) => {
        const plain = fitSimplexWeights(target, matrix, 0.01);
        const other = fitSimplexWeights(
          target.map((value) => unit * value),
          matrix.map((donor) => donor.map((value) => unit * value)),
          0.01 * unit * unit,
        );
        expect(absoluteGap(other, plain)).toBeLessThan(1e-7);
      }),
    );
  });

  it('does not depend on the order of the donors', () => {
    fc.assert(
      fc.property(row, donors, (target, matrix) => {
        const there = fitSimplexWeights(target, matrix, 0.01);
        const back = fitSimplexWeights(target, matrix.toReversed(), 0.01).toReversed();
        expect(absoluteGap(back, there)).toBeLessThan(1e-8);
      }),
    );
  });

  it('refuses no donors, donors of another length and a negative ridge', () => {
    expect(() => fitSimplexWeights([1], [])).toThrow(/0 donors; at least 1/);
    expect(() => fitSimplexWeights([1, 2], [[1]])).toThrow(/donor 1 has 1 observations; allowed: 2/);
    expect(() => fitSimplexWeights([1], [[1]], -1)).toThrow(/ridge is -1; allowed: 0 or more/);
  });
});
