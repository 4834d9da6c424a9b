/** The three statements, the forecast behind them and the methods that made them, over the bundled figures. */
import { listMethods, listTargets, readForecast, readProgress, readSeries } from '@regionpuls/contract';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type TestServer, startServer } from './testing/startServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(inject('archive'));
});
afterAll(() => server.close());

const progress = (id: string, query = '') =>
  server.answer(readProgress, `/api/v1/targets/${id}/progress${query}`);
const LANGUAGES = ['nb', 'nn', 'en'] as const;

describe('statements', () => {
  it('judge Østfold’s current target: behind, the wrong way, very unlikely, each with its numbers', async () => {
    const { now, pace, ahead, forecast, hold } = await progress('ostfold-ledighet');
    expect(hold).toBe(false);
    expect(now.verdict).toBe('behind');
    expect(now.noise!.z).toBeLessThan(-2);
    expect(pace.verdict).toBe('wrong-way');
    expect(ahead.verdict).toBe('very-unlikely');
    expect(forecast.points.at(-1)!.period).toBe('2029-12');
    expect(now.reasons[0]!.text.nb).toContain('4\u00a0297');
  });

  it('show the partnership’s own decision to read across the break, and withhold the verdict before it was taken', async () => {
    const after = await progress('ostfold-ledighet');
    expect(after.now.reasons.map((reason) => reason.code)).toContain('BREAK_ACCEPTED');
    const before = await progress('telemark-ledighet');
    expect(before.now.verdict).toBe('cannot-tell');
    expect(before.now.reasons.map((reason) => reason.code)).toContain('BREAK_NAV_2025_04');
    expect(before.now.beforeBreak).not.toBeNull();
  });

  it('say what they mean in every language, with no number left unfilled', async () => {
    const { targets } = await server.answer(listTargets, '/api/v1/targets');
    for (const { id } of targets) {
      const { now, pace, ahead, forecast, benchmarks } = await progress(id);
      const texts = [
        ...[...now.reasons, ...pace.reasons, ...ahead.reasons, ...forecast.reasons].map(
          (reason) => reason.text,
        ),
        ...benchmarks.map((benchmark) => benchmark.text),
      ];
      for (const text of texts) {
        for (const language of LANGUAGES) expect(text[language]).toMatch(/\S/);
        expect(JSON.stringify(text)).not.toMatch(/undefined|NaN|null|\[object/);
      }
    }
  });

  it('set the region beside the nation and beside peers with visible weights', async () => {
    const { benchmarks } = await progress('ostfold-ledighet');
    const [nation, peers] = benchmarks;
    expect(nation).toMatchObject({ with: 'nation', weights: [] });
    expect(peers!.weights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 6);
    expect(peers!.weights.every(({ region }) => region !== '31')).toBe(true);
  });

  it.each(['open-sdg', 'un', 'destatis'] as const)(
    'set the published rule %s beside them when asked',
    async (method) => {
      const { statuses } = await progress('ostfold-ledighet', `?method=${method}`);
      expect(statuses.map((status) => status.method)).toEqual([method]);
      expect(statuses[0]!.citation).toMatch(/\S/);
    },
  );

  it('refuse a rule that is not there, naming those that are', async () => {
    const { status, text } = await server.ask('/api/v1/targets/ostfold-ledighet/progress?method=astrology');
    expect(status).toBe(400);
    expect(text).toContain('open-sdg');
  });
});

describe('seasonal adjustment', () => {
  it('is never shown without saying that it is our calculation', async () => {
    for (const recipe of ['seasonally-adjusted', 'trend']) {
      const { series } = await server.answer(
        readSeries,
        `/api/v1/series?indicator=nav-unemployed&region=31&recipe=${recipe}&from=2024-01`,
      );
      expect(series[0]!.points[0]!.period).toBe('2024-01');
      expect(series[0]!.points.every((point) => point.status === 'estimated')).toBe(true);
      expect(series[0]!.notes.some((note) => /vår beregning/i.test(note.text.nb))).toBe(true);
    }
  });
});

describe('seasonal adjustment of a part', () => {
  it('gives the same value for a month whatever part of the series is asked for', async () => {
    const value = async (range: string) => {
      const { series } = await server.answer(
        readSeries,
        `/api/v1/series?indicator=nav-unemployed&region=31&recipe=seasonally-adjusted&${range}`,
      );
      return series[0]!.points.find((point) => point.period === '2018-04')!.value;
    };
    expect(await value('from=2018-04&to=2018-04')).toBe(await value('from=2011-01'));
  });
});

describe('forecasts and methods', () => {
  it('come with intervals and with how such forecasts did before', async () => {
    const forecast = await server.answer(
      readForecast,
      '/api/v1/forecasts?indicator=nav-unemployed&region=31&months=12',
    );
    expect(forecast.points).toHaveLength(12);
    for (const { interval80, interval95, median } of forecast.points) {
      expect(interval95[0]).toBeLessThan(interval80[0]);
      expect(interval80[0]).toBeLessThan(median);
      expect(median).toBeLessThan(interval80[1]);
      expect(interval80[1]).toBeLessThan(interval95[1]);
    }
    expect(forecast.backtests).toHaveLength(2);
    expect(forecast.past.length).toBeGreaterThan(0);
  });

  it('are withheld with their reason where they have not earned it', async () => {
    const forecast = await server.answer(
      readForecast,
      '/api/v1/forecasts?indicator=nav-unemployed&region=3124',
    );
    expect(forecast.points).toEqual([]);
    expect(forecast.reasons.length).toBeGreaterThan(0);
  });

  it('are documented with version, citation and plain words in every language', async () => {
    const { methods } = await server.answer(listMethods, '/api/v1/methods');
    expect(methods.length).toBeGreaterThan(15);
    expect(new Set(methods.map((method) => method.name)).size).toBe(methods.length);
    for (const { citation, title, description, version } of methods) {
      expect(citation).toMatch(/\S/);
      expect(version).toMatch(/\S/);
      for (const language of LANGUAGES) expect(title[language] && description[language]).toMatch(/\S/);
    }
    const used = (await progress('ostfold-ledighet')).methods.map((method) => method.name);
    expect(methods.map((method) => method.name)).toEqual(expect.arrayContaining(used));
  });
});
