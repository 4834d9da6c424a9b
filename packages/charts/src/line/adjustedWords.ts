/** What an adjusted line and the thin line under it are called. «Seasonally adjusted» never stands without «our calculation». */
import type { Language, LocalizedText, Recipe } from '@regionpuls/domain';

export type AdjustedRecipe = 'seasonally-adjusted' | 'trend' | 'mean-12m';

/** Whether the recipe shows the same figures at the same level, only smoother. */
export function isAdjusted(recipe: Recipe): recipe is AdjustedRecipe {
  return recipe === 'seasonally-adjusted' || recipe === 'trend' || recipe === 'mean-12m';
}

/** Whether the figures are our own estimates, one and all: then «estimated» is nothing that the source said. */
export function isOurEstimate(recipe: Recipe): boolean {
  return recipe === 'seasonally-adjusted' || recipe === 'trend';
}

export const OURS: LocalizedText = { nb: 'vår beregning', nn: 'vår utrekning', en: 'our calculation' };

export const ADJUSTED: Record<AdjustedRecipe, LocalizedText> = {
  'seasonally-adjusted': { nb: 'sesongjustert', nn: 'sesongjustert', en: 'seasonally adjusted' },
  trend: { nb: 'trend', nn: 'trend', en: 'trend' },
  'mean-12m': { nb: 'gjennomsnitt av 12 måneder', nn: 'gjennomsnitt av 12 månader', en: 'mean of 12 months' },
};

const ACTUAL: LocalizedText = { nb: 'Virkelig', nn: 'Verkeleg', en: 'Actual' };
const THIN: LocalizedText = {
  nb: 'tynn linje: som publisert',
  nn: 'tynn line: som publisert',
  en: 'thin line: as published',
};

export const AS_PUBLISHED: LocalizedText = { nb: 'Som publisert', nn: 'Som publisert', en: 'As published' };

/** «Virkelig, sesongjustert – vår beregning», and what the thin line is. */
export function adjustedLabel(recipe: AdjustedRecipe, language: Language): [main: string, thin: string] {
  return [`${ACTUAL[language]}, ${ADJUSTED[recipe][language]} – ${OURS[language]}`, THIN[language]];
}

/** «Sesongjustert (vår beregning)». */
export function adjustedName(recipe: AdjustedRecipe, language: Language): string {
  const name = ADJUSTED[recipe][language];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} (${OURS[language]})`;
}
