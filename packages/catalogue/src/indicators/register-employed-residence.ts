import type { Indicator } from '@regionpuls/domain';
import { REGISTER_BREAKS } from '../sources/ssb/breaks.ts';

export const registerEmployedResidence: Indicator = {
  id: 'register-employed-residence',
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
  table: null,
  numerator: null,
  companion: null,
  dimensions: [],
  suppression: null,
  breaks: REGISTER_BREAKS,
  shocks: [],
  name: {
    nb: 'Sysselsatte etter bosted (registerbasert, fylker)',
    nn: 'Sysselsette etter bustad (registerbasert, fylke)',
    en: 'Employed by residence (register-based, counties)',
  },
  unitName: { nb: 'sysselsatte', nn: 'sysselsette', en: 'employed' },
  description: {
    nb: 'Registerbasert tall for sysselsatte i fylket de bor i, fra SSBs publiseringer om fylkene 2007–2016. Tallet gjelder fjerde kvartal (november). Det sier ikke hvor folk arbeider.',
    nn: 'Registerbasert tal for sysselsette i fylket dei bur i, frå publiseringane til SSB om fylka 2007–2016. Talet gjeld fjerde kvartal (november). Det seier ikkje kvar folk arbeider.',
    en: 'Register-based number of employed people in the county they live in, from Statistics Norway’s county releases for 2007–2016. Taken in the fourth quarter (November). It does not say where people work.',
  },
};
