import type { Feed } from '@regionpuls/domain';

/** NAV publishes a month's figures at 10:00 on about its last working day, sometimes in the first days of the next month. */
export const navFeed: Feed = {
  id: 'nav-hl060',
  source: 'nav',
  table: 'HL060',
  indicators: ['nav-unemployed', 'nav-unemployed-rate'],
  rhythm: { frequency: 'month', lagDays: 0, hour: '10:00', graceDays: 7 },
  way: 'delivered',
};
