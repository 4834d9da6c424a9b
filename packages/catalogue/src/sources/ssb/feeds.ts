/** What Statistics Norway publishes again and again, and when: one feed a table card. */
import type { Feed } from '@regionpuls/domain';
import { ssbTables } from './tables/index.ts';

export const ssbFeeds: readonly Feed[] = ssbTables.map(({ source, table, reading, rhythm }) => ({
  id: `${source}-${table}`,
  source,
  table,
  indicators: [...new Set(reading.indicators.map(({ indicator }) => indicator))],
  rhythm,
  way: 'fetched',
}));
