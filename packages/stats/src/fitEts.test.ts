import { describe, expect, it } from 'vitest';
import { isAllowed } from './etsBounds.ts';
import { forecastEts } from './etsForecast.ts';
import { fitEts } from './fitEts.ts';
import { predictionBand } from './forecast.ts';
import { FURTHER_SERIES, GOLDEN_SERIES, readFurther, relativeGap } from './testing/golden.ts';
import { GOLDEN_ETS } from './testing/goldenEts.ts';

describe('the ETS(A,Ad,A) search', () => {
  it.each(GOLDEN_ETS)('is at most 0.5 less likely than R on $series', ({ series, row }) => {
    const fit = fitEts(GOLDEN_SERIES[series]!, 12);
    expect(fit.logLikelihood).toBeGreaterThan(Number(row['loglik']) - 0.5);
    expect(isAllowed(fit.parameters, 12)).toBe(true);
  });

  const others = [
    'UKgas',
    'JohnsonJohnson',
    'ldeaths',
    'ldeaths30',
    'ldeaths22',
    'AirPassengers',
    'co2',
    'weekly',
  ];
  it.each(others)(
    'is at most 0.5 less likely than R on %s, and forecasts within a tenth of its band',
    (name) => {
      const { values, period } = FURTHER_SERIES[name]!;
      const fit = fitEts(values, period);
      expect(fit.logLikelihood).toBeGreaterThan(readFurther(name, 'ets')[0]! - 0.5);
      const forecast = forecastEts(fit, 8);
      const mean = readFurther(name, 'ets_mean');
      const upper = readFurther(name, 'ets_upper95');
      forecast.mean.forEach((value, i) => {
        expect(Math.abs(value - mean[i]!)).toBeLessThan(0.1 * (upper[i]! - mean[i]!));
      });
      expect(relativeGap(predictionBand(forecast, 0.95).upper, upper)).toBeLessThan(0.02);
    },
  );

  it('forecasts a constant series as that constant', () => {
    const { mean, sd } = forecastEts(fitEts(new Array<number>(40).fill(7), 12), 12);
    mean.forEach((value) => expect(value).toBeCloseTo(7, 9));
    sd.forEach((value) => expect(value).toBeLessThan(1e-9));
  });

  it('keeps its seasons summing to zero', () => {
    const { season } = fitEts(GOLDEN_SERIES['synthNAV']!, 12).parameters.initial;
    expect(season.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 8);
  });

  it('refuses fewer than period + 10 points and a period it cannot have', () => {
    const series = GOLDEN_SERIES['nottem']!;
    expect(() => fitEts(series.slice(0, 21), 12)).toThrow(/21 points; at least 22/);
    expect(() => fitEts(series, 1)).toThrow(/period is 1; allowed: a whole number from 2 to 24/);
  });
});
