/** Every bad input is a problem document that names the parameter and what is allowed. */
import { problemSchema } from '@regionpuls/contract';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type TestServer, startServer } from './testing/startServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(inject('archive'));
});
afterAll(() => server.close());

const manyRegions = Array.from({ length: 56 }, (_, i) => String(1000 + i)).join(',');

describe('refusals', () => {
  it.each([
    ['series?indicator=nav-unemployd&region=31', 'indicator', 'nav-unemployd'],
    ['series?indicator=nav-unemployed&region=301', 'region', 'leading zeros'],
    ['series?indicator=nav-unemployed&region=3199', 'region', '3199'],
    ['series?indicator=nav-unemployed&region=31&from=2014-13', 'from', '2014-13'],
    ['series?indicator=nav-unemployed&region=31&from=2018-04&to=2014-02', 'from', 'after'],
    [`series?indicator=nav-unemployed&region=${manyRegions}`, 'region', '56 regions; at most 50'],
    ['series?indicator=nav-unemployed&region=31,31', 'region', 'twice'],
    ['series?indicator=nav-unemployed&region=31&region=32', 'region', 'commas'],
    ['series?indicator=nav-unemployed&region=31&regoin=32', 'regoin', 'not a parameter'],
    ['series?indicator=nav-unemployed', 'region', 'missing'],
    ['series?indicator=nav-unemployed&region=', 'region', '«»'],
    ['series?indicator=nav-unemployed&region=31&boundaries=2014', 'boundaries', '01 Østfold'],
    ['series?indicator=nav-unemployed&region=01&boundaries=2024', 'boundaries', '31'],
    ['series?indicator=nav-unemployed&region=31&boundaries=today', 'boundaries', 'published'],
    ['series?indicator=nav-unemployed&region=31&asOf=yesterday', 'asOf', 'YYYY-MM-DD'],
    ['series?indicator=population&region=31&sex=female', 'sex', 'not given by sex'],
    ['series?indicator=population&region=31&recipe=mean-12m', 'recipe', 'annual'],
    ['series?indicator=nav-unemployed-rate&region=31&recipe=percent-of-population', 'recipe', 'rate already'],
    ['series?indicator=nav-unemployed&region=31&frequency=year', 'frequency', 'not given by year'],
    ['snapshot?indicator=nav-unemployed&level=country', 'level', 'allowed'],
    ['snapshot?indicator=nav-unemployed&parent=77', 'parent', '77'],
    ['explanations?indicator=nav-unemployed&region=31&period=2014', 'period', 'not given by year'],
    ['vintages?source=eurostat', 'source', 'eurostat'],
    ['vintages?limit=0', 'limit', '1'],
    ['targets?region=777', 'region', '777'],
  ])('refuses /api/v1/%s, naming «%s»', async (path, parameter, hint) => {
    const { status, type, body } = await server.ask(`/api/v1/${path}`);
    expect(status).toBe(400);
    expect(type).toContain('application/problem+json');
    const problem = problemSchema.parse(body);
    expect(problem.errors!.map((error) => error.parameter)).toContain(parameter);
    expect(JSON.stringify(problem)).toContain(hint);
  });

  it('answers an unknown region, target or address with 404', async () => {
    for (const path of [
      '/api/v1/regions/3199',
      '/api/v1/targets/none',
      '/api/v1/nothing',
      '/api/v2/series',
    ]) {
      const { status, type } = await server.ask(path);
      expect([path, status, type]).toEqual([path, 404, 'application/problem+json; charset=utf-8']);
    }
  });

  it('reflects nothing of a hostile address as markup, and refuses a very long one', async () => {
    const { type, text } = await server.ask(
      `/api/v1/series?indicator=${encodeURIComponent('<script>alert(1)</script>')}&region=31`,
    );
    expect(type).toContain('application/problem+json');
    expect(text).not.toContain('"<script>alert(1)</script>"');
    const long = await server.ask(`/api/v1/series?indicator=nav-unemployed&region=${'9'.repeat(10_000)}`);
    expect(long.status).toBe(400);
    expect(long.text.length).toBeLessThan(2000);
  });

  it('keeps what went wrong inside to itself', async () => {
    const broken = await startServer(inject('archive'), {
      agreements: {
        targets: () => Promise.reject(new Error('SQLITE_CORRUPT /secret/path')),
        target: () => Promise.resolve(null),
        partners: () => Promise.resolve([]),
        close: () => Promise.resolve(),
      },
    });
    const { status, text } = await broken.ask('/api/v1/targets');
    expect(status).toBe(500);
    expect(text).not.toContain('secret');
    await broken.close();
  });
});
