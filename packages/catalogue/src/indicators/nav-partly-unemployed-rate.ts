import type { Indicator } from '@regionpuls/domain';
import { CORONA } from '../shocks.ts';
import { RATE_BREAKS } from '../sources/nav/breaks.ts';

export const navPartlyUnemployedRate: Indicator = {
  id: 'nav-partly-unemployed-rate',
  topic: 'unemployment',
  concept: 'registered-partly-unemployed',
  unit: 'percent',
  decimals: 1,
  roundedTo: 0.1,
  frequencies: ['month'],
  polarity: 'down-is-good',
  additivity: 'ratio',
  base: 'residence',
  referenceTime: 'month-end',
  source: 'nav',
  table: null,
  numerator: 'nav-partly-unemployed',
  companion: 'nav-partly-unemployed',
  dimensions: ['sex'],
  suppression: null,
  breaks: RATE_BREAKS,
  shocks: [CORONA],
  name: {
    nb: 'Delvis ledige i prosent av arbeidsstyrken',
    nn: 'Delvis ledige i prosent av arbeidsstyrken',
    en: 'Registered partly unemployed, rate',
  },
  unitName: {
    nb: 'prosent av arbeidsstyrken',
    nn: 'prosent av arbeidsstyrken',
    en: 'per cent of the labour force',
  },
  description: {
    nb: 'Delvis ledige registrert hos NAV i prosent av arbeidsstyrken, slik NAV selv regner den. Andelen skjules når antallet er skjult.',
    nn: 'Delvis ledige registrerte hos NAV i prosent av arbeidsstyrken, slik NAV sjølv reknar han. Delen blir skjult når talet på personar er skjult.',
    en: 'People registered with NAV as partly unemployed in per cent of the labour force, as NAV computes it. The rate is withheld when the count is.',
  },
};
