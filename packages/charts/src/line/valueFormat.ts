/** How a chart's values are written, and what its axis is called, after what was done to the figures. */
import {
  type Breakdown,
  type Indicator,
  type Language,
  type LocalizedText,
  type Recipe,
  type Unit,
  formatNumber,
  formatPercent,
  nameBreakdown,
} from '@regionpuls/domain';
import { adjustedName } from './adjustedWords.ts';

export interface ValueFormat {
  decimals: number;
  kind: 'count' | 'percent' | 'points' | 'index';
  /** A change carries its sign. */
  signed: boolean;
  language: Language;
}

export function valueFormat(
  indicator: Indicator,
  recipe: Recipe,
  unit: Unit,
  language: Language,
): ValueFormat {
  const shape = (kind: ValueFormat['kind'], decimals: number, signed = false) => ({
    kind,
    decimals,
    signed,
    language,
  });
  switch (recipe) {
    case 'index':
      return shape('index', 1);
    case 'change-12m-percent':
      return shape('percent', 1, true);
    case 'percent-of-population':
      return shape('percent', Math.max(1, indicator.decimals));
    case 'change-12m':
      return unit === 'percent'
        ? shape('points', indicator.decimals, true)
        : shape('count', indicator.decimals, true);
    case 'none':
    case 'mean-12m':
    case 'seasonally-adjusted':
    case 'trend':
      if (unit === 'index') return shape('index', indicator.decimals);
      return shape(unit === 'percent' ? 'percent' : 'count', indicator.decimals);
  }
}

const POINTS: Record<Language, string> = { nb: 'prosentpoeng', nn: 'prosentpoeng', en: 'percentage points' };

/** A value as it stands beside a line: «4 042», «2,8 %», «+0,3», «104,2». */
export function formatShort(value: number, format: ValueFormat, decimals = format.decimals): string {
  const sign = format.signed ? 'exceptZero' : 'auto';
  const rounded = roundTo(value, decimals);
  return format.kind === 'percent'
    ? formatPercent(rounded, format.language, decimals, sign)
    : formatNumber(rounded, format.language, decimals, sign);
}

/** A value as it stands in a sentence: as short, with «prosentpoeng» where that is the unit. */
export function formatInText(value: number, format: ValueFormat): string {
  const short = formatShort(value, format);
  return format.kind === 'points' ? `${short} ${POINTS[format.language]}` : short;
}

/** A distance between two values, without sign: a difference of percentages is in percentage points. */
export function formatDistance(difference: number, format: ValueFormat): string {
  const number = formatNumber(
    Math.abs(roundTo(difference, format.decimals)),
    format.language,
    format.decimals,
  );
  return format.kind === 'percent' || format.kind === 'points'
    ? `${number} ${POINTS[format.language]}`
    : number;
}

/** Rounds to what is shown, without a negative zero. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor + 0;
}

const AXIS: Record<'change-12m' | 'change-12m-percent', LocalizedText> = {
  'change-12m': {
    nb: 'Endring på 12 måneder',
    nn: 'Endring på 12 månader',
    en: 'Change over 12 months',
  },
  'change-12m-percent': {
    nb: 'Endring på 12 måneder, prosent',
    nn: 'Endring på 12 månader, prosent',
    en: 'Change over 12 months, per cent',
  },
};

const INDEX: LocalizedText = { nb: 'Indeks', nn: 'Indeks', en: 'Index' };
const FIRST_SHOWN: LocalizedText = { nb: 'første tall', nn: 'første tal', en: 'first figure' };
const OF_POPULATION: LocalizedText = {
  nb: 'Prosent av befolkningen',
  nn: 'Prosent av befolkninga',
  en: 'Per cent of the population',
};

/**
 * What was done to the figures: «Indeks, januar 2015 = 100».
 * @param base the period in words that is 100 in an index; null when the lines do not share one.
 */
export function recipeName(
  recipe: Exclude<Recipe, 'none'>,
  language: Language,
  base: string | null = null,
): string {
  switch (recipe) {
    case 'index':
      return `${INDEX[language]}, ${base ?? FIRST_SHOWN[language]} = 100`;
    case 'percent-of-population':
      return OF_POPULATION[language];
    case 'change-12m':
    case 'change-12m-percent':
      return AXIS[recipe][language];
    case 'mean-12m':
    case 'seasonally-adjusted':
    case 'trend':
      return adjustedName(recipe, language);
  }
}

/** The axis's name. `base`: the period in words that is 100 in an index; null when the lines do not share one. */
export function axisTitle(
  indicator: Indicator,
  recipe: Recipe,
  format: ValueFormat,
  base: string | null,
  breakdown: Breakdown = 'total',
): string {
  const whom = nameBreakdown(breakdown, format.language);
  const title = titleOfAll(indicator, recipe, format, base);
  return whom ? `${title}, ${whom}` : title;
}

function titleOfAll(indicator: Indicator, recipe: Recipe, format: ValueFormat, base: string | null): string {
  const { language } = format;
  const unit = indicator.unitName[language];
  if (recipe === 'none') return capitalise(unit);
  const name = recipeName(recipe, language, base);
  switch (recipe) {
    case 'index':
    case 'percent-of-population':
    case 'change-12m-percent':
      return name;
    case 'change-12m':
      return `${name}, ${format.kind === 'points' ? POINTS[language] : unit}`;
    case 'mean-12m':
    case 'seasonally-adjusted':
    case 'trend':
      return `${name}, ${unit}`;
  }
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** «Ny registrering» inside a sentence; «AKU» stays as it is. */
export function uncapitalise(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
