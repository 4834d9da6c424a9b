import type { Indicator } from '@regionpuls/domain';
import { CORONA } from '../shocks.ts';
import { LFS_BREAKS } from '../sources/ssb/breaks.ts';

export const lfsUnemployed: Indicator = {
  id: 'lfs-unemployed',
  topic: 'unemployment',
  concept: 'lfs-unemployed',
  unit: 'persons',
  decimals: 0,
  roundedTo: 1000,
  frequencies: ['quarter', 'year'],
  polarity: 'down-is-good',
  additivity: 'sum',
  base: 'residence',
  referenceTime: 'period-average',
  source: 'ssb',
  table: null,
  numerator: null,
  companion: 'lfs-unemployment-rate',
  dimensions: [],
  suppression: null,
  breaks: LFS_BREAKS,
  shocks: [CORONA],
  name: { nb: 'Arbeidsledige (AKU)', nn: 'Arbeidslause (AKU)', en: 'Unemployed (labour force survey)' },
  unitName: { nb: 'arbeidsledige', nn: 'arbeidslause', en: 'unemployed' },
  description: {
    nb: 'Personer i alderen 15–74 år som ikke hadde arbeid, som hadde søkt arbeid de siste fire ukene og kunne begynne innen to uker. De trenger ikke å være registrert hos NAV. Tallene kommer fra et utvalg og er avrundet til nærmeste tusen.',
    nn: 'Personar i alderen 15–74 år som ikkje hadde arbeid, som hadde søkt arbeid dei siste fire vekene og kunne byrje innan to veker. Dei treng ikkje å vere registrerte hos NAV. Tala kjem frå eit utval og er avrunda til næraste tusen.',
    en: 'People aged 15–74 without work who had sought work in the last four weeks and could start within two weeks. They need not be registered with NAV. The figures come from a sample and are rounded to the nearest thousand.',
  },
};
