/** Every method that makes a figure the source did not publish: its name, version, citation and the note it leaves. */
import { type Method, method } from './methods/method.ts';
import { SERIES_METHODS, SMALL_NUMBER_METHODS } from './methods/seriesMethods.ts';

export type { Method };

export const METHODS = {
  change12m: method('change-12m', 'Difference from the same period a year before', 'RECIPE_CHANGE_12M', {
    nb: 'Endring fra samme periode året før. Vår beregning av kildens tall.',
    nn: 'Endring frå same periode året før. Vår utrekning av tala frå kjelda.',
    en: 'Change from the same period the year before. Our calculation from the source’s figures.',
  }),
  change12mPercent: method(
    'change-12m-percent',
    'Relative difference from the same period a year before',
    'RECIPE_CHANGE_12M_PERCENT',
    {
      nb: 'Endring i prosent fra samme periode året før. Vår beregning av kildens tall.',
      nn: 'Endring i prosent frå same periode året før. Vår utrekning av tala frå kjelda.',
      en: 'Per cent change from the same period the year before. Our calculation from the source’s figures.',
    },
  ),
  index: method('index', 'Value relative to the first shown value, times 100', 'RECIPE_INDEX', {
    nb: 'Indeks: første viste verdi er 100. Vår beregning av kildens tall.',
    nn: 'Indeks: den første viste verdien er 100. Vår utrekning av tala frå kjelda.',
    en: 'Index: the first value shown is 100. Our calculation from the source’s figures.',
  }),
  mean12m: method(
    'mean-12m',
    'Unweighted mean of the period and those of the year before it',
    'RECIPE_MEAN_12M',
    {
      nb: 'Gjennomsnitt av de siste tolv månedene. Vår beregning av kildens tall.',
      nn: 'Gjennomsnitt av dei siste tolv månadene. Vår utrekning av tala frå kjelda.',
      en: 'Mean of the last twelve months. Our calculation from the source’s figures.',
    },
  ),
  percentOfPopulation: method(
    'percent-of-population',
    'Count divided by residents on 1 January of the same year',
    'RECIPE_PERCENT_OF_POPULATION',
    {
      nb: 'Prosent av alle innbyggere 1. januar samme år. Vår beregning; ikke det samme som kildens egen prosent.',
      nn: 'Prosent av alle innbyggjarar 1. januar same år. Vår utrekning; ikkje det same som kjelda sin eigen prosent.',
      en: 'Per cent of all residents on 1 January the same year. Our calculation; not the source’s own percentage.',
    },
  ),
  agreedPath: method(
    'agreed-path',
    'Interpolation between agreed baseline and goal (linear, constant growth, logistic, quadratic, J-curve, milestones)',
    'AGREED_PATH',
    {
      nb: 'Forventet utvikling er regnet ut fra det partnerskapet har vedtatt.',
      nn: 'Forventa utvikling er rekna ut frå det partnarskapen har vedteke.',
      en: 'The expected path is computed from what the partnership has agreed.',
    },
  ),
  gapToPath: method(
    'gap-to-path',
    'Latest figure comparable with the baseline, minus the agreed path in the same period',
    'GAP_TO_PATH',
    {
      nb: 'Avstanden til forventet utvikling er vår beregning.',
      nn: 'Avstanden til forventa utvikling er vår utrekning.',
      en: 'The gap to the expected path is our calculation.',
    },
  ),
  contribution: method(
    'contribution',
    'Change of each part; the parts sum to the change of the whole',
    'METHOD_CONTRIBUTION',
    {
      nb: 'Bidraget fra hver kommune er endringen i kommunens eget tall. Vår beregning av kildens tall.',
      nn: 'Bidraget frå kvar kommune er endringa i talet til kommunen. Vår utrekning av tala frå kjelda.',
      en: 'Each municipality’s contribution is the change in its own figure. Our calculation from the source’s figures.',
    },
  ),
  populationRate: method(
    'population-rate',
    'ΔE = ē·ΔP + P̄·Δe (Kitagawa 1955, J. American Statistical Association 50, 1168-1194)',
    'METHOD_POPULATION_RATE',
    {
      nb: 'Endringen er delt i virkningen av flere eller færre innbyggere og av at andelen er endret. Vår beregning.',
      nn: 'Endringa er delt i verknaden av fleire eller færre innbyggjarar og av at delen er endra. Vår utrekning.',
      en: 'The change is split into the effect of more or fewer residents and of a changed share. Our calculation.',
    },
  ),
  shiftShare: method(
    'shift-share',
    'Dunn (1960), Papers of the Regional Science Association 6, 97-112',
    'METHOD_SHIFT_SHARE',
    {
      nb: 'Shift-share (Dunn 1960): vekst som i sammenligningsområdet, næringssammensetning og egen utvikling. Vår beregning.',
      nn: 'Shift-share (Dunn 1960): vekst som i samanlikningsområdet, næringssamansetjing og eiga utvikling. Vår utrekning.',
      en: 'Shift-share (Dunn 1960): growth as in the reference area, mix of industries and own growth. Our calculation.',
    },
  ),
  ...SERIES_METHODS,
  ...SMALL_NUMBER_METHODS,
} as const satisfies Record<string, Method>;
