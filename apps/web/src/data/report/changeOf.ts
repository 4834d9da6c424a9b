import { type Language, type Revision, formatNumber, formatPercent } from '@regionpuls/domain';
import type { Measure } from '../../figures/measure.ts';
import type { DataTexts } from '../../texts/data/texts.ts';

/** «+430», «−0,9 prosentpoeng»; empty where one of the two is withheld. */
export function changeOf(
  { before, after }: Pick<Revision, 'before' | 'after'>,
  measure: Measure,
  d: DataTexts,
  language: Language,
): string {
  if (before === null || after === null) return '';
  const number = formatNumber(after - before, language, measure.decimals, 'exceptZero');
  return measure.unit === 'percent' ? d.report.points(number) : number;
}

/** «−1,4 %» of the value before; empty for rates, whose change is in percentage points, and where there is nothing to divide by. */
export function percentOf(
  { before, after }: Pick<Revision, 'before' | 'after'>,
  measure: Measure,
  language: Language,
): string {
  if (before === null || after === null || before === 0 || measure.unit === 'percent') return '';
  return formatPercent((100 * (after - before)) / before, language, 1, 'exceptZero');
}
