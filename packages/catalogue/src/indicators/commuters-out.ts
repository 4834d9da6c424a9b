import type { Indicator } from '@regionpuls/domain';
import { REGISTER_BREAKS } from '../sources/ssb/breaks.ts';

export const commutersOut: Indicator = {
  id: 'commuters-out',
  topic: 'commuting',
  concept: 'commuters-out',
  unit: 'persons',
  decimals: 0,
  roundedTo: 1,
  frequencies: ['year'],
  polarity: 'neutral',
  additivity: 'none',
  base: 'residence',
  referenceTime: 'november',
  source: 'ssb',
  table: '11616',
  numerator: null,
  companion: null,
  dimensions: [],
  suppression: null,
  breaks: REGISTER_BREAKS,
  shocks: [],
  name: { nb: 'Utpendlere', nn: 'Utpendlarar', en: 'Out-commuters' },
  unitName: { nb: 'utpendlere', nn: 'utpendlarar', en: 'out-commuters' },
  description: {
    nb: 'Sysselsatte som bor i kommunen, men arbeider i en annen kommune. Tallet gjelder fjerde kvartal (november). Det kan ikke summeres over kommuner, for pendling mellom dem ville telt med.',
    nn: 'Sysselsette som bur i kommunen, men arbeider i ein annan kommune. Talet gjeld fjerde kvartal (november). Det kan ikkje summerast over kommunar, for pendling mellom dei ville telt med.',
    en: 'Employed people who live in the municipality but work in another one. Taken in the fourth quarter (November). It cannot be summed over municipalities, as commuting between them would be counted.',
  },
};
