/** The built dashboard: hashed assets for ever, the page itself asked for each time. */
import { sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { notFound, sendProblem } from './problems.ts';

export async function serveWeb(app: FastifyInstance, root: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = path.includes(`${sep}assets${sep}`);
      reply.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler(async (request, reply) => {
    const isPage = request.method === 'GET' && !/^\/(api|embed|assets)(\/|$|\?)/.test(request.url);
    if (!isPage)
      return sendProblem(request, reply, notFound(`${request.method} ${request.url.slice(0, 200)}`).problem);
    // Every page is the same document; the address decides what it shows.
    return reply.sendFile('index.html');
  });
}
