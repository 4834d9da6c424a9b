import type { Indicator } from '@regionpuls/domain';
import { CORONA } from '../shocks.ts';
import { JOB_SEEKER_BREAKS } from '../sources/nav/breaks.ts';

export const navPartlyUnemployed: Indicator = {
  id: 'nav-partly-unemployed',
  topic: 'unemployment',
  concept: 'registered-partly-unemployed',
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
  companion: 'nav-partly-unemployed-rate',
  dimensions: ['sex'],
  suppression: { below: 4, range: [0, 3] },
  breaks: JOB_SEEKER_BREAKS,
  shocks: [CORONA],
  name: { nb: 'Delvis ledige', nn: 'Delvis ledige', en: 'Registered partly unemployed' },
  unitName: { nb: 'delvis ledige', nn: 'delvis ledige', en: 'partly unemployed' },
  description: {
    nb: 'Arbeidssøkere hos NAV som har hatt noe arbeid de siste to ukene, men kortere arbeidstid enn de ønsker. Delvis permitterte er med. Tallet gjelder ved utgangen av måneden og der personen bor.',
    nn: 'Arbeidssøkjarar hos NAV som har hatt noko arbeid dei siste to vekene, men kortare arbeidstid enn dei ønskjer. Delvis permitterte er med. Talet gjeld ved utgangen av månaden og der personen bur.',
    en: 'Job seekers registered with NAV who have had some work in the last two weeks, but shorter hours than they want. Partly laid-off people are included. The figure is taken at the end of the month, where the person lives.',
  },
};
