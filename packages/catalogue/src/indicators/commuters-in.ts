import type { Indicator } from '@regionpuls/domain';
import { REGISTER_BREAKS } from '../sources/ssb/breaks.ts';

export const commutersIn: Indicator = {
  id: 'commuters-in',
  topic: 'commuting',
  concept: 'commuters-in',
  unit: 'persons',
  decimals: 0,
  roundedTo: 1,
  frequencies: ['year'],
  polarity: 'neutral',
  additivity: 'none',
  base: 'workplace',
  referenceTime: 'november',
  source: 'ssb',
  table: '11616',
  numerator: null,
  companion: null,
  dimensions: [],
  suppression: null,
  breaks: REGISTER_BREAKS,
  shocks: [],
  name: { nb: 'Innpendlere', nn: 'Innpendlarar', en: 'In-commuters' },
  unitName: { nb: 'innpendlere', nn: 'innpendlarar', en: 'in-commuters' },
  description: {
    nb: 'Sysselsatte som arbeider i kommunen, men bor i en annen kommune. Tallet gjelder fjerde kvartal (november). Det kan ikke summeres over kommuner, for pendling mellom dem ville telt med.',
    nn: 'Sysselsette som arbeider i kommunen, men bur i ein annan kommune. Talet gjeld fjerde kvartal (november). Det kan ikkje summerast over kommunar, for pendling mellom dei ville telt med.',
    en: 'Employed people who work in the municipality but live in another one. Taken in the fourth quarter (November). It cannot be summed over municipalities, as commuting between them would be counted.',
  },
};
