/** Much to do at once: who is answered all the same, and who is asked to wait. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listRegions } from '@regionpuls/contract';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { type TestServer, startServer } from './testing/startServer.ts';

const KEPT = '/embed/chart?indicator=nav-unemployed&region=31';
const KEPT_IMAGE = '/embed/chart.png?indicator=nav-unemployed&region=31';

describe('while six ask for long calculations', () => {
  let server: TestServer;
  beforeAll(async () => {
    // Nobody is turned away, so that it shows who is held up.
    server = await startServer(inject('archive'), { maxLagMs: 0 });
  });
  afterAll(() => server.close());

  it('others are answered before the first of the six has its answer', async () => {
    for (const path of [KEPT, KEPT_IMAGE]) expect((await server.ask(path)).status).toBe(200);
    const { regions } = await server.answer(listRegions, '/api/v1/regions?level=municipality&at=2024-01-01');
    const fifty = regions
      .slice(0, 50)
      .map(({ code }) => code)
      .join(',');
    const finished: string[] = [];
    const ask = async (path: string, name = path) => {
      const { status } = await server.ask(path);
      finished.push(name);
      return status;
    };
    const heavy = [1, 2, 3, 4, 5, 6].map((day) =>
      ask(
        `/api/v1/series?indicator=nav-unemployed-rate&region=${fifty}&recipe=trend&asOf=2026-06-0${day}`,
        'heavy',
      ),
    );
    // They have begun.
    await new Promise((resolve) => setImmediate(resolve));
    const light = [];
    for (const path of [KEPT, KEPT_IMAGE, '/healthz', '/readyz', '/metrics', '/api/v1/targets'])
      light.push(await ask(path));
    expect(light).toEqual([200, 200, 200, 200, 200, 200]);
    expect(finished).not.toContain('heavy');
    expect(await Promise.all(heavy)).toEqual([200, 200, 200, 200, 200, 200]);
  });

  it('a map of every municipality lets others in too', async () => {
    const finished: string[] = [];
    const ask = async (path: string) => {
      const { status } = await server.ask(path);
      finished.push(path);
      return status;
    };
    const map = '/api/v1/snapshot?indicator=nav-unemployed&level=municipality&asOf=2026-06-01';
    const heavy = ask(map);
    await new Promise((resolve) => setImmediate(resolve));
    expect([await ask('/healthz'), await ask(KEPT), await heavy]).toEqual([200, 200, 200]);
    expect(finished).toEqual(['/healthz', KEPT, map]);
  });
});

describe('out of breath', () => {
  let breathless: TestServer;
  let webRoot: string;
  beforeAll(async () => {
    webRoot = await mkdtemp(join(tmpdir(), 'regionpuls-web-'));
    await mkdir(join(webRoot, 'assets'));
    await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>Regionpuls</title>');
    await writeFile(join(webRoot, 'assets/chart.js'), '');
    // Lag is measured once a second: not before there has been time to make what is kept.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    breathless = await startServer(inject('archive'), { maxLagMs: 1e-6, webRoot });
    for (const path of [KEPT, KEPT_IMAGE]) expect((await breathless.ask(path)).status).toBe(200);
    vi.advanceTimersByTime(1000);
    vi.useRealTimers();
    expect(breathless.app.isUnderPressure()).toBe(true);
  });
  afterAll(async () => {
    await breathless.close();
    await rm(webRoot, { recursive: true });
  });

  it.each(['/api/v1/regions', '/catalog.ttl', '/oembed?url=x', `${KEPT_IMAGE}&width=333`])(
    'it asks for patience at %s',
    async (path) => {
      const { status, headers, body } = await breathless.ask(path);
      expect([status, headers['retry-after']]).toEqual([503, '10']);
      expect(body).toMatchObject({ type: '/problems/busy', status: 503 });
    },
  );

  it('it says so in an embed’s own page, and when to come back', async () => {
    const { status, headers, type, text } = await breathless.ask(`${KEPT}&theme=dark&lang=nn`);
    expect([status, type, headers['retry-after']]).toEqual([503, 'text/html; charset=utf-8', '10']);
    expect(text).toContain('Det er mykje å gjere hos oss akkurat no.');
  });

  it.each([
    ...['/healthz', '/readyz', '/metrics', '/api/v1', '/robots.txt', '/api/openapi.json', '/api/docs/'],
    ...['/', '/index.html', '/regioner/31', '/indikatorer/nav-unemployed?region=31', '/assets/chart.js'],
    ...[KEPT, KEPT_IMAGE],
  ])('it answers %s all the same', async (path) => {
    expect((await breathless.ask(path)).status).toBe(200);
  });
});
