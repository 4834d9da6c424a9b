import type { RouteShorthandOptions } from 'fastify';

/** What every answer under /embed may be used for: on any site, in any frame. Everything else on this server stays closed. */
export const OPEN: RouteShorthandOptions = {
  helmet: {
    contentSecurityPolicy: false,
    frameguard: false,
    // Alone in its tab an embed needs no process of its own, and a frame has no opener: it would only come later.
    crossOriginOpenerPolicy: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  },
  // Compressed once and kept, not for each reader.
  compress: false,
};
