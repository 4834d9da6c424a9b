import type { PxwebTable } from '../../pxwebTable.ts';
import { COUNTIES_AND_COUNTRY, MUNICIPALITIES_NOW, REGION, TIME } from './regionSelections.ts';

const rest = {
  HovArbStyrkStatus: { codelist: 'vs_ArbStatus2018niva4', take: ['NEET'] },
  Alder: { take: ['15-29'] },
  Kjonn: { take: ['0'] },
  ContentsCode: { take: ['Bosatte', 'BosatteProsent'] },
  Tid: { take: 'all' },
} as const;

/** Residents by status in the labour market, November: those aged 15–29 outside work, education and labour market programmes. */
export const t13563: PxwebTable = {
  source: 'ssb',
  table: '13563',
  boundaries: 'published',
  queries: [
    { Region: MUNICIPALITIES_NOW, ...rest },
    { Region: COUNTIES_AND_COUNTRY, ...rest },
  ],
  reading: {
    region: REGION,
    time: TIME,
    indicators: [
      { indicator: 'young-outside', at: { ContentsCode: 'Bosatte', HovArbStyrkStatus: 'NEET' } },
      { indicator: 'young-outside-rate', at: { ContentsCode: 'BosatteProsent', HovArbStyrkStatus: 'NEET' } },
    ],
    whole: { Alder: '15-29', Kjonn: '0' },
  },
  rhythm: { frequency: 'year', lagDays: 165, hour: '08:00', graceDays: 60 },
};
