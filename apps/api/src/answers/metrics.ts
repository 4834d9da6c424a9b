/** Figures about the service for whoever watches it, in Prometheus' text format. Nothing about readers. */
import { type Feed, periodStart } from '@regionpuls/domain';
import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { z } from 'zod';
import type { Sources } from '../sources.ts';
import { readFeedStatuses } from './feeds.ts';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export function answerMetrics(
  app: FastifyInstance,
  sources: Sources,
  feeds: readonly Feed[],
  now: () => Date,
): void {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const registers = [register];
  const requests = new Histogram({
    name: 'regionpuls_http_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  });
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `regionpuls_${name}`, help, labelNames, registers });
  const newest = gauge('feed_newest_period_start_seconds', 'First day of the newest period of a feed', [
    'feed',
  ]);
  const overdue = gauge('feed_overdue', '1 when a feed has not what its source should have published', [
    'feed',
  ]);
  const attempted = gauge('feed_last_attempt_seconds', 'When a feed was last taken in or tried', [
    'feed',
    'outcome',
  ]);
  const late = gauge('feed_late_days', 'Days since a late feed was expected; 0 when it is not late', [
    'feed',
  ]);
  const succeeded = gauge(
    'feed_last_success_seconds',
    'When the source last answered and nothing stood against it',
    ['feed'],
  );
  const tries = gauge('feed_failures', 'Failures in a row on the day of the last attempt', ['feed']);
  const waiting = gauge('quarantine_waiting', 'Deliveries that wait for an editor');
  const vintages = gauge('vintages', 'Vintages in the archive');
  const refused = new Counter({
    name: 'regionpuls_http_refused_total',
    help: 'Requests to write that had no valid token',
    registers,
  });

  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    requests.observe(
      { method: request.method, route, status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
    if (reply.statusCode === 401) refused.inc();
  });
  const schema = {
    operationId: 'readMetrics',
    tags: ['operation'],
    summary: 'How the service does and what is late, in Prometheus’ text format',
    response: { 200: { description: 'Metrics', content: { 'text/plain': { schema: z.string() } } } },
  };
  app.get('/metrics', { schema }, async (_request, reply) => {
    const statuses = await readFeedStatuses(sources, feeds, now());
    for (const one of [newest, overdue, attempted, late, succeeded, tries]) one.reset();
    for (const { id, newest: period, overdue: isLate, daysLate, lastAttempt, lastSuccess } of statuses) {
      const feed = { feed: id };
      if (period !== null) newest.set(feed, Date.parse(periodStart(period)) / 1000);
      overdue.set(feed, Number(isLate));
      late.set(feed, daysLate);
      if (lastSuccess) succeeded.set(feed, Date.parse(lastSuccess) / 1000);
      tries.set(feed, lastAttempt?.outcome === 'failed' ? lastAttempt.tries : 0);
      if (lastAttempt) {
        attempted.set({ ...feed, outcome: lastAttempt.outcome }, Date.parse(lastAttempt.at) / 1000);
      }
    }
    waiting.set(await sources.figures.countWaiting());
    vintages.set((await sources.figures.vintages()).length);
    return reply.type(register.contentType).send(await register.metrics());
  });
}
