import type { Indicator } from '@regionpuls/domain';
import { REGISTER_BREAKS } from '../sources/ssb/breaks.ts';

export const employedWorkplace: Indicator = {
  id: 'employed-workplace',
  topic: 'employment',
  concept: 'register-employed-at-workplaces',
  unit: 'persons',
  decimals: 0,
  roundedTo: 1,
  frequencies: ['year'],
  polarity: 'up-is-good',
  additivity: 'sum',
  base: 'workplace',
  referenceTime: 'november',
  source: 'ssb',
  table: '07984',
  numerator: null,
  companion: null,
  dimensions: ['industry'],
  suppression: null,
  breaks: REGISTER_BREAKS,
  shocks: [],
  name: {
    nb: 'Sysselsatte etter arbeidssted',
    nn: 'Sysselsette etter arbeidsstad',
    en: 'Employed by place of work',
  },
  unitName: {
    nb: 'sysselsatte med arbeidssted her',
    nn: 'sysselsette med arbeidsstad her',
    en: 'employed with their workplace here',
  },
  description: {
    nb: 'Registerbasert tall for sysselsatte i kommunen de arbeider i, også fordelt på næring. Tallet gjelder fjerde kvartal (november). Folk som pendler inn er med, folk som pendler ut er ikke med.',
    nn: 'Registerbasert tal for sysselsette i kommunen dei arbeider i, også fordelt på næring. Talet gjeld fjerde kvartal (november). Folk som pendlar inn er med, folk som pendlar ut er ikkje med.',
    en: 'Register-based number of employed people in the municipality they work in, also by industry. Taken in the fourth quarter (November). People who commute in are counted, people who commute out are not.',
  },
};
