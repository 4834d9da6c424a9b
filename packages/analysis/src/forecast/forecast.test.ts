import { findIndicator } from '@regionpuls/catalogue';
import { forecastSchema } from '@regionpuls/domain';
import { backtest, fitEts, forecastEts, forecastSeasonalNaive } from '@regionpuls/stats';
import { describe, expect, it } from 'vitest';
import { backtestForecasts } from './backtestForecast.ts';
import { forecastSeries } from './forecast.ts';
import { knownUntil, readCounty } from '../testing/figures.ts';
import { UNEMPLOYED, faultsIn, makeMonths, makeSeasonal, makeSeries, wobble } from '../testing/targets.ts';

const nav = findIndicator('nav-unemployed')!;
const ostfold = readCounty('nav-unemployed', '31', 'persons');

describe('a forecast of the unemployed of Østfold', () => {
  const forecast = forecastSeries(ostfold, nav, { until: '2029-12' });

  it('is shown, because it beat the same month last year and its ranges held', () => {
    expect(forecast.points.map((point) => point.period).slice(0, 2)).toEqual(['2026-02', '2026-03']);
    expect(forecast.points.at(-1)!.period).toBe('2029-12');
    const [ets, naive] = forecast.backtests;
    expect(ets!.mase).toBeLessThan(naive!.mase);
    expect(ets!.coverage80).toBeGreaterThanOrEqual(0.7);
    expect(ets!.coverage80).toBeLessThanOrEqual(0.92);
    expect(ets!.coverage95).toBeGreaterThanOrEqual(0.9);
    expect(forecastSchema.safeParse(forecast).success).toBe(true);
    expect(faultsIn(forecast.reasons)).toEqual([]);
  });

  it('has ranges above 0, the wider around the narrower around the median, wider further ahead in January', () => {
    const januaries = forecast.points.filter((point) => point.period.endsWith('-01'));
    januaries.forEach(({ median, mean, sd, interval80, interval95 }, i) => {
      const order = [0, interval95[0], interval80[0], median, interval80[1], interval95[1]];
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(mean).toBeGreaterThan(median);
      if (i > 0) expect(sd / median).toBeGreaterThan(januaries[i - 1]!.sd / januaries[i - 1]!.median);
    });
  });

  it('is not moved by the corona months, and does not count them among what it was tested on', () => {
    const shaken = {
      ...ostfold,
      points: ostfold.points.map((point) =>
        point.period >= '2020-04' && point.period <= '2020-12'
          ? { ...point, value: point.value! * 2 }
          : point,
      ),
    };
    const again = forecastSeries(shaken, nav, { until: '2029-12' });
    expect(again.backtests).toEqual(forecast.backtests);
    again.points.forEach((point, i) => expect(point.median / forecast.points[i]!.median).toBeCloseTo(1, 2));
    const judged = forecast.past.flatMap((past) => past.points.map((point) => point.period));
    expect(judged.length).toBeGreaterThan(30);
    expect(judged.filter((period) => period >= '2020-03' && period <= '2021-12')).toEqual([]);
  });

  it('has no forecast from within the corona months, and says why', () => {
    const then = forecastSeries(knownUntil(ostfold, '2020-09'), nav);
    expect(then.points).toEqual([]);
    expect(then.reasons[0]!.code).toBe('SHOCK_BEFORE_FORECAST');
  });
});

describe('a forecast that is not shown', () => {
  const reasonOf = (values: (number | null)[]) => {
    const { points, reasons } = forecastSeries(makeSeries(makeMonths('2011-01', values)), UNEMPLOYED);
    expect(points).toEqual([]);
    expect(faultsIn(reasons)).toEqual([]);
    return reasons[0]!;
  };

  it('says that the series is too short, has holes, or concerns too few people', () => {
    expect(reasonOf(Array.from({ length: 59 }, () => 4000)).code).toBe('SHORT_FOR_FORECAST');
    expect(reasonOf(Array.from({ length: 80 }, (_, i) => (i === 70 ? null : 4000 + i))).code).toBe(
      'GAPS_BEFORE_FORECAST',
    );
    expect(reasonOf(Array.from({ length: 80 }, (_, i) => 20 + (i % 5))).code).toBe('FEW_PEOPLE_FOR_FORECAST');
  });

  it('says in figures how it failed where the course turned in a way that nothing foretold', () => {
    const note = reasonOf(
      Array.from(
        { length: 108 },
        (_, i) => 4000 * (i > 84 ? 1 + 0.6 * Math.sin(i) * wobble(i) : 1 + 0.01 * wobble(i)),
      ),
    );
    expect(note.code).toBe('FORECAST_NOT_PROVEN');
    expect(note.text.nb).toMatch(/rommet \d+\u00a0%|bommet mer/);
  });

  it('is a reason and no points for annual figures', () => {
    const annual = makeSeries([{ period: '2014', value: 1, status: 'final' }], { frequency: 'year' });
    expect(forecastSeries(annual, UNEMPLOYED).reasons[0]!.code).toBe('NO_FORECAST_OF_YEARS');
  });
});

describe('the backtest', () => {
  it('is that of the statistics package where there is no shock and every origin is estimated', () => {
    const values = makeSeasonal(63, (i) => 4000 - 8 * i, 0.03).map((point) => Math.log(point.value!));
    const found = backtestForecasts({ values, masked: values.map(() => false), year: 12 })!;
    const naive = backtest(values, 12, (history, horizon) => forecastSeasonalNaive(history, 12, horizon));
    expect(found.naive.mase).toBeCloseTo(naive.mase, 12);
    expect(found.naive.count).toBe(naive.count);
    expect(found.naive.coverage80).toBe(naive.coverage80);
    const [first] = backtest(values, 12, (history, horizon) =>
      forecastEts(fitEts(history, 12), horizon),
    ).rounds;
    expect(found.rounds[0]!.origin).toBe(first!.origin);
    expect(found.rounds[0]!.forecast.mean).toEqual(first!.forecast.mean);
  });

  it('knows nothing of what came after an origin', () => {
    const values = makeSeasonal(96, (i) => 4000 - 8 * i, 0.03).map((point) => Math.log(point.value!));
    const masked = values.map((_, i) => i >= 70 && i < 76);
    const before = backtestForecasts({ values, masked, year: 12 })!.rounds;
    const cut = 80;
    const changed = values.map((value, i) => (i >= cut ? value + 1 : value));
    const after = backtestForecasts({ values: changed, masked, year: 12 })!.rounds;
    const known = before.filter((round) => round.origin <= cut);
    expect(known.length).toBeGreaterThan(5);
    expect(after.slice(0, known.length)).toEqual(known);
    expect(before.some((round) => masked[round.origin - 1])).toBe(false);
  });
});
