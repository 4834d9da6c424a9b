/** The OpenAPI document, made from the contract's own schemas, and a page to read and try it. */
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { type ApiDocument, describeOperations } from './documentation/describeOperations.ts';

const TAGS = [
  { name: 'catalogue', description: 'What is measured, and where' },
  { name: 'figures', description: 'Series, snapshots and where each figure comes from' },
  { name: 'analysis', description: 'Changes, compared and taken apart' },
  { name: 'agreements', description: 'Targets, agreed paths and how they stand' },
  {
    name: 'data room',
    description: 'What came in, what waits, what is late, and how foreign tables are read',
  },
  { name: 'embeds', description: 'Charts for other sites: as a page, a picture or an image' },
  { name: 'operation', description: 'Health of the service' },
];

/** Where a fresh start answers. */
const DEFAULT_ORIGIN = 'http://127.0.0.1:3000';

export async function installDocumentation(app: FastifyInstance, publicUrl?: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Regionpuls',
        version: '1',
        description:
          'Regional labour-market figures with their vintage, borders and adjustment. Errors are RFC 9457 problem documents. ' +
          'A suppressed or missing value is null and never 0.',
        license: { name: 'Code: MIT. Figures: the source’s own terms, see /api/v1/indicators' },
      },
      ...(publicUrl ? { servers: [{ url: publicUrl }] } : {}),
      tags: TAGS,
      components: {
        securitySchemes: {
          token: {
            type: 'http',
            scheme: 'bearer',
            description: 'Made on the server with «npm run token». Needed to write, never to read.',
          },
        },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => {
      const described = jsonSchemaTransformObject(document);
      describeOperations(described as ApiDocument, (publicUrl ?? DEFAULT_ORIGIN).replace(/\/+$/, ''));
      return described;
    },
  });
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: true,
    uiConfig: { deepLinking: true },
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}
