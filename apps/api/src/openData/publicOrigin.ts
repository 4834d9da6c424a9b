import type { FastifyRequest } from 'fastify';

/** What a host may be made of; anything else would be put into a file by whoever asked. */
const HOST = /^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(:\d{1,5})?$/i;

/** The address that readers use, without a slash at the end: PUBLIC_URL, or the one that this request came to. */
export function publicOrigin(request: FastifyRequest, publicUrl: string | undefined): string {
  if (publicUrl) return publicUrl.replace(/\/+$/, '');
  return `${request.protocol}://${HOST.test(request.host) ? request.host : 'localhost'}`;
}
