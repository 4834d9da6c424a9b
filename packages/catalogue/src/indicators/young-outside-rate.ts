import type { Indicator } from '@regionpuls/domain';

export const youngOutsideRate: Indicator = {
  id: 'young-outside-rate',
  topic: 'employment',
  concept: 'young-outside',
  unit: 'percent',
  decimals: 1,
  roundedTo: 0.1,
  frequencies: ['year'],
  polarity: 'down-is-good',
  additivity: 'ratio',
  base: 'residence',
  referenceTime: 'november',
  source: 'ssb',
  table: '13563',
  numerator: 'young-outside',
  companion: 'young-outside',
  dimensions: [],
  suppression: null,
  breaks: [],
  shocks: [],
  name: {
    nb: 'Unge utenfor arbeid og utdanning, i prosent',
    nn: 'Unge utanfor arbeid og utdanning, i prosent',
    en: 'Young people outside work and education, rate',
  },
  unitName: {
    nb: 'prosent av befolkningen 15–29 år',
    nn: 'prosent av folketalet 15–29 år',
    en: 'per cent of the population aged 15–29',
  },
  description: {
    nb: 'Personer i alderen 15–29 år som verken er i arbeid, under utdanning eller på arbeidsmarkedstiltak, i prosent av alle i samme alder som bor der. Tallet kommer fra registre og gjelder november.',
    nn: 'Personar i alderen 15–29 år som verken er i arbeid, under utdanning eller på arbeidsmarknadstiltak, i prosent av alle i same alder som bur der. Talet kjem frå register og gjeld november.',
    en: 'People aged 15–29 who are neither in work, in education nor in a labour market programme, in per cent of all residents of that age. The figure comes from registers and is taken in November.',
  },
};
