import type { RouteShorthandOptions } from 'fastify';

/**
 * What every answer under /embed may be used for: on any site, in any frame. Everything else on this server stays closed.
 * No `cross-origin-opener-policy`: alone in its tab an embed needs no process of its own, and would only come later.
 */
const HEADERS = {
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-permitted-cross-domain-policies': 'none',
};

export const OPEN: RouteShorthandOptions = {
  // A route with other choices than the server's has its headers put together anew for each reader; these are always the same.
  helmet: false,
  onRequest: (_request, reply, done) => {
    void reply.headers(HEADERS);
    done();
  },
  // Compressed once and kept, not for each reader.
  compress: false,
};
