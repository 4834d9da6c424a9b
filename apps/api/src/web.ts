/** The built dashboard: hashed assets for ever, the page itself asked for each time. */
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { DescribePage } from './embed/describePages.ts';
import { notFound, sendProblem } from './problems.ts';

export async function serveWeb(
  app: FastifyInstance,
  root: string,
  describePage: DescribePage,
): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = path.includes(`${sep}assets${sep}`);
      reply.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler(async (request, reply) => {
    const isPage =
      ['GET', 'HEAD'].includes(request.method) && !/^\/(api|embed|assets)(\/|$|\?)/.test(request.url);
    if (!isPage)
      return sendProblem(request, reply, notFound(`${request.method} ${request.url.slice(0, 200)}`).problem);
    void reply.code(200).type('text/html; charset=utf-8');
    if (request.method === 'HEAD') return reply.send();
    // Every page is the same document but for what it is called; the address decides what it shows. What it is called can wait.
    const document = await readFile(join(root, 'index.html'), 'utf8');
    return reply.send(app.isUnderPressure() ? document : await describePage(request, document));
  });
}
