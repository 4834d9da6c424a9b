/** `healthz`: the process lives. `readyz`: it can answer, because there are figures to answer from. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Sources } from '../sources.ts';

const readinessSchema = z.object({
  status: z.enum(['ready', 'no figures yet']),
  /** How many have figures. */
  indicators: z.int(),
  revision: z.string().meta({ description: 'Another one as soon as anything is published' }),
});

export function answerHealth(app: FastifyInstance, sources: Sources): void {
  app.get(
    '/healthz',
    {
      schema: {
        operationId: 'readHealth',
        tags: ['operation'],
        summary: 'The process is alive',
        response: { 200: z.object({ status: z.literal('ok') }) },
      },
    },
    async () => ({ status: 'ok' }),
  );
  app.get(
    '/readyz',
    {
      schema: {
        operationId: 'readReadiness',
        tags: ['operation'],
        summary: 'There are figures to answer from',
        response: { 200: readinessSchema, 503: readinessSchema },
      },
    },
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
