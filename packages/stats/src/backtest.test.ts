import { describe, expect, it } from 'vitest';
import { backtest, type ForecastMethod } from './backtest.ts';
import { forecastEts } from './etsForecast.ts';
import { fitEts } from './fitEts.ts';
import { forecastSeasonalNaive } from './seasonalNaive.ts';
import { GOLDEN_SERIES, readGoldenRows } from './testing/golden.ts';
import { forecastTheta } from './theta.ts';

const METHODS: Record<string, { forecast: ForecastMethod; tolerance: number }> = {
  ets_AAdA: { forecast: (history, h) => forecastEts(fitEts(history, 12), h), tolerance: 0.02 },
  theta: { forecast: (history, h) => forecastTheta(history, 12, h), tolerance: 0.02 },
  snaive: { forecast: (history, h) => forecastSeasonalNaive(history, 12, h), tolerance: 1e-10 },
  snaive_drift: {
    forecast: (history, h) => forecastSeasonalNaive(history, 12, h, { drift: true }),
    tolerance: 1e-10,
  },
};

describe('rolling-origin backtest', () => {
  it.each(readGoldenRows('backtest_summary.csv'))(
    'has the golden MASE and coverage: $series, $method',
    (row) => {
      const { forecast, tolerance } = METHODS[row['method']!]!;
      const found = backtest(GOLDEN_SERIES[row['series']!]!, 12, forecast);
      expect(Math.abs(found.mase - Number(row['MASE']))).toBeLessThan(tolerance);
      expect(Math.abs(found.coverage80 - Number(row['cov80']))).toBeLessThan(tolerance);
      expect(Math.abs(found.coverage95 - Number(row['cov95']))).toBeLessThan(tolerance);
      expect(found.count).toBe(Number(row['n_forecasts']));
    },
  );

  it('shows the method nothing after the origin', () => {
    const series = GOLDEN_SERIES['nottem']!;
    const seen: number[][] = [];
    const spy: ForecastMethod = (history, h) => {
      seen.push([...history]);
      return forecastSeasonalNaive(history, 12, h);
    };
    const { rounds } = backtest(series, 12, spy, { step: 7 });
    expect(rounds.map(({ origin }) => origin)).toEqual(seen.map((history) => history.length));
    for (const history of seen) expect(history).toEqual(series.slice(0, history.length));
    expect(seen[1]!.length - seen[0]!.length).toBe(7);
  });

  it('finds a clairvoyant method without error and always inside', () => {
    const series = GOLDEN_SERIES['synthNAV']!;
    const oracle: ForecastMethod = (history, h) => {
      const mean = series.slice(history.length, history.length + h);
      return { mean, sd: mean.map(() => 1) };
    };
    const found = backtest(series, 12, oracle);
    expect([found.mase, found.coverage80, found.coverage95]).toEqual([0, 1, 1]);
  });

  it('refuses a series too short for one origin', () => {
    const series = GOLDEN_SERIES['nottem']!.slice(0, 59);
    const naive = METHODS['snaive']!.forecast;
    expect(() => backtest(series, 12, naive)).toThrow(/59 points; at least 60/);
    expect(() => backtest(series, 12, naive, { minimum: 12 })).toThrow(/minimum is 12/);
  });
});
