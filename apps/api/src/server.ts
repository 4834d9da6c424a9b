/** The HTTP server: contract routes over the stores, the built dashboard, documentation and health. */
import { existsSync } from 'node:fs';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import etag from '@fastify/etag';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import { answerCatalogue } from './answers/catalogue.ts';
import { answerComparisons } from './answers/comparisons.ts';
import { answerDecompositions } from './answers/decompositions.ts';
import { answerExplanations } from './answers/explanations.ts';
import { answerHealth } from './answers/health.ts';
import { answerMethods } from './answers/methods.ts';
import { answerRegions } from './answers/regions.ts';
import { answerSeries } from './answers/series.ts';
import { answerSnapshot } from './answers/snapshot.ts';
import { answerTargets } from './answers/targets.ts';
import { answerVintages } from './answers/vintages.ts';
import { installDocumentation } from './documentation.ts';
import { installProblems, notFound, sendProblem } from './problems.ts';
import type { Sources } from './sources.ts';
import { serveWeb } from './web.ts';

export interface ServerOptions extends Sources {
  /** The folder of the built dashboard; without it only the API answers. */
  webRoot?: string;
  publicUrl?: string;
  logLevel: string;
  /** Requests a minute from one address. */
  requestsPerMinute?: number;
}

export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: options.logLevel },
    // A body's null must stay null and not become 0.
    ajv: { customOptions: { coerceTypes: false } },
    routerOptions: { maxParamLength: 200 },
    logController: new LogController({
      disableRequestLogging: !['debug', 'trace'].includes(options.logLevel),
    }),
  });
  app.setValidatorCompiler(validatorCompiler);
  // Answers are typed by the contract and held to it by the tests; they are not validated again for every reader.
  app.setSerializerCompiler(() => (data) => (typeof data === 'string' ? data : JSON.stringify(data)));
  installProblems(app);

  await app.register(underPressure, { maxEventLoopDelay: 2000 });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'object-src': ["'none'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    // Set by whoever terminates TLS; over plain HTTP on a private network it would lock readers out.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
  });
  await app.register(cors, { origin: '*', methods: ['GET', 'HEAD', 'OPTIONS'], maxAge: 86_400 });
  await app.register(rateLimit, { max: options.requestsPerMinute ?? 1200, timeWindow: '1 minute' });
  await app.register(compress, { threshold: 1024 });
  await app.register(etag);
  app.addHook('onSend', async (_request, reply) => {
    // Live figures may change at any publication: a cache asks again and the ETag answers 304.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache');
  });

  await installDocumentation(app, options.publicUrl);
  await app.register(async (api) => {
    answerCatalogue(api, options);
    answerRegions(api, options);
    answerSeries(api, options);
    answerSnapshot(api, options);
    answerComparisons(api, options);
    answerDecompositions(api, options);
    answerExplanations(api, options);
    answerMethods(api, options);
    answerVintages(api, options);
    answerTargets(api, options);
    answerHealth(api, options);
  });
  if (options.webRoot && existsSync(options.webRoot)) await serveWeb(app, options.webRoot);
  else
    app.setNotFoundHandler((request, reply) =>
      sendProblem(request, reply, notFound(`${request.method} ${request.url}`).problem),
    );
  return app;
}
