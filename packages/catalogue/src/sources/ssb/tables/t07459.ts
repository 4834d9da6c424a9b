import type { PxwebTable } from '../../pxwebTable.ts';
import { COUNTRY, MERGED_COUNTIES, MERGED_MUNICIPALITIES, REGION, TIME } from './regionSelections.ts';

const rest = { ContentsCode: { take: ['Personer1'] }, Tid: { take: 'all' } } as const;

/** Population on 1 January, by sex and one-year age, which the office sums over. Published in the last week of February. */
export const t07459: PxwebTable = {
  source: 'ssb',
  table: '07459',
  boundaries: '2024',
  queries: [
    { Region: MERGED_MUNICIPALITIES, ...rest },
    { Region: MERGED_COUNTIES, ...rest },
    { Region: COUNTRY, ...rest },
  ],
  reading: {
    region: REGION,
    time: TIME,
    indicators: [{ indicator: 'population', at: { ContentsCode: 'Personer1' } }],
    whole: {},
  },
  rhythm: { frequency: 'year', lagDays: -311, hour: '08:00', graceDays: 14 },
};
