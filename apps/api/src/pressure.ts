/** Who is asked to wait when there is too much to do: only those for whom much would have to be done. */
import type { FastifyRequest } from 'fastify';
import { isInner } from './embed/askRoute.ts';
import { type ProblemResponse, tooBusy } from './problems.ts';

const CALCULATED = ['/catalog.ttl', '/oembed'];

/**
 * Not health and metrics, by which it is watched; not pages and files of the dashboard, which are patient about the figures; and not
 * embeds, which are kept, and see for themselves whether one has to be made.
 */
export function isCalculated(request: FastifyRequest): boolean {
  const { url = '' } = request.routeOptions;
  return (url.startsWith('/api/v1/') || CALCULATED.includes(url)) && !isInner(request);
}

export function catchingBreath(): ProblemResponse {
  return tooBusy('The service is catching its breath. Ask again in a few seconds.', 10);
}
