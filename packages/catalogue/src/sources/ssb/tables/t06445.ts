import type { PxwebTable } from '../../pxwebTable.ts';
import { COUNTIES_AND_COUNTRY, MUNICIPALITIES_NOW, REGION, TIME } from './regionSelections.ts';

const rest = {
  Kjonn: { take: ['0', '1', '2'] },
  Alder: { take: ['15-74'] },
  ContentsCode: { take: ['Sysselsatte'] },
  Tid: { take: 'all' },
} as const;

/** Employed residents in per cent of the population aged 15–74, by sex, fourth quarter. Per cents have no merged series. */
export const t06445: PxwebTable = {
  source: 'ssb',
  table: '06445',
  boundaries: 'published',
  queries: [
    { Region: MUNICIPALITIES_NOW, ...rest },
    { Region: COUNTIES_AND_COUNTRY, ...rest },
  ],
  reading: {
    region: REGION,
    time: TIME,
    indicators: [{ indicator: 'register-employment-rate', at: { ContentsCode: 'Sysselsatte' } }],
    breakdown: { dimension: 'Kjonn', name: 'sex', members: { 0: 'total', 1: 'male', 2: 'female' } },
    whole: { Alder: '15-74' },
  },
  rhythm: { frequency: 'year', lagDays: 75, hour: '08:00', graceDays: 45 },
};
