/** Changes taken apart, over the bundled figures: the parts sum to the change to 1e-9, whatever is withheld. */
import { readDecomposition } from '@regionpuls/contract';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type TestServer, startServer } from './testing/startServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(inject('archive'));
});
afterAll(() => server.close());

const decompose = (query: string) => server.answer(readDecomposition, `/api/v1/decompositions?${query}`);
const sum = (components: readonly { value: number }[]) =>
  components.reduce((total, { value }) => total + value, 0);

describe('decomposition', () => {
  it.each(['from=2014-02&to=2018-02', 'from=2020-02&to=2020-04', 'from=2024-01&to=2026-01'])(
    'gives Telemark’s municipalities as parts that sum to the county’s change (%s)',
    async (period) => {
      const answer = await decompose(`kind=contribution&indicator=nav-unemployed&region=40&${period}`);
      expect(answer.components.filter((part) => part.code !== 'rest').length).toBeGreaterThanOrEqual(15);
      expect(Math.abs(sum(answer.components) - answer.change)).toBeLessThan(1e-9);
      expect(answer.change).toBe(answer.after - answer.before);
    },
  );

  it('splits Østfold’s fall of 1 410 unemployed into more people and a lower share', async () => {
    const answer = await decompose(
      'kind=population-rate&indicator=nav-unemployed&region=31&from=2014-04&to=2018-04',
    );
    expect(answer.change).toBe(4039 - 5449);
    const [population, rate] = answer.components;
    expect(population).toMatchObject({ code: 'population', before: 284_290, after: 294_738 });
    expect(population!.value).toBeGreaterThan(0);
    expect(rate!.value).toBeLessThan(-1410);
    expect(Math.abs(sum(answer.components) - answer.change)).toBeLessThan(1e-9);
  });

  it('holds Porsgrunn’s jobs against Telemark’s, industry by industry', async () => {
    const answer = await decompose(
      'kind=shift-share&indicator=employed-workplace&region=4001&from=2016&to=2025',
    );
    expect(answer.reference).toEqual({ code: '40', label: 'Telemark' });
    expect(answer.industries).toHaveLength(17);
    expect(answer.before).toBe(17_134);
    expect(Math.abs(sum(answer.components) - answer.change)).toBeLessThan(1e-6);
    expect(answer.method.citation).toContain('Dunn');
  });

  it.each([
    [
      'kind=contribution&indicator=nav-unemployed&region=31&from=2014-02&to=2018-02',
      'no municipality in Østfold',
    ],
    ['kind=shift-share&indicator=employed-workplace&region=31&from=2016&to=2020', 'by industry'],
    ['kind=contribution&indicator=nav-unemployed-rate&region=40&from=2014-02&to=2018-02', 'not a count'],
    ['kind=population-rate&indicator=nav-unemployed&region=31&from=1999-02&to=2018-02', 'no figure'],
    ['kind=contribution&indicator=nav-unemployed&region=40&from=2018-02&to=2014-02', 'not before'],
    ['kind=contribution&indicator=nav-unemployed&region=40&from=2014&to=2018-02', 'same frequency'],
  ])('refuses %s, saying why', async (query, why) => {
    const { status, text } = await server.ask(`/api/v1/decompositions?${query}`);
    expect(status).toBe(400);
    expect(text).toContain(why);
  });
});
