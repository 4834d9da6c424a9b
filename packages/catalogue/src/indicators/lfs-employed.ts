import type { Indicator } from '@regionpuls/domain';
import { CORONA } from '../shocks.ts';
import { LFS_BREAKS } from '../sources/ssb/breaks.ts';

export const lfsEmployed: Indicator = {
  id: 'lfs-employed',
  topic: 'employment',
  concept: 'lfs-employed',
  unit: 'persons',
  decimals: 0,
  roundedTo: 1000,
  frequencies: ['quarter', 'year'],
  polarity: 'up-is-good',
  additivity: 'sum',
  base: 'residence',
  referenceTime: 'period-average',
  source: 'ssb',
  table: null,
  numerator: null,
  companion: 'lfs-employment-rate',
  dimensions: [],
  suppression: null,
  breaks: LFS_BREAKS,
  shocks: [CORONA],
  name: { nb: 'Sysselsatte (AKU)', nn: 'Sysselsette (AKU)', en: 'Employed (labour force survey)' },
  unitName: { nb: 'sysselsatte', nn: 'sysselsette', en: 'employed' },
  description: {
    nb: 'Personer i alderen 15–74 år som gjorde inntektsgivende arbeid i minst én time i undersøkelsesuka, eller var borte fra slikt arbeid. Permitterte i inntil tre måneder er med. Tallene kommer fra et utvalg, er avrundet til nærmeste tusen og gjelder der personen bor.',
    nn: 'Personar i alderen 15–74 år som gjorde inntektsgivande arbeid i minst éin time i undersøkingsveka, eller var borte frå slikt arbeid. Permitterte i inntil tre månader er med. Tala kjem frå eit utval, er avrunda til næraste tusen og gjeld der personen bur.',
    en: 'People aged 15–74 who did paid work for at least one hour in the reference week, or were absent from such work. People laid off for up to three months are included. The figures come from a sample, are rounded to the nearest thousand and are taken where the person lives.',
  },
};
