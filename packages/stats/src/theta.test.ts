import { describe, expect, it } from 'vitest';
import { predictionBand } from './forecast.ts';
import { forecastTheta } from './theta.ts';
import {
  FURTHER_SERIES,
  GOLDEN_SERIES,
  groupRows,
  numbersOf,
  readFurther,
  readGoldenRows,
  relativeGap,
} from './testing/golden.ts';

const golden = Object.entries(groupRows(readGoldenRows('theta_forecast.csv'), (row) => row['series']!));

describe('theta', () => {
  it.each(golden)('has the golden forecasts of %s to 1e-6 given alpha', (series, rows) => {
    const alpha = Number(rows[0]!['alpha']);
    const found = forecastTheta(GOLDEN_SERIES[series]!, 12, rows.length, { alpha });
    expect(relativeGap(found.mean, numbersOf(rows, 'mean'))).toBeLessThan(1e-6);
    expect(relativeGap(predictionBand(found, 0.8).lower, numbersOf(rows, 'lo80'))).toBeLessThan(1e-6);
    expect(relativeGap(predictionBand(found, 0.95).upper, numbersOf(rows, 'hi95'))).toBeLessThan(1e-6);
    expect(found.drift).toBeCloseTo(Number(rows[0]!['drift']), 9);
    expect(found.seasonallyAdjusted).toBe(rows[0]!['seasonal_adjusted'] === 'TRUE');
  });

  it.each(golden)('finds the golden alpha of %s within 0.01', (series, rows) => {
    const { alpha } = forecastTheta(GOLDEN_SERIES[series]!, 12, 12);
    expect(Math.abs(alpha - Number(rows[0]!['alpha']))).toBeLessThan(0.01);
  });

  const others = [
    'UKgas',
    'JohnsonJohnson',
    'ldeaths',
    'ldeaths25',
    'AirPassengers',
    'co2',
    'pairs',
    'WWWusage',
    'Nile',
  ];
  it.each(others)('agrees with R on %s', (name) => {
    const { values, period } = FURTHER_SERIES[name]!;
    const [alpha, drift] = readFurther(name, 'theta') as [number, number, number];
    const own = forecastTheta(values, period, 10);
    expect(Math.abs(own.alpha - alpha)).toBeLessThan(0.01);
    expect(own.drift).toBeCloseTo(drift, 8);
    const given = forecastTheta(values, period, 10, { alpha: Math.min(0.9999, Math.max(1e-4, alpha)) });
    expect(relativeGap(given.mean, readFurther(name, 'theta_mean'))).toBeLessThan(1e-6);
    // R's search stops a little short of the best first level of WWWusage, which widens its band by 2e-6.
    const { upper } = predictionBand(given, 0.95);
    expect(relativeGap(upper, readFurther(name, 'theta_upper95'))).toBeLessThan(1e-5);
  });

  it('takes no season from a series without one', () => {
    const flat = GOLDEN_SERIES['constant7']!;
    expect(forecastTheta(flat, 12, 3).seasonallyAdjusted).toBe(false);
    expect(forecastTheta(flat, 12, 3).mean).toEqual([7, 7, 7]);
  });

  it('refuses six points and an alpha that smoothing cannot have', () => {
    expect(() => forecastTheta([1, 2, 3, 4, 5, 6], 1, 1)).toThrow(/6 points; at least 7/);
    expect(() => forecastTheta(GOLDEN_SERIES['nottem']!, 12, 1, { alpha: 1.2 })).toThrow(/alpha is 1.2/);
  });
});
