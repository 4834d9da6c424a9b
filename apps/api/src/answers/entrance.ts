/** Where a stranger begins: the API's own address, and what robots ask before anything else. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

const INDEX = {
  title: 'Regionpuls',
  version: '1',
  documentation: '/api/docs/',
  description: '/api/openapi.json',
  catalogue: '/catalog.ttl',
  indicators: '/api/v1/indicators',
  regions: '/api/v1/regions',
  series: '/api/v1/series?indicator=nav-unemployed&region=31',
  snapshot: '/api/v1/snapshot?indicator=nav-unemployed',
} as const;

const indexSchema = z.object({
  title: z.string(),
  version: z.string(),
  documentation: z.string().meta({ description: 'A page to read and try it' }),
  description: z.string().meta({ description: 'This document' }),
  catalogue: z.string().meta({ description: 'DCAT-AP-NO' }),
  indicators: z.string(),
  regions: z.string(),
  series: z.string(),
  snapshot: z.string(),
});

export function answerEntrance(app: FastifyInstance): void {
  const schema = {
    operationId: 'readIndex',
    tags: ['catalogue'],
    summary: 'Where to begin',
    response: { 200: indexSchema },
  };
  app.get('/api/v1', { schema }, async () => INDEX);
  app.get('/robots.txt', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send('User-agent: *\nAllow: /\n'),
  );
}
