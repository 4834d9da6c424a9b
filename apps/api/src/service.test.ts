/** Catalogue, regions, targets, documentation, health, and the headers that every answer carries. */
import {
  listIndicators,
  listPartners,
  listRegions,
  listTargets,
  readProgress,
  readRegion,
  readTarget,
} from '@regionpuls/contract';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type TestServer, startServer } from './testing/startServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(inject('archive'));
});
afterAll(() => server.close());

describe('catalogue', () => {
  it('lists every indicator with what is loaded of it, its source and its terms', async () => {
    const { indicators, sources } = await server.answer(listIndicators, '/api/v1/indicators');
    expect(indicators).toHaveLength(20);
    const unemployed = indicators.find((indicator) => indicator.id === 'nav-unemployed')!;
    expect(unemployed.coverage).toMatchObject({ boundaries: ['2024', 'published'] });
    expect(unemployed.coverage!.frequencies).toEqual([
      { frequency: 'month', from: '2010-03', to: '2026-01' },
    ]);
    expect(indicators.every((indicator) => sources.some((source) => source.id === indicator.source))).toBe(
      true,
    );
  });

  it('lists the 15 counties and 357 municipalities of 2024', async () => {
    const counties = await server.answer(listRegions, '/api/v1/regions?level=county&at=2024-01-01');
    expect(counties.regions).toHaveLength(15);
    const municipalities = await server.answer(
      listRegions,
      '/api/v1/regions?level=municipality&at=2024-01-01',
    );
    expect(municipalities.regions).toHaveLength(357);
  });

  it('tells Indre Østfold’s history: five municipalities, then a new code', async () => {
    const region = await server.answer(readRegion, '/api/v1/regions/3118');
    expect(region.parent).toEqual({ code: '31', label: 'Østfold' });
    expect(
      region.history.map((event) => [
        event.date,
        event.from.map((from) => from.label).sort(),
        event.to.map((to) => to.code),
      ]),
    ).toEqual([
      ['2020-01-01', ['Askim', 'Eidsberg', 'Hobøl', 'Spydeberg', 'Trøgstad'], ['3014']],
      ['2024-01-01', ['Indre Østfold'], ['3118']],
    ]);
  });

  it('names Østfold’s former codes, and what is known of it', async () => {
    const region = await server.answer(readRegion, '/api/v1/regions/31');
    expect(region.predecessors.map((one) => one.code)).toEqual(['01', '30']);
    expect(region.children).toHaveLength(12);
    const unemployed = region.indicators.find((one) => one.indicator === 'nav-unemployed')!;
    expect(unemployed.latest!.period).toBe('2026-01');
    expect(unemployed.yearBefore!.period).toBe('2025-01');
  });
});

describe('targets', () => {
  it('are marked as examples and owned by partners that exist', async () => {
    const { targets } = await server.answer(listTargets, '/api/v1/targets');
    const { partners } = await server.answer(listPartners, '/api/v1/partners');
    expect(targets.length).toBeGreaterThanOrEqual(5);
    const ids = new Set(partners.map((partner) => partner.id));
    for (const target of targets) {
      expect(target.example).toBe(true);
      expect(target.owners.every((owner) => ids.has(owner))).toBe(true);
      expect(await server.answer(readTarget, `/api/v1/targets/${target.id}`)).toEqual(target);
    }
  });

  it('each have a path from baseline to goal, an actual course and a statement with its reason', async () => {
    const { targets } = await server.answer(listTargets, '/api/v1/targets');
    for (const { id, versions } of targets) {
      const progress = await server.answer(readProgress, `/api/v1/targets/${id}/progress`);
      expect(progress.paths).toHaveLength(versions.length);
      for (const { points } of progress.paths) expect(points.length).toBeGreaterThan(1);
      expect(progress.paths.at(-1)!.points.at(-1)!.value).toBeCloseTo(versions.at(-1)!.goal.value, 6);
      expect(progress.actual.points.length).toBeGreaterThan(0);
      expect(progress.now.reasons.length).toBeGreaterThan(0);
      for (const reason of progress.now.reasons)
        for (const text of Object.values(reason.text)) expect(text).toMatch(/\S/);
    }
  });

  it('are shown as they stood: figures known and path agreed by then', async () => {
    const { targets } = await server.answer(listTargets, '/api/v1/targets?region=31');
    const changed = targets.find((target) => target.versions.length > 1)!;
    const dayBefore = `${changed.versions[0]!.agreed.slice(0, 4)}-01-01`;
    const before = await server.answer(
      readProgress,
      `/api/v1/targets/${changed.id}/progress?asOf=${dayBefore}`,
    );
    expect(before.inForce).toBeNull();
    expect(before.target.versions).toEqual([]);
    expect(before.now.verdict).toBe('cannot-tell');
    const first = await server.answer(
      readProgress,
      `/api/v1/targets/${changed.id}/progress?asOf=${changed.versions[0]!.agreed}`,
    );
    expect(first.inForce!.version).toBe(1);
    expect(first.paths.map((path) => path.version)).toEqual([1]);
  });
});

describe('operation', () => {
  it('documents every contract route in OpenAPI, with a page to read it on', async () => {
    const { status, body } = await server.ask('/api/openapi.json');
    expect(status).toBe(200);
    const { paths, openapi } = body as {
      openapi: string;
      paths: Record<
        string,
        { get?: { operationId?: string; parameters?: { name: string; description?: string }[] } }
      >;
    };
    expect(openapi).toBe('3.1.0');
    const operations = Object.values(paths).flatMap((path) => path.get?.operationId ?? []);
    expect(operations).toEqual(
      expect.arrayContaining(['readSeries', 'readSnapshot', 'explainFigure', 'readProgress', 'listVintages']),
    );
    const parameters = paths['/api/v1/series']!.get!.parameters!.map((parameter) => parameter.name);
    expect(parameters).toEqual(
      expect.arrayContaining(['indicator', 'region', 'from', 'to', 'boundaries', 'recipe', 'asOf', 'format']),
    );
    const page = await server.ask('/api/docs/');
    expect(page.status).toBe(200);
    expect(page.type).toContain('text/html');
  });

  it('says at its own address where to begin, and every way there answers', async () => {
    const { status, body } = await server.ask('/api/v1');
    expect(status).toBe(200);
    const ways = Object.values(body as Record<string, string>).filter((text) => text.startsWith('/'));
    expect(ways.length).toBeGreaterThan(6);
    for (const way of ways)
      expect({ way, status: (await server.ask(way)).status }).toEqual({ way, status: 200 });
  });

  it('tells robots that they may read', async () => {
    const { status, type, text } = await server.ask('/robots.txt');
    expect([status, type, text]).toEqual([200, 'text/plain; charset=utf-8', 'User-agent: *\nAllow: /\n']);
  });

  it('is healthy, and ready once there are figures', async () => {
    expect((await server.ask('/healthz')).body).toEqual({ status: 'ok' });
    expect((await server.ask('/readyz')).status).toBe(200);
  });

  it('answers 304 to a reader who has the figures already', async () => {
    const url = '/api/v1/series?indicator=nav-unemployed&region=31';
    const first = await server.ask(url);
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^W\/"/);
    expect((await server.ask(url, { 'if-none-match': etag })).status).toBe(304);
  });

  it('says with one weak tag that the figures are the same however they are compressed, and that they may be', async () => {
    for (const url of [
      '/api/v1/series?indicator=nav-unemployed&region=31',
      '/api/v1/indicators',
      '/api/v1',
    ]) {
      const answers = await Promise.all(
        ['br', 'gzip', 'identity'].map((accepted) => server.ask(url, { 'accept-encoding': accepted })),
      );
      for (const { headers } of answers) {
        expect(headers.etag).toMatch(/^W\/"/);
        expect(headers.etag).toBe(answers[0]!.headers.etag);
        expect(headers.vary).toBe('accept-encoding');
      }
    }
  });

  it('sets no cookie, lets nobody frame it, and runs only its own scripts', async () => {
    for (const url of ['/api/v1/indicators', '/api/docs/', '/healthz']) {
      const { headers } = await server.ask(url);
      expect(headers['set-cookie']).toBeUndefined();
      expect(String(headers['content-security-policy'])).toMatch(/default-src 'self'/);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    const { headers } = await server.ask('/api/v1/indicators');
    expect(String(headers['content-security-policy'])).toContain("frame-ancestors 'none'");
  });

  it('slows down whoever asks too often, and says when to come back', async () => {
    const limited = await startServer(inject('archive'), { requestsPerMinute: 2 });
    await limited.ask('/healthz');
    await limited.ask('/healthz');
    const { status, headers, type } = await limited.ask('/healthz');
    expect(status).toBe(429);
    expect(type).toContain('application/problem+json');
    expect(headers['retry-after']).toBeDefined();
    await limited.close();
  });

  it('counts the readers behind a proxy it trusts one by one, and takes nobody else’s word for who asks', async () => {
    const reader = (address: string) => ({ 'x-forwarded-for': address });
    const askAsThree = async (options: { trustProxy?: string[] }) => {
      const limited = await startServer(inject('archive'), { requestsPerMinute: 1, ...options });
      const statuses = [];
      for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.1'])
        statuses.push((await limited.ask('/healthz', reader(address))).status);
      await limited.close();
      return statuses;
    };
    expect(await askAsThree({ trustProxy: ['127.0.0.1'] })).toEqual([200, 200, 429]);
    expect(await askAsThree({})).toEqual([200, 429, 429]);
  });
});
