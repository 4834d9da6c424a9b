import type { Indicator } from '@regionpuls/domain';
import { CORONA } from '../shocks.ts';
import { RATE_BREAKS } from '../sources/nav/breaks.ts';

export const navOnProgrammesRate: Indicator = {
  id: 'nav-on-programmes-rate',
  topic: 'unemployment',
  concept: 'registered-on-programmes',
  unit: 'percent',
  decimals: 1,
  roundedTo: 0.1,
  frequencies: ['month'],
  polarity: 'neutral',
  additivity: 'ratio',
  base: 'residence',
  referenceTime: 'month-end',
  source: 'nav',
  table: null,
  numerator: 'nav-on-programmes',
  companion: 'nav-on-programmes',
  dimensions: ['sex'],
  suppression: null,
  breaks: RATE_BREAKS,
  shocks: [CORONA],
  name: {
    nb: 'Arbeidssøkere på tiltak i prosent av arbeidsstyrken',
    nn: 'Arbeidssøkjarar på tiltak i prosent av arbeidsstyrken',
    en: 'Job seekers on programmes, rate',
  },
  unitName: {
    nb: 'prosent av arbeidsstyrken',
    nn: 'prosent av arbeidsstyrken',
    en: 'per cent of the labour force',
  },
  description: {
    nb: 'Arbeidssøkere på tiltak i prosent av arbeidsstyrken, slik NAV selv regner den. Andelen skjules når antallet er skjult.',
    nn: 'Arbeidssøkjarar på tiltak i prosent av arbeidsstyrken, slik NAV sjølv reknar han. Delen blir skjult når talet på personar er skjult.',
    en: 'Job seekers on labour market programmes in per cent of the labour force, as NAV computes it. The rate is withheld when the count is.',
  },
};
