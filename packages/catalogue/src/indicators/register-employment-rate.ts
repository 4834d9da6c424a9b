import type { Indicator } from '@regionpuls/domain';
import { REGISTER_BREAKS } from '../sources/ssb/breaks.ts';

export const registerEmploymentRate: Indicator = {
  id: 'register-employment-rate',
  topic: 'employment',
  concept: 'register-employed-residents',
  unit: 'percent',
  decimals: 1,
  roundedTo: 0.1,
  frequencies: ['year'],
  polarity: 'up-is-good',
  additivity: 'ratio',
  base: 'residence',
  referenceTime: 'november',
  source: 'ssb',
  table: '06445',
  numerator: 'employed-residence',
  companion: 'employed-residence',
  dimensions: ['sex'],
  suppression: null,
  breaks: REGISTER_BREAKS,
  shocks: [],
  name: {
    nb: 'Sysselsatte i prosent av befolkningen (registerbasert)',
    nn: 'Sysselsette i prosent av folketalet (registerbasert)',
    en: 'Employment rate (register-based)',
  },
  unitName: {
    nb: 'prosent av befolkningen 15–74 år',
    nn: 'prosent av folketalet 15–74 år',
    en: 'per cent of the population aged 15–74',
  },
  description: {
    nb: 'Sysselsatte i alderen 15–74 år i prosent av befolkningen i samme alder, der de bor. Tallet kommer fra registre og gjelder fjerde kvartal (november). Det er et annet enn sysselsettingsandelen i arbeidskraftundersøkelsen.',
    nn: 'Sysselsette i alderen 15–74 år i prosent av folketalet i same alder, der dei bur. Talet kjem frå register og gjeld fjerde kvartal (november). Det er eit anna enn sysselsetjingsdelen i arbeidskraftundersøkinga.',
    en: 'Employed people aged 15–74 in per cent of the population of that age, where they live. The figure comes from registers and is taken in the fourth quarter (November). It is another figure than the employment rate of the labour force survey.',
  },
};
