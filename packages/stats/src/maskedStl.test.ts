import { describe, expect, it } from 'vitest';
import { decomposeMaskedStl } from './maskedStl.ts';
import { decomposeStl, type StlOptions } from './stl.ts';
import { absoluteGap, GOLDEN_SERIES, numbersOf, readGoldenRows } from './testing/golden.ts';

const golden = readGoldenRows('corona_mask_golden.csv');
const values = numbersOf(golden, 'x').map(Math.log);
const masked = golden.map((row) => row['masked'] === 'TRUE');
const MONTHLY: StlOptions = { period: 12, seasonalWindow: 'periodic' };

describe('STL with a masked shock', () => {
  it('agrees with the golden seasonal and trend to 1e-6', () => {
    const found = decomposeMaskedStl(values, masked, MONTHLY);
    expect(absoluteGap(found.seasonal, numbersOf(golden, 'seasonal_mask_periodic'))).toBeLessThan(1e-6);
    expect(absoluteGap(found.trend, numbersOf(golden, 'trend_mask'))).toBeLessThan(1e-6);
  });

  it('comes nearer the true season than the unmasked decomposition does', () => {
    const truth = numbersOf(golden, 'log_seasonal_true');
    const hidden = absoluteGap(decomposeMaskedStl(values, masked, MONTHLY).seasonal, truth);
    const seen = absoluteGap(decomposeStl(values, MONTHLY).seasonal, truth);
    expect(hidden).toBeLessThan(seen / 3);
  });

  it('leaves the robust decomposition of the same series as R has it', () => {
    const robust = decomposeStl(values, { ...MONTHLY, robust: true }).seasonal;
    expect(absoluteGap(robust, numbersOf(golden, 'seasonal_periodic_robust'))).toBeLessThan(1e-8);
  });

  it('does not look at the masked values', () => {
    const other = values.map((value, i) => (masked[i] ? value * 100 : value));
    const a = decomposeMaskedStl(values, masked, MONTHLY);
    const b = decomposeMaskedStl(other, masked, MONTHLY);
    expect(b.trend).toEqual(a.trend);
    expect(b.remainder[125]! - a.remainder[125]!).toBeCloseTo(other[125]! - values[125]!, 9);
  });

  it('is plain STL when nothing is masked', () => {
    const series = GOLDEN_SERIES['nottem']!;
    const found = decomposeMaskedStl(
      series,
      series.map(() => false),
      MONTHLY,
    );
    expect(found.rounds).toBe(1);
    expect(found.trend).toEqual(decomposeStl(series, MONTHLY).trend);
  });

  it('stands still under a mask at either end of the series', () => {
    const series = GOLDEN_SERIES['synthNAV']!;
    for (const isHidden of [(i: number) => i < 5, (i: number) => i >= series.length - 5]) {
      const found = decomposeMaskedStl(
        series,
        series.map((_, i) => isHidden(i)),
        MONTHLY,
      );
      expect(found.imputed.every(Number.isFinite)).toBe(true);
    }
  });

  it('refuses a mask of another length, and one that hides every January', () => {
    expect(() => decomposeMaskedStl(values, [true], MONTHLY)).toThrow(/1 entries; allowed: 180/);
    const januaries = values.map((_, i) => i % 12 === 0);
    expect(() => decomposeMaskedStl(values, januaries, MONTHLY)).toThrow(/phase 1 of 12/);
    expect(() => decomposeMaskedStl(values, masked, { ...MONTHLY, maxRounds: 2 })).toThrow(/after 2 rounds/);
  });
});
