import type { Indicator } from '@regionpuls/domain';
import { REGISTER_BREAKS } from '../sources/ssb/breaks.ts';

export const registerEmployedWorkplace: Indicator = {
  id: 'register-employed-workplace',
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
  table: null,
  numerator: null,
  companion: null,
  dimensions: [],
  suppression: null,
  breaks: REGISTER_BREAKS,
  shocks: [],
  name: {
    nb: 'Sysselsatte etter arbeidssted (registerbasert, fylker)',
    nn: 'Sysselsette etter arbeidsstad (registerbasert, fylke)',
    en: 'Employed by place of work (register-based, counties)',
  },
  unitName: {
    nb: 'sysselsatte med arbeidssted her',
    nn: 'sysselsette med arbeidsstad her',
    en: 'employed with their workplace here',
  },
  description: {
    nb: 'Registerbasert tall for sysselsatte i fylket de arbeider i, fra SSBs publiseringer om fylkene 2011–2019. Tallet gjelder fjerde kvartal (november). Folk som pendler inn er med, folk som pendler ut er ikke med.',
    nn: 'Registerbasert tal for sysselsette i fylket dei arbeider i, frå publiseringane til SSB om fylka 2011–2019. Talet gjeld fjerde kvartal (november). Folk som pendlar inn er med, folk som pendlar ut er ikkje med.',
    en: 'Register-based number of employed people in the county they work in, from Statistics Norway’s county releases for 2011–2019. Taken in the fourth quarter (November). People who commute in are counted, people who commute out are not.',
  },
};
