import type { Indicator } from '@regionpuls/domain';
import { CORONA } from '../shocks.ts';
import { LFS_BREAKS } from '../sources/ssb/breaks.ts';

export const lfsEmploymentRate: Indicator = {
  id: 'lfs-employment-rate',
  topic: 'employment',
  concept: 'lfs-employed',
  unit: 'percent',
  decimals: 1,
  roundedTo: 0.1,
  frequencies: ['quarter', 'year'],
  polarity: 'up-is-good',
  additivity: 'ratio',
  base: 'residence',
  referenceTime: 'period-average',
  source: 'ssb',
  table: null,
  numerator: 'lfs-employed',
  companion: 'lfs-employed',
  dimensions: [],
  suppression: null,
  breaks: LFS_BREAKS,
  shocks: [CORONA],
  name: {
    nb: 'Sysselsatte i prosent av befolkningen (AKU)',
    nn: 'Sysselsette i prosent av folketalet (AKU)',
    en: 'Employment rate (labour force survey)',
  },
  unitName: {
    nb: 'prosent av befolkningen 15–74 år',
    nn: 'prosent av folketalet 15–74 år',
    en: 'per cent of the population aged 15–74',
  },
  description: {
    nb: 'Sysselsatte i alderen 15–74 år i prosent av befolkningen i samme alder. Tallene kommer fra et utvalg, og små endringer i et fylke kan være tilfeldige.',
    nn: 'Sysselsette i alderen 15–74 år i prosent av folketalet i same alder. Tala kjem frå eit utval, og små endringar i eit fylke kan vere tilfeldige.',
    en: 'Employed people aged 15–74 in per cent of the population of that age. The figures come from a sample, and small changes in a county may be chance.',
  },
};
