import { indicators, industries, sources } from '@regionpuls/catalogue';
import type { ServerOptions } from '../server.ts';

/** What every server of a test has: the whole catalogue, and patience with whoever asks and with a busy machine. */
export const QUIET = {
  indicators,
  cards: sources,
  industries,
  logLevel: 'silent',
  requestsPerMinute: 100_000,
  maxLagMs: 0,
} satisfies Partial<ServerOptions>;
