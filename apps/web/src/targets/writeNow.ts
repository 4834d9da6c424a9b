import { type Indicator, type Language, type NowStatement, formatPeriod } from '@regionpuls/domain';
import { writeGap } from '../figures/difference.ts';
import { type Measure, writeValue } from '../figures/measure.ts';
import type { Texts } from '../texts/texts.ts';

/** «4 680 helt ledige i januar 2026, 430 flere enn forventet.» Says only what the statement holds. */
export function writeNow(
  { latest }: NowStatement,
  indicator: Pick<Indicator, 'unitName'>,
  measure: Measure,
  t: Texts,
  language: Language,
): string {
  if (latest === null) return t.now.nothing;
  const value = writeValue(latest.actual, measure, language);
  const period = formatPeriod(latest.period, language);
  const fact =
    measure.unit === 'persons'
      ? t.now.persons(value, indicator.unitName[language], period)
      : t.now.other(value, period);
  const made = latest.measure === 'mean-12m' ? ` (${t.now.mean})` : '';
  return `${fact}${made}, ${writeGap(latest.gap, measure, t, language)}.`;
}

/** «430 flere enn forventet i januar 2026.»: the page's opening sentence; the figures themselves stand under it. */
export function writeHeadline(
  { latest }: NowStatement,
  measure: Measure,
  t: Texts,
  language: Language,
): string {
  if (latest === null) return t.now.nothing;
  const gap = writeGap(latest.gap, measure, t, language);
  const period = formatPeriod(latest.period, language);
  const sentence =
    latest.measure === 'mean-12m' ? t.now.headlineOfMean(gap, period) : t.now.headline(gap, period);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
