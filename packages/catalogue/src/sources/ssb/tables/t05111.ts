import type { PxwebTable } from '../../pxwebTable.ts';
import { TIME } from './regionSelections.ts';

/**
 * The labour force survey's annual figures for the country, not seasonally adjusted, in thousands. Table 13760 is monthly,
 * seasonally adjusted and adjusted for breaks: another thing, which must not run into the same series.
 */
export const t05111: PxwebTable = {
  source: 'ssb',
  table: '05111',
  boundaries: 'published',
  queries: [
    {
      ArbStyrkStatus: { take: ['1', '2'] },
      Kjonn: { take: ['0'] },
      Alder: { take: ['15-74'] },
      ContentsCode: { take: ['Personer', 'Prosent'] },
      Tid: { take: { from: '2006' } },
    },
  ],
  reading: {
    region: { code: '0' },
    time: TIME,
    indicators: [
      { indicator: 'lfs-employed', at: { ArbStyrkStatus: '1', ContentsCode: 'Personer' }, times: 1000 },
      { indicator: 'lfs-employment-rate', at: { ArbStyrkStatus: '1', ContentsCode: 'Prosent' } },
      { indicator: 'lfs-unemployed', at: { ArbStyrkStatus: '2', ContentsCode: 'Personer' }, times: 1000 },
      { indicator: 'lfs-unemployment-rate', at: { ArbStyrkStatus: '2', ContentsCode: 'Prosent' } },
    ],
    whole: { Kjonn: '0', Alder: '15-74' },
  },
  rhythm: { frequency: 'year', lagDays: 28, hour: '08:00', graceDays: 21 },
};
