import type { PxwebTable } from '../../pxwebTable.ts';
import { MUNICIPALITIES_NOW, REGION, TIME } from './regionSelections.ts';

/**
 * In- and out-commuters, fourth quarter. Only municipalities by their own codes: commuters between two municipalities that
 * merge are no commuters any more, so merged series would count them wrongly.
 */
export const t11616: PxwebTable = {
  source: 'ssb',
  table: '11616',
  boundaries: 'published',
  queries: [
    {
      Region: MUNICIPALITIES_NOW,
      ContentsCode: { take: ['Innpendlere', 'Utpendlere'] },
      Tid: { take: 'all' },
    },
  ],
  reading: {
    region: REGION,
    time: TIME,
    indicators: [
      { indicator: 'commuters-in', at: { ContentsCode: 'Innpendlere' } },
      { indicator: 'commuters-out', at: { ContentsCode: 'Utpendlere' } },
    ],
    whole: {},
  },
  rhythm: { frequency: 'year', lagDays: 90, hour: '08:00', graceDays: 90 },
};
