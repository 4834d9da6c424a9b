/** What the comparison guard says of the change that a line's newest figure tells, in a sentence or by being one. */
import { compareFigures, describeChange } from '@regionpuls/analysis';
import {
  type Adjustment,
  type Comparison,
  PERIODS_PER_YEAR,
  type Period,
  type Recipe,
  type Series,
  type View,
  shiftPeriod,
} from '@regionpuls/domain';
import { readGuardFigures } from '../guardFigures.ts';
import type { Sources } from '../sources.ts';

/** Recipes that keep the figures' level, and so can be held against the year before. */
const ADJUSTMENTS: Partial<Record<Recipe, Adjustment>> = {
  none: 'none',
  'seasonally-adjusted': 'seasonally-adjusted',
  trend: 'trend',
  'mean-12m': 'mean-12m',
};

export function keepsLevel(recipe: Recipe): boolean {
  return recipe in ADJUSTMENTS;
}

/** Whether each number of the recipe is itself a change: from the year before, or from an index's first figure. */
export function isChange(recipe: Recipe): boolean {
  return recipe === 'change-12m' || recipe === 'change-12m-percent' || recipe === 'index';
}

/** Null where there is nothing to compare with. */
export async function compareToBefore(
  sources: Sources,
  { recipe, asOf }: Pick<View, 'recipe' | 'asOf'>,
  series: Series,
  period: Period,
): Promise<Comparison | null> {
  const figures = await readGuardFigures(sources, asOf);
  const { indicator, region, breakdown, boundaries } = series;
  const adjustment = ADJUSTMENTS[recipe] ?? 'none';
  const request = { indicator, region, breakdown, boundaries, adjustment };
  const before =
    recipe === 'index'
      ? (series.points.find(({ value }) => value !== null)?.period ?? period)
      : shiftPeriod(period, -PERIODS_PER_YEAR[series.frequency]);
  const left = figures.figureOf({ ...request, period: before });
  const right = figures.figureOf({ ...request, period });
  return left && right ? compareFigures(left, right, figures.context) : null;
}

export function isHeadline(comparison: Comparison | null): comparison is Comparison {
  return comparison !== null && (describeChange(comparison)?.isHeadline ?? false);
}
