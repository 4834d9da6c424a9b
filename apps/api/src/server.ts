/** The HTTP server: contract routes over the stores, the built dashboard, documentation and health. */
import { existsSync } from 'node:fs';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import etag from '@fastify/etag';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { Feed } from '@regionpuls/domain';
import type { AccessBook, EmbedBook } from '@regionpuls/store';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import { installAccess } from './access/requireRole.ts';
import { answerBoundaries } from './answers/boundaries.ts';
import { answerCatalogue } from './answers/catalogue.ts';
import { answerComparisons } from './answers/comparisons.ts';
import { answerDecompositions } from './answers/decompositions.ts';
import { installEmbedCounter } from './answers/embedUse.ts';
import { answerEntrance } from './answers/entrance.ts';
import { answerExplanations } from './answers/explanations.ts';
import { answerFeeds } from './answers/feeds.ts';
import { answerHealth } from './answers/health.ts';
import { type Intake, answerIngests } from './answers/ingests.ts';
import { answerMappings } from './answers/mappings.ts';
import { answerMethods } from './answers/methods.ts';
import { answerMetrics } from './answers/metrics.ts';
import { answerRegions } from './answers/regions.ts';
import { answerRevisions } from './answers/revisions.ts';
import { answerSeries } from './answers/series.ts';
import { answerSnapshot } from './answers/snapshot.ts';
import { answerTargets } from './answers/targets.ts';
import { answerVintages } from './answers/vintages.ts';
import { installDocumentation } from './documentation.ts';
import { answerEmbeds } from './embed/answerEmbeds.ts';
import { isInner } from './embed/askRoute.ts';
import { describePages } from './embed/describePages.ts';
import type { EmbedAssets } from './embed/scripts.ts';
import { answerDataCatalogue } from './openData/catalogue.ts';
import { answerColumns } from './openData/columns.ts';
import { catchingBreath, isCalculated } from './pressure.ts';
import { answerUnread, installProblems, notFound, refuseBareOptions, sendProblem } from './problems.ts';
import type { Sources } from './sources.ts';
import { serveWeb } from './web.ts';

export interface ServerOptions extends Sources {
  /** The folder of the built dashboard; without it only the API answers. */
  webRoot?: string;
  publicUrl?: string;
  logLevel: string;
  /** What tells whose token it is. */
  access: Pick<AccessBook, 'findAccess'>;
  /** Where it is counted which sites show which charts; without it nothing is. */
  embeds?: EmbedBook;
  /** The scripts of embedded charts; without them they are pages without script. */
  embedAssets?: EmbedAssets;
  /** What sources publish again and again. */
  feeds: readonly Feed[];
  /** What takes deliveries in; without it the API only reads. */
  intake?: Intake;
  /** Whether feeds are fetched by themselves. */
  scheduled?: boolean;
  now?: () => Date;
  /** Requests a minute from one address; files that never change are not counted. */
  requestsPerMinute?: number;
  /** Addresses of the proxies in front: who asks is then whom they name. */
  trustProxy?: string[];
  /** How far the event loop may lag before readers are asked to wait; 0 is for ever. */
  maxLagMs?: number;
}

/** A file that never changes is asked for once by each browser; without it the page that needs it would not be shown at all. */
function isLasting(url: string): boolean {
  return url.startsWith('/assets/');
}

export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { now = () => new Date() } = options;
  const app = Fastify({
    logger: { level: options.logLevel },
    // A body's null must stay null and not become 0.
    ajv: { customOptions: { coerceTypes: false } },
    trustProxy: options.trustProxy ?? false,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerUnread,
    logController: new LogController({
      disableRequestLogging: !['debug', 'trace'].includes(options.logLevel),
    }),
  });
  app.setValidatorCompiler(validatorCompiler);
  // Answers are typed by the contract and held to it by the tests; they are not validated again for every reader.
  app.setSerializerCompiler(() => (data) => (typeof data === 'string' ? data : JSON.stringify(data)));
  installProblems(app);
  installAccess(app, options.access);

  await app.register(underPressure, {
    maxEventLoopDelay: options.maxLagMs ?? 2000,
    pressureHandler: async (request) => {
      if (isCalculated(request)) throw catchingBreath();
    },
  });
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
    // Embeds are framed by other sites: asked for on some pages of an origin and not on others, browsers complain.
    originAgentCluster: false,
  });
  refuseBareOptions(app);
  await app.register(cors, { origin: '*', methods: ['GET', 'HEAD', 'OPTIONS'], maxAge: 86_400 });
  await app.register(rateLimit, {
    max: options.requestsPerMinute ?? 1200,
    timeWindow: '1 minute',
    allowList: (request) => isLasting(request.url) || isInner(request),
  });
  await app.register(compress, { threshold: 1024 });
  // Weak: the same figures, however they are compressed on the way.
  await app.register(etag, { weak: true });
  await app.register(multipart);
  let closing = false;
  app.addHook('preClose', async () => void (closing = true));
  app.addHook('onSend', async (_request, reply) => {
    // Whoever waited while the service stopped is not to hold it up by keeping the connection.
    if (closing) reply.header('connection', 'close');
    // Live figures may change at any publication: a cache asks again and the ETag answers 304.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache');
    // What is sent as it is may be compressed for the next reader: a cache must ask.
    if (!reply.hasHeader('vary')) reply.header('vary', 'accept-encoding');
  });

  await installDocumentation(app, options.publicUrl);
  await app.register(async (api) => {
    answerBoundaries(api, options);
    answerCatalogue(api, options);
    answerRegions(api, options);
    answerSeries(api, options);
    answerSnapshot(api, options);
    answerColumns(api, options);
    answerDataCatalogue(api, options);
    answerComparisons(api, options);
    answerDecompositions(api, options);
    answerExplanations(api, options);
    answerMethods(api, options);
    answerVintages(api, options);
    answerTargets(api, options);
    answerRevisions(api, options);
    answerIngests(api, options, options.intake);
    answerMappings(api, options, options.intake);
    answerFeeds(api, options, {
      feeds: options.feeds,
      intake: options.intake,
      scheduled: options.scheduled ?? false,
      now,
    });
    answerMetrics(api, options, options.feeds, now);
    answerHealth(api, options);
    answerEntrance(api);
    await answerEmbeds(api, options, {
      assets: options.embedAssets,
      counter: options.embeds && installEmbedCounter(api, options.embeds, now),
    });
  });
  if (options.webRoot && existsSync(options.webRoot))
    await serveWeb(app, options.webRoot, describePages(app, options));
  else
    app.setNotFoundHandler((request, reply) =>
      sendProblem(request, reply, notFound(`${request.method} ${request.url}`).problem),
    );
  return app;
}
