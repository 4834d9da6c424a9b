import { describe, expect, it } from 'vitest';
import { predictionBand } from './forecast.ts';
import { forecastSeasonalNaive } from './seasonalNaive.ts';
import {
  FURTHER_SERIES,
  GOLDEN_SERIES,
  groupRows,
  numbersOf,
  readFurther,
  readGoldenRows,
  relativeGap,
} from './testing/golden.ts';

const golden = groupRows(readGoldenRows('snaive_forecast.csv'), (row) => `${row['series']} ${row['method']}`);

describe('seasonal naive', () => {
  it.each(Object.entries(golden))('has the golden forecasts of %s to 1e-10', (name, rows) => {
    const [series, method] = name.split(' ') as [string, string];
    const drift = method === 'snaive_drift';
    const found = forecastSeasonalNaive(GOLDEN_SERIES[series]!, 12, rows.length, { drift });
    expect(relativeGap(found.mean, numbersOf(rows, 'mean'))).toBeLessThan(1e-10);
    expect(relativeGap(found.sd, numbersOf(rows, 'sd'))).toBeLessThan(1e-10);
    expect(relativeGap(predictionBand(found, 0.8).lower, numbersOf(rows, 'lo80'))).toBeLessThan(1e-10);
    expect(relativeGap(predictionBand(found, 0.95).upper, numbersOf(rows, 'hi95'))).toBeLessThan(1e-10);
  });

  it.each(['UKgas', 'ldeaths30', 'Nile'])('agrees with R on %s, with and without drift', (name) => {
    const { values, period } = FURTHER_SERIES[name]!;
    for (const [drift, block] of [
      [false, 'naive'],
      [true, 'naive_drift'],
    ] as const) {
      const found = forecastSeasonalNaive(values, period, 10, { drift });
      expect(relativeGap(found.mean, readFurther(name, `${block}_mean`))).toBeLessThan(1e-10);
      const { upper } = predictionBand(found, 0.95);
      expect(relativeGap(upper, readFurther(name, `${block}_upper95`))).toBeLessThan(1e-10);
    }
  });

  it('refuses a single cycle, and a single change with drift', () => {
    expect(() => forecastSeasonalNaive([1, 2, 3, 4], 4, 1)).toThrow(/4 points; at least 5/);
    expect(() => forecastSeasonalNaive([1, 2, 3, 4, 5], 4, 1, { drift: true })).toThrow(
      /5 points; at least 6/,
    );
    expect(() => forecastSeasonalNaive([1, 2, 3], 1, 0)).toThrow(/horizon is 0/);
  });
});
