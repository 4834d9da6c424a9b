import type { Indicator } from '@regionpuls/domain';
import { CORONA } from '../shocks.ts';
import { JOB_SEEKER_BREAKS } from '../sources/nav/breaks.ts';

export const navOnProgrammes: Indicator = {
  id: 'nav-on-programmes',
  topic: 'unemployment',
  concept: 'registered-on-programmes',
  unit: 'persons',
  decimals: 0,
  roundedTo: 1,
  frequencies: ['month'],
  polarity: 'neutral',
  additivity: 'sum',
  base: 'residence',
  referenceTime: 'month-end',
  source: 'nav',
  table: null,
  numerator: null,
  companion: 'nav-on-programmes-rate',
  dimensions: ['sex'],
  suppression: { below: 4, range: [0, 3] },
  breaks: JOB_SEEKER_BREAKS,
  shocks: [CORONA],
  name: { nb: 'Arbeidssøkere på tiltak', nn: 'Arbeidssøkjarar på tiltak', en: 'Job seekers on programmes' },
  unitName: {
    nb: 'arbeidssøkere på tiltak',
    nn: 'arbeidssøkjarar på tiltak',
    en: 'job seekers on programmes',
  },
  description: {
    nb: 'Arbeidssøkere hos NAV som deltar på et arbeidsmarkedstiltak. De regnes ikke som helt ledige. Tallet gjelder ved utgangen av måneden og der personen bor.',
    nn: 'Arbeidssøkjarar hos NAV som deltek på eit arbeidsmarknadstiltak. Dei blir ikkje rekna som heilt ledige. Talet gjeld ved utgangen av månaden og der personen bur.',
    en: 'Job seekers registered with NAV who take part in a labour market programme. They do not count as fully unemployed. The figure is taken at the end of the month, where the person lives.',
  },
};
