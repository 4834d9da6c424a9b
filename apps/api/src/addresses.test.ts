/** Addresses: those that were given out answer however they are asked, and those that are none are refused as everything is. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type TestServer, startServer } from './testing/startServer.ts';

const ORIGIN = 'https://puls.example';
const webRoot = mkdtempSync(join(tmpdir(), 'regionpuls-web-'));
writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>Regionpuls</title>');

let server: TestServer;
beforeAll(async () => {
  server = await startServer(inject('archive'), { publicUrl: ORIGIN, webRoot });
});
afterAll(async () => {
  await server.close();
  rmSync(webRoot, { recursive: true });
});

describe('HEAD', () => {
  it.each(['/', '/data', '/kart', '/indikatorer/nav-unemployed?region=31', '/mal/ostfold-ledighet'])(
    'of the page %s says what GET does, without the page',
    async (path) => {
      const [head, get] = [await server.ask(path, {}, 'HEAD'), await server.ask(path)];
      expect([head.status, get.status, head.text]).toEqual([200, 200, '']);
      expect(head.headers['content-type']).toBe(get.headers['content-type']);
    },
  );

  it('answers at every address here that the data catalogue names', async () => {
    const { text } = await server.ask('/catalog.ttl');
    const named = [
      ...text.matchAll(
        /(?:dcat:(?:landingPage|accessURL|endpointURL|endpointDescription)|foaf:(?:homepage|page)|vcard:hasURL) <https:\/\/puls\.example([^>]*)>/g,
      ),
    ].map(([, path]) => path!);
    const paths = [...new Set(named)];
    expect(paths).toEqual(
      expect.arrayContaining([
        '/api/v1',
        '/api/openapi.json',
        '/api/docs/',
        '/data',
        '/indikatorer/population',
      ]),
    );
    for (const path of paths)
      expect({ path, status: (await server.ask(path, {}, 'HEAD')).status }).toEqual({ path, status: 200 });
  });

  it('of what is not there is 404', async () => {
    for (const path of ['/api/v1/nothing', '/embed/nothing', '/assets/nothing.js'])
      expect((await server.ask(path, {}, 'HEAD')).status).toBe(404);
  });
});

describe('what is no address, and no question', () => {
  it.each(['/%ff', '/embed/%ff', '/api/v1/regions/%ff'])(
    '%s is refused with a problem document',
    async (path) => {
      const { status, type, body } = await server.ask(path);
      expect([status, type]).toEqual([400, 'application/problem+json; charset=utf-8']);
      expect(body).toMatchObject({ type: '/problems/bad-address', status: 400, instance: path });
    },
  );

  it('OPTIONS that asks for nothing is refused with a problem document, and a browser’s is answered', async () => {
    const options = (headers: Record<string, string>) =>
      server.app.inject({ method: 'OPTIONS', url: '/api/v1/series', headers });
    const bare = await options({});
    expect([bare.statusCode, bare.headers['content-type']]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ]);
    const browser = await options({
      origin: 'https://kommune.example',
      'access-control-request-method': 'GET',
    });
    expect([browser.statusCode, browser.headers['access-control-allow-origin']]).toEqual([204, '*']);
  });

  it('robots are told that they may read, also where there is a dashboard', async () => {
    const { type, text } = await server.ask('/robots.txt');
    expect([type, text]).toEqual(['text/plain; charset=utf-8', 'User-agent: *\nAllow: /\n']);
  });
});
