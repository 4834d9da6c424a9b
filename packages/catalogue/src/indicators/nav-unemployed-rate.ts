import type { Indicator } from '@regionpuls/domain';
import { CORONA } from '../shocks.ts';
import { RATE_BREAKS } from '../sources/nav/breaks.ts';

export const navUnemployedRate: Indicator = {
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
  table: null,
  numerator: 'nav-unemployed',
  companion: 'nav-unemployed',
  dimensions: ['sex'],
  suppression: null,
  breaks: RATE_BREAKS,
  shocks: [CORONA],
  name: {
    nb: 'Helt ledige i prosent av arbeidsstyrken',
    nn: 'Heilt ledige i prosent av arbeidsstyrken',
    en: 'Registered unemployment rate',
  },
  unitName: {
    nb: 'prosent av arbeidsstyrken',
    nn: 'prosent av arbeidsstyrken',
    en: 'per cent of the labour force',
  },
  description: {
    nb: 'Helt ledige registrert hos NAV i prosent av arbeidsstyrken, slik NAV selv regner den. Arbeidsstyrken kommer fra registre fra januar 2022 og fra arbeidskraftundersøkelsen før det. Andelen skjules når antallet er skjult.',
    nn: 'Heilt ledige registrerte hos NAV i prosent av arbeidsstyrken, slik NAV sjølv reknar han. Arbeidsstyrken kjem frå register frå januar 2022 og frå arbeidskraftundersøkinga før det. Delen blir skjult når talet på personar er skjult.',
    en: 'People registered with NAV as fully unemployed in per cent of the labour force, as NAV computes it. The labour force comes from registers from January 2022 and from the labour force survey before that. The rate is withheld when the count is.',
  },
};
