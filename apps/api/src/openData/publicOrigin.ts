import type { FastifyRequest } from 'fastify';
import { ProblemResponse } from '../problems.ts';

/** What a host may be made of; anything else would be put into a file by whoever asked. */
const HOST = /^(\[[0-9a-f:]+\]|[a-z0-9._-]+)(:\d{1,5})?$/i;

/**
 * The address that readers use, without a slash at the end: PUBLIC_URL, or the one that this request came to.
 * @throws ProblemResponse where that is none.
 */
export function publicOrigin(request: FastifyRequest, publicUrl: string | undefined): string {
  if (publicUrl) return publicUrl.replace(/\/+$/, '');
  const asked = askedOrigin(request);
  if (asked) return asked;
  throw new ProblemResponse({
    type: '/problems/bad-host',
    title: 'The host cannot be used',
    status: 400,
    detail: 'Host: is not a name or an address with a port from 0 to 65535',
  });
}

/** The address that this request came to; undefined where its host is none. */
export function askedOrigin({ protocol, host }: FastifyRequest): string | undefined {
  // Before HTTP/1.1 none was told.
  const origin = `${protocol}://${host || 'localhost'}`;
  // Also what is made of the right letters may be no host: «1.2.3.4.5», a port past the last.
  return HOST.test(host || 'localhost') && URL.canParse(origin) ? origin : undefined;
}
