import { readFileSync } from 'node:fs';
import { type EtsParameters, filterEts, forecastEts } from '@regionpuls/stats';
import { describe, expect, it } from 'vitest';
import { verdictOfChance } from './ahead.ts';
import { chanceInWords } from './aheadReasons.ts';
import { chanceInPeriod, chanceOfYear } from './chance.ts';

/** Reference values of the methods' own package. */
function readRows(name: string): Record<string, string>[] {
  const [head, ...lines] = readFileSync(new URL(`../../../stats/golden/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
  return lines.map((cells) => Object.fromEntries(head!.map((column, i) => [column, cells[i]!])));
}

function forecastOf(series: string, horizon: number) {
  const values = readRows('series.csv')
    .filter((row) => row['series'] === series)
    .map((row) => Number(row['x']));
  const row = readRows('ets_AAdA_params.csv').find((one) => one['series'] === series)!;
  const parameters: EtsParameters = {
    alpha: Number(row['alpha']),
    beta: Number(row['beta']),
    gamma: Number(row['gamma']),
    phi: Number(row['phi']),
    initial: {
      level: Number(row['l0']),
      slope: Number(row['b0']),
      season: row['s_init(newest_first s0|s-1|...)']!.split('|').map(Number),
    },
  };
  return { values, forecast: forecastEts(filterEts(values, parameters), horizon) };
}

describe('the chance of a target', () => {
  it.each(readRows('target_probability_golden.csv'))(
    'agrees with the golden values for $series and $target',
    (row) => {
      const horizon = Number(row['h']);
      const { values, forecast } = forecastOf(row['series']!, horizon);
      const ask = {
        forecast,
        scale: 'linear',
        horizon,
        goal: Number(row['target']),
        direction: row['direction'] === '-1' ? 'at-most' : 'at-least',
      } as const;
      expect(Math.abs(chanceInPeriod(ask).probability - Number(row['p_month']))).toBeLessThan(1e-8);
      expect(Math.abs(chanceOfYear(ask, 12, values).probability - Number(row['p_12m']))).toBeLessThan(1e-8);
    },
  );

  const model = forecastOf('logAirPassengers', 24);
  const onLogs = { forecast: model.forecast, scale: 'log', horizon: 24, direction: 'at-most' } as const;
  const median = Math.exp(model.forecast.mean[23]!);

  it('is a half at the median on logarithms too, grows with the goal, and turns with the direction', () => {
    expect(chanceInPeriod({ ...onLogs, goal: median }).probability).toBeCloseTo(0.5, 9);
    let before = 0;
    for (let goal = 300; goal <= 900; goal += 50) {
      const { probability } = chanceOfYear({ ...onLogs, goal }, 12, model.values.map(Math.exp));
      expect(probability).toBeGreaterThanOrEqual(before);
      const other = chanceOfYear({ ...onLogs, goal, direction: 'at-least' }, 12, model.values.map(Math.exp));
      expect(probability + other.probability).toBeCloseTo(1, 12);
      before = probability;
    }
    expect(chanceInPeriod({ ...onLogs, goal: 0 }).probability).toBe(0);
    expect(chanceOfYear({ ...onLogs, goal: 0, direction: 'at-least' }, 12, []).probability).toBe(1);
  });

  it('for a mean of lognormal months is that of ten thousand simulated years', () => {
    const { forecast } = model;
    let seed = 1;
    const uniform = () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return (seed + 0.5) / 2 ** 32;
    };
    const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    const goal = 530;
    let met = 0;
    for (let run = 0; run < 10_000; run++) {
      const errors = Array.from({ length: 24 }, () => forecast.sigma * normal());
      let sum = 0;
      for (let i = 13; i <= 24; i++) {
        let y = forecast.mean[i - 1]!;
        for (let k = 1; k <= i; k++) y += forecast.shockWeights[i - k]! * errors[k - 1]!;
        sum += Math.exp(y);
      }
      if (sum / 12 <= goal) met++;
    }
    const { probability } = chanceOfYear({ ...onLogs, goal }, 12, []);
    expect(probability).toBeGreaterThan(0.2);
    expect(probability).toBeLessThan(0.8);
    expect(Math.abs(probability - met / 10_000)).toBeLessThan(0.015);
  });

  it('reaches back to what is known when the twelve months have begun', () => {
    const observed = model.values.map(Math.exp);
    const soon = chanceOfYear({ ...onLogs, horizon: 1, goal: 1e6 }, 12, observed);
    const known = observed.slice(-11).reduce((sum, value) => sum + value, 0);
    expect(soon.median).toBeCloseTo((known + Math.exp(model.forecast.mean[0]!)) / 12, 6);
  });
});

describe('chances in words', () => {
  it('change at .90, .66, .33 and .10', () => {
    expect([0.9, 0.899, 0.66, 0.659, 0.33, 0.329, 0.1, 0.099, 0].map(verdictOfChance)).toEqual([
      'very-likely',
      'likely',
      'likely',
      'about-even',
      'about-even',
      'unlikely',
      'unlikely',
      'very-unlikely',
      'very-unlikely',
    ]);
  });

  it('never say that something is certain or cannot be', () => {
    expect([0, 0.004, 0.42, 0.996, 1].map((p) => chanceInWords(p, 'nb'))).toEqual([
      'under 1 av 100',
      'under 1 av 100',
      'om lag 42 av 100',
      'over 99 av 100',
      'over 99 av 100',
    ]);
    expect(chanceInWords(0.42, 'en')).toBe('about 42 in 100');
  });
});
