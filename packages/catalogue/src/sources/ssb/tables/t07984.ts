import type { PxwebTable } from '../../pxwebTable.ts';
import { COUNTRY, REGION, TIME } from './regionSelections.ts';

const rest = {
  NACE2007: { take: ['00-99'] },
  Kjonn: { take: ['0'] },
  Alder: { take: ['15-74'] },
  ContentsCode: { take: ['Sysselsatte', 'SysselsatteArb'] },
  Tid: { take: 'all' },
} as const;

/** Employed 15–74 years by residence and by place of work, fourth quarter. This table's merged series are written `K.3101`. */
export const t07984: PxwebTable = {
  source: 'ssb',
  table: '07984',
  boundaries: '2024',
  queries: [
    { Region: { codelist: 'agg_KommSummerS', take: 'all', matching: 'K[.](?!9999)\\d{4}' }, ...rest },
    { Region: COUNTRY, ...rest },
  ],
  reading: {
    region: REGION,
    time: TIME,
    indicators: [
      { indicator: 'employed-residence', at: { ContentsCode: 'Sysselsatte' } },
      { indicator: 'employed-workplace', at: { ContentsCode: 'SysselsatteArb' } },
    ],
    whole: { NACE2007: '00-99', Kjonn: '0', Alder: '15-74' },
  },
  rhythm: { frequency: 'year', lagDays: 75, hour: '08:00', graceDays: 45 },
};
