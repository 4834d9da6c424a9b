import type { PxwebOffice } from '../pxwebTable.ts';

/**
 * Statistics Norway's PxWebApi 2. The guide says 30 calls a minute. Figures due for revision may show as 0 or a dot between
 * 05:00 and 08:00, when new ones are published; metadata is rebuilt at 05:00 and 11:30.
 */
export const ssbOffice: PxwebOffice = {
  id: 'ssb',
  name: 'SSB',
  baseUrl: 'https://data.ssb.no/api/pxwebapi/v2',
  dialect: 'v2',
  language: 'no',
  callsPerMinute: 30,
  maxCells: 800_000,
  timeZone: 'Europe/Oslo',
  closed: [
    { from: '05:00', to: '08:00' },
    { from: '11:30', to: '11:40' },
  ],
};
