/** Small figures to export: two regions, a suppressed month, a month that only one of them has. */
import type { Indicator, Point, Series, Source } from '@regionpuls/domain';
import type { Provenance } from '../provenance.ts';

export const POINTS: Point[] = [
  { period: '2018-04', value: 2.8, status: 'final' },
  { period: '2018-05', value: null, status: 'suppressed' },
  { period: '2018-06', value: -1.5, status: 'final', flag: 'exact-sum' },
];

export function seriesOf(changes: Partial<Series> = {}): Series {
  return {
    indicator: 'nav-unemployed-rate',
    region: '0101',
    breakdown: 'total',
    boundaries: 'published',
    frequency: 'month',
    unit: 'percent',
    points: POINTS,
    source: 'nav',
    vintage: { id: 1, published: '2018-06-30', precision: 'month', recorded: '2026-01-01T00:00:00Z' },
    notes: [],
    ...changes,
  };
}

const everywhere = (text: string) => ({ nb: text, nn: text, en: text });

export const INDICATOR: Indicator = {
  id: 'nav-unemployed-rate',
  topic: 'unemployment',
  concept: 'registered-unemployed',
  unit: 'percent',
  decimals: 1,
  roundedTo: 0.1,
  frequencies: ['month'],
  polarity: 'down-is-good',
  additivity: 'ratio',
  base: 'residence',
  referenceTime: 'month-end',
  source: 'nav',
  table: 'HL060',
  numerator: null,
  companion: null,
  dimensions: ['sex'],
  suppression: null,
  breaks: [
    {
      period: '2018-06',
      code: 'BREAK_TEST_2018_06',
      label: everywhere('ny måte'),
      text: everywhere('Telt på en ny måte.'),
      nationalEffects: [],
    },
    {
      period: '2022-01',
      code: 'BREAK_TEST_2022_01',
      label: everywhere('nyere måte'),
      text: everywhere('Telt på en nyere måte.'),
      nationalEffects: [],
    },
  ],
  shocks: [],
  name: { nb: 'Helt ledige', nn: 'Heilt ledige', en: 'Registered unemployed' },
  unitName: {
    nb: 'prosent av arbeidsstyrken',
    nn: 'prosent av arbeidsstyrken',
    en: 'per cent of the labour force',
  },
  description: everywhere('Ledige i prosent.'),
};

export const SOURCE: Source = {
  id: 'nav',
  name: 'NAV',
  homepage: 'https://www.nav.no/statistikk',
  licence: everywhere('Navngi kilden.'),
  licenceUrl: null,
  attribution: everywhere('Kilde: NAV'),
  about: everywhere('NAV teller.'),
};

export function provenanceOf(changes: Partial<Provenance> = {}): Provenance {
  return {
    language: 'nb',
    indicator: INDICATOR,
    source: SOURCE,
    recipe: 'none',
    regionName: (code) => ({ '0101': 'Halden', '0104': 'Moss' })[code],
    address: 'https://example.org/api/v1/series?indicator=nav-unemployed-rate&region=0101&format=xlsx',
    page: 'https://example.org/indikatorer/nav-unemployed-rate?region=0101',
    ...changes,
  };
}
