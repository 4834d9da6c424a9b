/**
 * Every form of address that has been given out. They stand in pages that nobody here can change: this list only grows, and
 * each of them answers for as long as there are such pages.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type TestServer, startServer } from '../testing/startServer.ts';
import { readAssets } from './readAssets.ts';

const root = resolve(import.meta.dirname, '../../../..');
const folder = join(root, 'apps/embed/released');
/** By name, because a list read from the folder would not miss one that is gone. */
const LOADERS = ['loader.e38fdd3bb636.js', 'loader.fc1fb2eac5ce.js', 'loader.cf4ed0537fea.js'];

let server: TestServer;
beforeAll(async () => {
  server = await startServer(inject('archive'), { embedAssets: readAssets(root)! });
});
afterAll(() => server.close());

const RELEASED: readonly (readonly [type: string, address: string])[] = [
  ['text/html', '/embed/chart?indicator=nav-unemployed&region=31'],
  ['text/html', '/embed/chart?indicator=nav-unemployed&region=31&part=fragment'],
  ['text/html', '/embed/chart?indicator=nav-unemployed&region=31&width=320'],
  ['text/html', '/embed/chart?indicator=nav-unemployed&region=31,40,0&sex=female'],
  ['text/html', '/embed/chart?indicator=nav-unemployed&region=31&from=2015-01&to=2019-12&boundaries=2024'],
  ['text/html', '/embed/chart?indicator=nav-unemployed&region=01&boundaries=published&asOf=2018-06-01'],
  ['text/html', '/embed/chart?indicator=nav-unemployed&region=31&asOf=2025-06-01T12:00:00Z'],
  ...[
    'change-12m',
    'change-12m-percent',
    'index',
    'mean-12m',
    'percent-of-population',
    'seasonally-adjusted',
    'trend',
  ].map(
    (recipe) => ['text/html', `/embed/chart?indicator=nav-unemployed&region=31&recipe=${recipe}`] as const,
  ),
  ['text/html', '/embed/chart?indicator=nav-unemployed&region=31&target=ostfold-ledighet&lang=nn&theme=dark'],
  [
    'text/html',
    '/embed/chart?indicator=nav-unemployed&region=31&target=ostfold-ledighet&recipe=seasonally-adjusted',
  ],
  ['text/html', '/embed/chart?indicator=nav-unemployed-rate&region=31&kind=map&lang=en&theme=light'],
  ['text/html', '/embed/chart?indicator=nav-unemployed-rate&region=0&kind=map'],
  ['text/html', '/embed/chart?indicator=nav-unemployed-rate&region=31&kind=ranking&to=2022-06'],
  ['image/svg+xml', '/embed/chart.svg?indicator=nav-unemployed&region=31&width=900'],
  ['image/png', '/embed/chart.png?indicator=nav-unemployed&region=31&width=1200&scale=1'],
  ['image/png', '/embed/chart.png?indicator=nav-unemployed-rate&region=31&kind=ranking&theme=dark'],
  ['text/javascript', '/embed/loader.js'],
  [
    'application/json',
    '/oembed?url=http%3A%2F%2Flocalhost%2Fmal%2Fostfold-ledighet&format=json&maxwidth=400',
  ],
];

it.each(RELEASED)('%s at %s', async (type, address) => {
  const answer = await server.ask(address, { host: 'localhost' });
  expect(answer.status, answer.text.slice(0, 300)).toBe(200);
  expect(answer.type.split(';')[0]).toBe(type);
});

it('names every loader that has been released', () => {
  const kept = readdirSync(folder).filter((file) => file.endsWith('.js'));
  expect(kept.sort()).toEqual([...LOADERS].sort());
});

it.each(LOADERS)('the released %s, with the very bytes that pages check', async (file) => {
  const answer = await server.ask(`/embed/${file}`);
  expect(answer.status).toBe(200);
  expect(answer.type).toBe('text/javascript; charset=utf-8');
  expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(answer.headers['access-control-allow-origin']).toBe('*');
  expect(answer.bytes.equals(readFileSync(join(folder, file)))).toBe(true);
  expect(file).toContain(createHash('sha256').update(answer.bytes).digest('hex').slice(0, 12));
});
