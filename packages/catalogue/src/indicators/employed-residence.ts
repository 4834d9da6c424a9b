import type { Indicator } from '@regionpuls/domain';
import { REGISTER_BREAKS } from '../sources/ssb/breaks.ts';

export const employedResidence: Indicator = {
  id: 'employed-residence',
  topic: 'employment',
  concept: 'register-employed-residents',
  unit: 'persons',
  decimals: 0,
  roundedTo: 1,
  frequencies: ['year'],
  polarity: 'up-is-good',
  additivity: 'sum',
  base: 'residence',
  referenceTime: 'november',
  source: 'ssb',
  table: '07984',
  numerator: null,
  companion: 'register-employment-rate',
  dimensions: [],
  suppression: null,
  breaks: REGISTER_BREAKS,
  shocks: [],
  name: { nb: 'Sysselsatte etter bosted', nn: 'Sysselsette etter bustad', en: 'Employed by residence' },
  unitName: { nb: 'sysselsatte', nn: 'sysselsette', en: 'employed' },
  description: {
    nb: 'Registerbasert tall for sysselsatte i kommunen de bor i. Tallet gjelder fjerde kvartal (november). Det sier ikke hvor folk arbeider.',
    nn: 'Registerbasert tal for sysselsette i kommunen dei bur i. Talet gjeld fjerde kvartal (november). Det seier ikkje kvar folk arbeider.',
    en: 'Register-based number of employed people in the municipality they live in. Taken in the fourth quarter (November). It does not say where people work.',
  },
};
