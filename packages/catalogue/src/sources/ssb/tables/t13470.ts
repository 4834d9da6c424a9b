import type { PxwebTable } from '../../pxwebTable.ts';
import { COUNTRY, MERGED_COUNTIES, MERGED_MUNICIPALITIES, REGION, TIME } from './regionSelections.ts';

/** The office's code for each of its 17 groups → ours (`industries`). */
const INDUSTRIES: Readonly<Record<string, string>> = {
  '01-03': 'agriculture',
  '05-09': 'mining',
  '10-33': 'manufacturing',
  '35-39': 'utilities',
  '41-43': 'construction',
  '45-47': 'trade',
  '49-53': 'transport',
  '55-56': 'accommodation',
  '58-63': 'information',
  '64-66': 'finance',
  '68-75': 'professional',
  '77-82': 'administrative',
  '84': 'public-administration',
  '85': 'education',
  '86-88': 'health',
  '90-99': 'personal-services',
  '00': 'unspecified',
};

const rest = {
  NACE2007: { codelist: 'agg_NACE2007arb11', take: Object.keys(INDUSTRIES) },
  ContentsCode: { take: ['SysselsatteArb'] },
  Tid: { take: 'all' },
} as const;

/** Employed by place of work and industry group, fourth quarter. The total of all industries comes with table 07984. */
export const t13470: PxwebTable = {
  source: 'ssb',
  table: '13470',
  boundaries: '2024',
  queries: [
    { Region: MERGED_MUNICIPALITIES, ...rest },
    { Region: MERGED_COUNTIES, ...rest },
    { Region: COUNTRY, ...rest },
  ],
  reading: {
    region: REGION,
    time: TIME,
    indicators: [{ indicator: 'employed-workplace', at: { ContentsCode: 'SysselsatteArb' } }],
    breakdown: { dimension: 'NACE2007', name: 'industry', members: INDUSTRIES },
    whole: {},
  },
  rhythm: { frequency: 'year', lagDays: 75, hour: '08:00', graceDays: 45 },
};
