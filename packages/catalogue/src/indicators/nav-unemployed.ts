import type { Indicator } from '@regionpuls/domain';
import { CORONA } from '../shocks.ts';
import { UNEMPLOYED_BREAKS } from '../sources/nav/breaks.ts';

export const navUnemployed: Indicator = {
  id: 'nav-unemployed',
  topic: 'unemployment',
  concept: 'registered-unemployed',
  unit: 'persons',
  decimals: 0,
  roundedTo: 1,
  frequencies: ['month'],
  polarity: 'down-is-good',
  additivity: 'sum',
  base: 'residence',
  referenceTime: 'month-end',
  source: 'nav',
  table: null,
  numerator: null,
  companion: 'nav-unemployed-rate',
  dimensions: ['sex'],
  suppression: { below: 4, range: [0, 3] },
  breaks: UNEMPLOYED_BREAKS,
  shocks: [CORONA],
  name: { nb: 'Helt ledige', nn: 'Heilt ledige', en: 'Registered unemployed' },
  unitName: { nb: 'helt ledige', nn: 'heilt ledige', en: 'registered unemployed' },
  description: {
    nb: 'Personer som har søkt arbeid gjennom NAV, ikke har hatt inntektsgivende arbeid de siste to ukene og kan ta arbeid med en gang. Helt permitterte er med. Tallet gjelder ved utgangen av måneden og der personen bor. Personer som ikke er bosatt i Norge, er bare med i tallet for hele landet.',
    nn: 'Personar som har søkt arbeid gjennom NAV, ikkje har hatt inntektsgivande arbeid dei siste to vekene og kan ta arbeid med ein gong. Heilt permitterte er med. Talet gjeld ved utgangen av månaden og der personen bur. Personar som ikkje er busette i Noreg, er berre med i talet for heile landet.',
    en: 'People who have sought work through NAV, have had no paid work for the last two weeks and can start at once. Fully laid-off people are included. The figure is taken at the end of the month, where the person lives. People not resident in Norway are in the national figure only.',
  },
};
