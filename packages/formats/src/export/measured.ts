/** What the numbers of a file are after what was done to them: their name, their unit and their decimals. */
import type { Indicator, Language, LocalizedText, Recipe, Unit } from '@regionpuls/domain';

export const RECIPE_WORDS: Record<Recipe, LocalizedText> = {
  none: { nb: 'som publisert', nn: 'som publisert', en: 'as published' },
  'change-12m': { nb: 'endring på ett år', nn: 'endring på eitt år', en: 'change over one year' },
  'change-12m-percent': {
    nb: 'endring på ett år, prosent',
    nn: 'endring på eitt år, prosent',
    en: 'change over one year, per cent',
  },
  index: {
    nb: 'indeks, første periode = 100',
    nn: 'indeks, første periode = 100',
    en: 'index, first period = 100',
  },
  'mean-12m': { nb: 'gjennomsnitt av ett år', nn: 'gjennomsnitt av eitt år', en: 'mean of one year' },
  'percent-of-population': {
    nb: 'prosent av folketallet',
    nn: 'prosent av folketalet',
    en: 'per cent of the population',
  },
  'seasonally-adjusted': {
    nb: 'sesongjustert (vår beregning)',
    nn: 'sesongjustert (vår utrekning)',
    en: 'seasonally adjusted (our calculation)',
  },
  trend: { nb: 'trend (vår beregning)', nn: 'trend (vår utrekning)', en: 'trend (our calculation)' },
};

const UNIT_WORDS: Record<'points' | 'percent' | 'index', LocalizedText> = {
  points: { nb: 'prosentpoeng', nn: 'prosentpoeng', en: 'percentage points' },
  percent: { nb: 'prosent', nn: 'prosent', en: 'per cent' },
  index: { nb: 'indeks', nn: 'indeks', en: 'index' },
};

/** «Helt ledige», «Helt ledige, endring på ett år». */
export function nameOfMeasure(indicator: Indicator, recipe: Recipe, language: Language): string {
  const name = indicator.name[language];
  return recipe === 'none' ? name : `${name}, ${RECIPE_WORDS[recipe][language]}`;
}

/** @param unit the unit of the series, after the recipe. */
export function nameOfUnit(indicator: Indicator, recipe: Recipe, unit: Unit, language: Language): string {
  if (recipe === 'percent-of-population') return RECIPE_WORDS[recipe][language];
  if (recipe === 'change-12m' && unit === 'percent') return UNIT_WORDS.points[language];
  if (unit === indicator.unit) return indicator.unitName[language];
  return unit === 'persons' ? indicator.unitName[language] : UNIT_WORDS[unit][language];
}

/** Decimals that mean something; the full number stands in the file all the same. */
export function decimalsOf(indicator: Indicator, recipe: Recipe, unit: Unit): number {
  if (recipe === 'percent-of-population') return 2;
  if (unit === indicator.unit) return indicator.decimals;
  return 1;
}
