/** `healthz`: the process lives. `readyz`: it can answer, because there are figures to answer from. */
import type { FastifyInstance } from 'fastify';
import type { Sources } from '../sources.ts';

export function answerHealth(app: FastifyInstance, sources: Sources): void {
  app.get('/healthz', { schema: { tags: ['operation'], summary: 'The process is alive' } }, async () => ({
    status: 'ok',
  }));
  app.get(
    '/readyz',
    { schema: { tags: ['operation'], summary: 'There are figures to answer from' } },
    async (_request, reply) => {
      const figures = await sources.figures.figures();
      const loaded = figures.indicators().length;
      return reply.code(loaded > 0 ? 200 : 503).send({
        status: loaded > 0 ? 'ready' : 'no figures yet',
        indicators: loaded,
        revision: figures.revision,
      });
    },
  );
}
