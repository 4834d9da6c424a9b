/** Breaks in Statistics Norway's labour force survey and register-based employment. */
import type { Break } from '@regionpuls/domain';

export const LFS_BREAKS: Break[] = [
  {
    period: '2006-01',
    code: 'BREAK_AKU_2006',
    label: { nb: 'Omlagt AKU', nn: 'Omlagd AKU', en: 'Survey revised' },
    text: {
      nb: 'Arbeidskraftundersøkelsen ble lagt om i januar 2006, blant annet med ny aldersgrense og endret spørreskjema. Tallene før og etter er ikke helt sammenlignbare.',
      nn: 'Arbeidskraftundersøkinga vart lagd om i januar 2006, mellom anna med ny aldersgrense og endra spørjeskjema. Tala før og etter kan ikkje samanliknast heilt.',
      en: 'The labour force survey was revised in January 2006, among other things with a new age limit and a changed questionnaire. Figures before and after are not fully comparable.',
    },
    nationalEffects: [],
  },
  {
    period: '2021-01',
    code: 'BREAK_AKU_2021',
    label: { nb: 'Omlagt AKU', nn: 'Omlagd AKU', en: 'Survey revised' },
    text: {
      nb: 'Arbeidskraftundersøkelsen ble lagt om i januar 2021. Tallene før og etter er ikke helt sammenlignbare.',
      nn: 'Arbeidskraftundersøkinga vart lagd om i januar 2021. Tala før og etter kan ikkje samanliknast heilt.',
      en: 'The labour force survey was revised in January 2021. Figures before and after are not fully comparable.',
    },
    nationalEffects: [],
  },
];

export const REGISTER_BREAKS: Break[] = [
  {
    period: '2015',
    code: 'BREAK_REGISTER_2015',
    label: { nb: 'A-ordningen', nn: 'A-ordninga', en: 'New reporting' },
    text: {
      nb: 'Fra 2015 bygger tallene på a-ordningen, arbeidsgivernes felles innrapportering. De er ikke lenger tilpasset nivået i arbeidskraftundersøkelsen og kan ikke sammenlignes med tidligere år.',
      nn: 'Frå 2015 byggjer tala på a-ordninga, den felles innrapporteringa frå arbeidsgivarane. Dei er ikkje lenger tilpassa nivået i arbeidskraftundersøkinga og kan ikkje samanliknast med tidlegare år.',
      en: 'From 2015 the figures come from employers’ joint reporting (the a-ordning). They are no longer aligned with the labour force survey and cannot be compared with earlier years.',
    },
    nationalEffects: [],
  },
];
