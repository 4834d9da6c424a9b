import type { Indicator } from '@regionpuls/domain';

export const youngOutside: Indicator = {
  id: 'young-outside',
  topic: 'employment',
  concept: 'young-outside',
  unit: 'persons',
  decimals: 0,
  roundedTo: 1,
  frequencies: ['year'],
  polarity: 'down-is-good',
  additivity: 'sum',
  base: 'residence',
  referenceTime: 'november',
  source: 'ssb',
  table: '13563',
  numerator: null,
  companion: 'young-outside-rate',
  dimensions: [],
  suppression: null,
  breaks: [],
  shocks: [],
  name: {
    nb: 'Unge utenfor arbeid og utdanning',
    nn: 'Unge utanfor arbeid og utdanning',
    en: 'Young people outside work and education',
  },
  unitName: {
    nb: 'unge utenfor arbeid og utdanning',
    nn: 'unge utanfor arbeid og utdanning',
    en: 'young people outside work and education',
  },
  description: {
    nb: 'Personer i alderen 15–29 år som verken er i arbeid, under utdanning eller på arbeidsmarkedstiltak. Tallet kommer fra registre og gjelder november, der personen bor.',
    nn: 'Personar i alderen 15–29 år som verken er i arbeid, under utdanning eller på arbeidsmarknadstiltak. Talet kjem frå register og gjeld november, der personen bur.',
    en: 'People aged 15–29 who are neither in work, in education nor in a labour market programme. The figure comes from registers and is taken in November, where the person lives.',
  },
};
