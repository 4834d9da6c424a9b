/** The real service with pages beside it that show its embeds, and what they are held against. */
import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indicators, industries, sources } from '@regionpuls/catalogue';
import { drawLineChart } from '@regionpuls/charts';
import type { Series } from '@regionpuls/domain';
import { openAgreements, openFiguresReader } from '@regionpuls/store';
import type { FastifyInstance } from 'fastify';
import { build } from 'vite';
import { readAssets } from '../../../apps/api/src/embed/readAssets.ts';
import { addExamplePartnership } from '../../../apps/api/src/examplePartnership.ts';
import { buildServer } from '../../../apps/api/src/server.ts';
import { importBundled, root } from '../bundledArchive.ts';

export const CHART = 'indicator=nav-unemployed&region=31';

export interface ServedBench {
  app: FastifyInstance;
  origin: string;
  close(): Promise<void>;
}

export async function serveBench(): Promise<ServedBench> {
  const { directory, remove } = importBundled();
  const folder = mkdtempSync(join(tmpdir(), 'bench-embeds-'));
  const figures = openFiguresReader({ directory });
  const agreements = openAgreements({ directory });
  await addExamplePartnership(agreements, join(root, 'data/example-partnership.json'));
  await buildScripts(folder);
  const assets = readAssets(root);
  const app = await buildServer({
    figures,
    agreements,
    indicators,
    cards: sources,
    industries,
    access: agreements,
    embeds: agreements,
    feeds: [],
    ...(assets ? { embedAssets: assets } : {}),
    logLevel: 'silent',
    requestsPerMinute: 1e9,
    maxLagMs: 0,
  });
  await addPages(app, readFileSync(join(folder, 'live.js'), 'utf8'));
  await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    app,
    origin: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    close: async () => {
      await app.close();
      await figures.close();
      await agreements.close();
      remove();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The embeds' own scripts as they are served, and the alternative's, both for production. */
async function buildScripts(folder: string): Promise<void> {
  const own = join(root, 'apps/embed');
  for (const mode of ['frame', 'loader']) {
    await build({ root: own, configFile: join(own, 'vite.config.ts'), mode, logLevel: 'error' });
  }
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      lib: {
        entry: join(import.meta.dirname, 'liveFrame.tsx'),
        formats: ['iife'],
        name: 'live',
        fileName: () => 'live.js',
      },
    },
  });
}

async function addPages(app: FastifyInstance, live: string): Promise<void> {
  const page = (path: string, html: () => string | Promise<string>) =>
    app.get(path, { helmet: false, schema: { hide: true } }, async (_request, reply) =>
      reply
        .type('text/html; charset=utf-8')
        .send(`<!doctype html><html lang="nb"><title>En side</title>${await html()}`),
    );
  const bodies = new Map<string, Buffer>();
  app.get<{ Params: { bytes: string } }>(
    '/bench/json/:bytes',
    { schema: { hide: true } },
    async (request, reply) => {
      const { bytes } = request.params;
      const body = bodies.get(bytes) ?? Buffer.alloc(Number(bytes), '0123456789');
      bodies.set(bytes, body);
      return reply
        .type('application/json; charset=utf-8')
        .headers({ etag: '"kept"', 'content-encoding': 'br', 'cache-control': 'public, max-age=300' })
        .send(body);
    },
  );
  page('/bench/empty', () => '<p>En side.');
  page(
    '/bench/live',
    async () =>
      `<body><script>drawing=${JSON.stringify(await draw(app))}</script><script src="/bench/live.js"></script>`,
  );
  app.get('/bench/live.js', { helmet: false, schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/javascript').header('cache-control', 'public, max-age=300').send(live),
  );
  for (const count of [20, 50]) {
    page(
      `/bench/elements-${count}`,
      () =>
        `<script src="/embed/loader.js" defer></script>${`<regionpuls-chart src="/embed/chart?${CHART}" style="float:left;width:230px"></regionpuls-chart>`.repeat(count)}`,
    );
    page(
      `/bench/frames-${count}`,
      () =>
        `<script>painted=0;addEventListener('message',({data})=>painted+=data==='painted')</script>${'<iframe src="/bench/live" width="560" height="400"></iframe>'.repeat(count)}`,
    );
  }
}

async function draw(app: FastifyInstance): Promise<unknown> {
  const { series } = (await app.inject(`/api/v1/series?${CHART}`)).json<{ series: Series[] }>();
  return drawLineChart({
    series: [{ label: 'Østfold', series: series[0]! }],
    indicator: indicators.find(({ id }) => id === 'nav-unemployed')!,
    language: 'nb',
    width: 560,
    height: 350,
    size: 'page',
    sources,
  });
}
