import { viewSchema } from '@regionpuls/domain';
import { expect, it } from 'vitest';
import { pageOfView } from './pageOfView.ts';

const pageOf = (query: string) =>
  pageOfView(viewSchema.parse(Object.fromEntries(new URLSearchParams(query))));

it.each([
  [
    'indicator=nav-unemployed&region=31,40&sex=female&from=2015-01&asOf=2026-01-01&lang=en&theme=dark',
    '/indikatorer/nav-unemployed',
    { region: '31,40', sex: 'female', from: '2015-01', asOf: '2026-01-01' },
  ],
  ['indicator=nav-unemployed&region=31&target=ostfold-ledighet&lang=nn', '/mal/ostfold-ledighet', {}],
  ['indicator=a-b&region=0&kind=map', '/kart', { indicator: 'a-b', level: 'county' }],
  [
    'indicator=a-b&region=31&kind=ranking&to=2022-06',
    '/kart',
    { indicator: 'a-b', level: 'municipality', county: '31', period: '2022-06' },
  ],
])('%s is shown by %s', (query, path, chosen) => {
  expect(pageOf(query)).toEqual({ path, query: chosen });
});
