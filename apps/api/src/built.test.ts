/** The server as it is deployed: bundled, far from its source. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
// Inside the house: the bundle looks for the migrations and the database engine in the folders above it.
const cache = join(root, 'node_modules/.cache');
let folder: string;
let server: ChildProcess | undefined;
let origin: string;

beforeAll(async () => {
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'built-api-'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = ['build', 'apps/api', '--outDir', join(folder, 'apps/api/dist'), '--logLevel', 'error'];
  const { status, stderr } = spawnSync(process.execPath, [vite, ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  await cp(inject('archive'), join(folder, 'var'), { recursive: true });
  origin = await start();
});
afterAll(async () => {
  if (server?.exitCode === null) {
    const ended = new Promise((resolveEnd) => server!.once('exit', resolveEnd));
    server.kill('SIGTERM');
    await ended;
  }
  await rm(folder, { recursive: true, force: true });
});

/** The address that it says it answers on. */
function start(): Promise<string> {
  const env = {
    ...process.env,
    ...{ DATA_DIR: join(folder, 'var'), PORT: '0', HOST: '127.0.0.1', SCHEDULE: 'off', LOG_LEVEL: 'info' },
  };
  const child = spawn(process.execPath, [join(folder, 'apps/api/dist/main.js')], { env });
  server = child;
  return new Promise((resolveAddress, reject) => {
    let said = '';
    const listen = (text: Buffer) => {
      said += text.toString();
      const address = /answers on (http:\/\/[\d.:]+)/.exec(said)?.[1];
      if (address) resolveAddress(address);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
}

describe('the bundled server', () => {
  it.each(['/api/openapi.json', '/api/docs/json'])(
    'describes itself at %s, examples among it',
    async (path) => {
      const reply = await fetch(origin + path);
      expect(reply.status).toBe(200);
      const { paths } = (await reply.json()) as {
        paths: Record<string, { get?: { responses: Record<string, { content: Record<string, object> }> } }>;
      };
      const answered = paths['/api/v1/series']!.get!.responses['200']!.content['application/json'];
      expect(answered).toHaveProperty('example.series');
    },
  );

  it.each([
    '/api/docs/',
    '/api/v1/indicators',
    '/catalog.ttl',
    '/embed/chart?indicator=nav-unemployed&region=31',
    '/embed/chart?indicator=nav-unemployed-rate&region=31&kind=map',
    '/embed/chart.png?indicator=nav-unemployed&region=31',
    '/healthz',
    '/readyz',
    '/metrics',
  ])('answers %s', async (path) => {
    const reply = await fetch(origin + path);
    expect(reply.status, (await reply.text()).slice(0, 300)).toBe(200);
  });
});
