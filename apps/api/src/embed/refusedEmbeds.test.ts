/** What an embed says when it cannot be shown, and that nothing is said to be as before that never was. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type TestServer, startServer } from '../testing/startServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(inject('archive'));
});
afterAll(() => server.close());

const CHART = '/embed/chart?indicator=nav-unemployed&region=31';

describe('asked too often', () => {
  it.each([
    ['nb', 'svært mange ganger herfra'],
    ['nn', 'svært mange gonger herfrå'],
    ['en', 'very many requests from here'],
  ])('an embed says so in %s, and when to come back', async (lang, said) => {
    const limited = await startServer(inject('archive'), { requestsPerMinute: 1 });
    await limited.ask('/healthz');
    const { status, type, headers, text } = await limited.ask(`${CHART}&lang=${lang}`);
    expect([status, type]).toEqual([429, 'text/html; charset=utf-8']);
    expect(headers['retry-after']).toMatch(/^\d+$/);
    expect(text).toContain(said);
    await limited.close();
  });

  it('is who asked so often: what a chart asks of us in its turn is not counted', async () => {
    const limited = await startServer(inject('archive'), { requestsPerMinute: 4 });
    const kinds = ['kind=map', 'kind=ranking', 'kind=map&lang=en', 'target=ostfold-ledighet'];
    const statuses = [];
    for (const kind of kinds) statuses.push((await limited.ask(`${CHART}&${kind}`)).status);
    expect(statuses).toEqual([200, 200, 200, 200]);
    expect((await limited.ask(CHART)).status).toBe(429);
    await limited.close();
  });

  it('is not got around by calling oneself an inner question', async () => {
    const limited = await startServer(inject('archive'), { requestsPerMinute: 1 });
    await limited.ask('/healthz', { 'x-regionpuls-inner': 'x' });
    expect((await limited.ask('/healthz', { 'x-regionpuls-inner': 'x' })).status).toBe(429);
    await limited.close();
  });
});

describe('«whatever there is» (If-None-Match: *)', () => {
  it.each([
    ['indicator=nope&region=31', 400],
    ['indicator=nav-unemployed&region=9999', 400],
    ['indicator=nav-unemployed-rate&region=0&kind=map&to=1901', 400],
    ['indicator=nav-unemployed&region=31&target=nope', 404],
  ])('is nothing at %s', async (query, status) => {
    for (const form of ['chart', 'chart.svg', 'chart.png']) {
      const answer = await server.ask(`/embed/${form}?${query}`, { 'if-none-match': '*' });
      expect([form, answer.status, answer.headers['cache-control']]).toEqual([form, status, 'no-store']);
    }
  });

  it.each(['chart', 'chart.svg', 'chart.png'])('is the same where there is a %s', async (form) => {
    const url = `/embed/${form}?indicator=nav-unemployed&region=32`;
    const { status, headers } = await server.ask(url, { 'if-none-match': '*' });
    expect(status).toBe(304);
    expect((await server.ask(url, { 'if-none-match': String(headers.etag) })).status).toBe(304);
  });
});

describe('a parameter that cannot be used', () => {
  it.each([
    ['region=31&region=40', 'region', 'given more than once'],
    ['region=31&lang=nb&lang=nn', 'lang', 'given more than once'],
    ['region=31&asOf=2020-01-01&asOf=2021-01-01', 'asOf', 'given more than once'],
    ['region=31&width=300&width=400', 'width', 'given more than once'],
    ['', 'region', 'is missing'],
    ['region=31&width=1', 'width', 'is not a whole number from 240 to 2400'],
    ['region=31&width=9999', 'width', 'is not a whole number from 240 to 2400'],
    ['region=31&width=12.5', 'width', 'is not a whole number from 240 to 2400'],
    ['region=31&theme=pink', 'theme', 'is none of those allowed'],
    ['region=31&target=%3F', 'target', 'is not written as it has to be'],
  ])('%s: %s %s', async (query, parameter, message) => {
    const { status, body, text } = await server.ask(`/embed/chart.svg?indicator=nav-unemployed&${query}`);
    expect(status).toBe(400);
    const { errors } = body as { errors: { parameter: string; message: string }[] };
    expect(errors).toHaveLength(1);
    expect(errors[0]!.parameter).toBe(parameter);
    expect(errors[0]!.message).toContain(message);
    expect(text).not.toMatch(/Invalid input|Invalid string|Too (small|big)|expected \w+/);
  });
});

describe('a host that is none', () => {
  const hosts = ['evil.com:99999', '1.2.3.4.5', '[:::::]', 'evil.com"><script>'];
  const page = encodeURIComponent('http://x.no/indikatorer/nav-unemployed');

  it.each(hosts)('%s is refused where it would be told again', async (host) => {
    for (const path of [
      `/oembed?url=${page}`,
      '/embed/chart.svg?indicator=nav-unemployed&region=31',
      '/catalog.ttl',
    ]) {
      const { status, type, text } = await server.ask(path, { host });
      expect([path, status, type]).toEqual([path, 400, 'application/problem+json; charset=utf-8']);
      expect(text).not.toContain('evil');
    }
    expect((await server.ask(CHART, { host })).status).toBe(400);
    expect((await server.ask('/healthz', { host })).status).toBe(200);
  });

  it.each(hosts)('%s does not matter where the public address is known', async (host) => {
    const known = await startServer(inject('archive'), { publicUrl: 'https://puls.example' });
    const { status } = await known.ask(CHART, { host, referer: 'https://kommune.example/' });
    expect(status).toBe(200);
    expect((await known.ask(`/oembed?url=${page}`, { host })).status).toBe(404);
    await known.close();
  });
});
