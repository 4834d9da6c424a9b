/** How values of a series are written: decimals, sign and unit follow from the indicator, the unit and the recipe. */
import {
  type Indicator,
  type Language,
  type Recipe,
  type Unit,
  formatNumber,
  formatPercent,
} from '@regionpuls/domain';

export interface Measure {
  unit: Unit;
  decimals: number;
  /** A difference of two percentages is in percentage points. */
  points: boolean;
  /** Changes carry their sign, also when positive. */
  signed: boolean;
}

export function measureOf(
  indicator: Pick<Indicator, 'unit' | 'decimals'>,
  unit: Unit,
  recipe: Recipe = 'none',
): Measure {
  const signed = recipe === 'change-12m' || recipe === 'change-12m-percent';
  const points = recipe === 'change-12m' && unit === 'percent' && indicator.unit === 'percent';
  return { unit, decimals: decimalsOf(indicator, unit, recipe), points, signed };
}

function decimalsOf(indicator: Pick<Indicator, 'unit' | 'decimals'>, unit: Unit, recipe: Recipe): number {
  if (unit === 'persons') return 0;
  if (recipe === 'percent-of-population') return 2;
  if (unit === 'index' || recipe === 'change-12m-percent') return 1;
  return indicator.unit === 'percent' ? Math.max(1, indicator.decimals) : 1;
}

/** «5 733», «2,8 %», «+0,4»; percentage points are named in words by whoever writes the sentence. */
export function writeValue(value: number, measure: Measure, language: Language): string {
  const sign = measure.signed ? 'exceptZero' : 'auto';
  return measure.unit === 'percent' && !measure.points
    ? formatPercent(value, language, measure.decimals, sign)
    : formatNumber(value, language, measure.decimals, sign);
}
