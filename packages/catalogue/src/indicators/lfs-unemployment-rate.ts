import type { Indicator } from '@regionpuls/domain';
import { CORONA } from '../shocks.ts';
import { LFS_BREAKS } from '../sources/ssb/breaks.ts';

export const lfsUnemploymentRate: Indicator = {
  id: 'lfs-unemployment-rate',
  topic: 'unemployment',
  concept: 'lfs-unemployed',
  unit: 'percent',
  decimals: 1,
  roundedTo: 0.1,
  frequencies: ['quarter', 'year'],
  polarity: 'down-is-good',
  additivity: 'ratio',
  base: 'residence',
  referenceTime: 'period-average',
  source: 'ssb',
  table: null,
  numerator: 'lfs-unemployed',
  companion: 'lfs-unemployed',
  dimensions: [],
  suppression: null,
  breaks: LFS_BREAKS,
  shocks: [CORONA],
  name: {
    nb: 'Arbeidsledige i prosent av arbeidsstyrken (AKU)',
    nn: 'Arbeidslause i prosent av arbeidsstyrken (AKU)',
    en: 'Unemployment rate (labour force survey)',
  },
  unitName: {
    nb: 'prosent av arbeidsstyrken',
    nn: 'prosent av arbeidsstyrken',
    en: 'per cent of the labour force',
  },
  description: {
    nb: 'Arbeidsledige i arbeidskraftundersøkelsen i prosent av arbeidsstyrken 15–74 år. Tallet er et annet enn andelen helt ledige hos NAV, og de to kan ikke sammenlignes direkte.',
    nn: 'Arbeidslause i arbeidskraftundersøkinga i prosent av arbeidsstyrken 15–74 år. Talet er eit anna enn delen heilt ledige hos NAV, og dei to kan ikkje samanliknast direkte.',
    en: 'Unemployed people in the labour force survey in per cent of the labour force aged 15–74. It is another figure than NAV’s registered unemployment rate, and the two cannot be compared directly.',
  },
};
