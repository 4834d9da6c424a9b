import { describe, expect, it } from 'vitest';
import { predictionBand } from './forecast.ts';
import {
  fitHoltWinters,
  forecastHoltWinters,
  startFromDecomposition,
  startFromMeans,
} from './holtWinters.ts';
import {
  FURTHER_SERIES,
  GOLDEN_SERIES,
  numbersOf,
  readFurther,
  readGoldenRows,
  relativeGap,
  splitNumbers,
} from './testing/golden.ts';

const forecasts = readGoldenRows('holtwinters_fixed_forecast.csv');

describe('Holt-Winters with fixed parameters', () => {
  it.each(readGoldenRows('holtwinters_fixed.csv'))('has the golden values of $series to 1e-10', (row) => {
    const values = GOLDEN_SERIES[row['series']!]!;
    const start = {
      level: Number(row['l_start']),
      trend: Number(row['b_start']),
      season: splitNumbers(row['s_start']),
    };
    const smoothing = { alpha: Number(row['alpha']), beta: Number(row['beta']), gamma: Number(row['gamma']) };
    const fit = fitHoltWinters(values, 12, smoothing, start);
    expect(relativeGap([fit.sse], [Number(row['SSE'])])).toBeLessThan(1e-10);
    expect(
      relativeGap([fit.final.level, fit.final.trend], [Number(row['a_final']), Number(row['b_final'])]),
    ).toBeLessThan(1e-10);
    expect(relativeGap(fit.final.season, splitNumbers(row['s_final']))).toBeLessThan(1e-10);

    const own = startFromMeans(values, 12);
    expect(
      relativeGap([own.level, own.trend, ...own.season], [start.level, start.trend, ...start.season]),
    ).toBeLessThan(1e-10);

    const rows = forecasts.filter((r) => r['series'] === row['series']);
    const forecast = forecastHoltWinters(fit, rows.length);
    const band = predictionBand(forecast, 0.95);
    expect(relativeGap(forecast.mean, numbersOf(rows, 'fit'))).toBeLessThan(1e-10);
    expect(relativeGap(band.upper, numbersOf(rows, 'upr95'))).toBeLessThan(1e-10);
    expect(relativeGap(band.lower, numbersOf(rows, 'lwr95'))).toBeLessThan(1e-10);
  });

  it.each(['UKgas', 'weekly', 'ldeaths'])('agrees with R’s default start on %s', (name) => {
    const { values, period } = FURTHER_SERIES[name]!;
    const start = startFromDecomposition(values, period);
    const fit = fitHoltWinters(values, period, { alpha: 0.4, beta: 0.1, gamma: 0.3 }, start);
    expect(relativeGap([fit.sse], readFurther(name, 'holtwinters_sse'))).toBeLessThan(1e-10);
    const forecast = forecastHoltWinters(fit, 15);
    expect(relativeGap(forecast.mean, readFurther(name, 'holtwinters_mean'))).toBeLessThan(1e-10);
    const { upper } = predictionBand(forecast, 0.95);
    expect(relativeGap(upper, readFurther(name, 'holtwinters_upper95'))).toBeLessThan(1e-10);
  });

  it('refuses under two cycles, parameters outside 0 to 1, and a start of another period', () => {
    const smoothing = { alpha: 0.3, beta: 0.1, gamma: 0.1 };
    const series = GOLDEN_SERIES['nottem']!;
    expect(() => fitHoltWinters(series.slice(0, 23), 12, smoothing)).toThrow(/23 points; at least 24/);
    expect(() => fitHoltWinters(series, 12, { ...smoothing, gamma: 1.1 })).toThrow(
      /gamma is 1.1; allowed: 0 to 1/,
    );
    const quarterly = startFromMeans(series, 4);
    expect(() => fitHoltWinters(series, 12, smoothing, quarterly)).toThrow(/initial seasons/);
  });
});
