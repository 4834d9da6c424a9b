import { describe, expect, it } from 'vitest';
import { ProblemError, call, urlOf } from './client.ts';
import { readProgress, readSeries } from './routes/index.ts';

describe('client', () => {
  it('writes the address in the order given, lists with commas and undefined left out', () => {
    expect(
      urlOf(readSeries, {
        query: { indicator: 'nav-unemployed', region: '31,3101', from: undefined, sex: 'female' },
      }),
    ).toBe('/api/v1/series?indicator=nav-unemployed&region=31,3101&sex=female');
  });

  it('escapes what stands in a path or a value', () => {
    expect(
      urlOf(readProgress, { params: { id: 'a/b?c' }, query: { asOf: '2018-06-01T08:00:00+02:00' } }),
    ).toBe('/api/v1/targets/a%2Fb%3Fc/progress?asOf=2018-06-01T08%3A00%3A00%2B02%3A00');
  });

  it('throws the API’s own problem document', async () => {
    const problem = { type: '/problems/bad-parameter', title: 't', status: 400, detail: 'region: «301» …' };
    const refused = call(async () => ({ ok: false, status: 400, json: async () => problem }), readSeries);
    await expect(refused).rejects.toBeInstanceOf(ProblemError);
    await expect(refused).rejects.toThrow('region: «301» …');
  });

  it('throws a problem also when something in between answered with a page instead of a document', async () => {
    const broken = call(
      async () => ({
        ok: false,
        status: 502,
        json: () => Promise.reject(new SyntaxError('Unexpected token <')),
      }),
      readSeries,
    );
    await expect(broken).rejects.toMatchObject({ name: 'ProblemError', problem: { status: 502 } });
  });
});
