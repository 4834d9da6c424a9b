import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterEts } from './ets.ts';
import { forecastEts } from './etsForecast.ts';
import { chanceOfMean, chanceOfMonth, probabilityOfTarget } from './targetProbability.ts';
import { absoluteGap, GOLDEN_SERIES, readGoldenRows } from './testing/golden.ts';
import { GOLDEN_ETS } from './testing/goldenEts.ts';

function forecastGolden(series: string, horizon: number): ReturnType<typeof forecastEts> {
  const { parameters } = GOLDEN_ETS.find((golden) => golden.series === series)!;
  return forecastEts(filterEts(GOLDEN_SERIES[series]!, parameters), horizon);
}

describe('the chance of reaching a target', () => {
  it.each(readGoldenRows('target_probability_golden.csv'))('is the golden one: $series, $target', (row) => {
    const horizon = Number(row['h']);
    const direction = row['direction'] === '-1' ? 'at-most' : 'at-least';
    const forecast = forecastGolden(row['series']!, horizon);
    const month = chanceOfMonth(forecast, horizon, Number(row['target']), direction);
    const mean = chanceOfMean(forecast, horizon, Number(row['target']), direction);
    const found = [month.mean, month.sd, month.probability, mean.mean, mean.sd, mean.probability];
    const columns = ['mean_month', 'sd_month', 'p_month', 'mean_12m', 'sd_12m', 'p_12m'];
    expect(
      absoluteGap(
        found,
        columns.map((column) => Number(row[column])),
      ),
    ).toBeLessThan(1e-8);
  });

  it('of at most and of at least sum to one, and fall as the target gets harder', () => {
    const forecast = forecastGolden('synthNAV', 24);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 24 }),
        fc.integer({ min: 3000, max: 6000 }),
        (horizon, target) => {
          const observed = GOLDEN_SERIES['synthNAV']!;
          const low = chanceOfMean(forecast, horizon, target, 'at-most', { observed });
          const high = chanceOfMean(forecast, horizon, target, 'at-least', { observed });
          expect(low.probability + high.probability).toBeCloseTo(1, 12);
          const harder = chanceOfMean(forecast, horizon, target - 10, 'at-most', { observed });
          expect(harder.probability).toBeLessThanOrEqual(low.probability);
        },
      ),
    );
  });

  it('on a mean of one month is the chance of that month', () => {
    const forecast = forecastGolden('nottem', 9);
    const { mean, sd } = chanceOfMean(forecast, 9, 50, 'at-least', { span: 1 });
    const month = chanceOfMonth(forecast, 9, 50, 'at-least');
    expect(absoluteGap([mean, sd], [month.mean, month.sd])).toBeLessThan(1e-10);
  });

  it('counts months already observed as certain', () => {
    const forecast = forecastGolden('synthNAV', 1);
    const observed = GOLDEN_SERIES['synthNAV']!;
    const { mean, sd } = chanceOfMean(forecast, 1, 4000, 'at-most', { observed });
    const known = observed.slice(-11).reduce((sum, value) => sum + value, 0);
    expect(mean).toBeCloseTo((known + forecast.mean[0]!) / 12, 9);
    expect(sd).toBeCloseTo(forecast.sd[0]! / 12, 9);
    expect(() => chanceOfMean(forecast, 1, 4000, 'at-most')).toThrow(/0 points; at least 11/);
    expect(() => chanceOfMonth(forecast, 2, 4000, 'at-most')).toThrow(
      /horizon is 2; allowed: .* from 1 to 1/,
    );
  });

  it('is certain without noise, a mean on the target counting as reached', () => {
    expect(probabilityOfTarget(5, 0, 5, 'at-most').probability).toBe(1);
    expect(probabilityOfTarget(6, 0, 5, 'at-most').probability).toBe(0);
    expect(() => probabilityOfTarget(6, -1, 5, 'at-most')).toThrow(/sd is -1/);
  });
});
