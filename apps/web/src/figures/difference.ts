/** A difference in words: «430 flere», «0,4 prosentpoeng lavere». */
import { type Language, formatNumber } from '@regionpuls/domain';
import type { Texts } from '../texts/texts.ts';
import type { Measure } from './measure.ts';

interface Comparatives {
  more: (n: string) => string;
  fewer: (n: string) => string;
  higher: (n: string) => string;
  lower: (n: string) => string;
}

/** Null when nothing is left of the difference after rounding to the decimals shown. */
export function writeDifference(
  difference: number,
  measure: Measure,
  words: Comparatives,
  t: Texts,
  language: Language,
): string | null {
  const size = Number(Math.abs(difference).toFixed(measure.decimals));
  if (size === 0) return null;
  const number = formatNumber(size, language, measure.decimals);
  if (measure.unit === 'persons') return difference > 0 ? words.more(number) : words.fewer(number);
  const amount = measure.unit === 'percent' ? t.change.points(number) : number;
  return difference > 0 ? words.higher(amount) : words.lower(amount);
}

/** «430 flere», «uendret». */
export function writeChange(change: number, measure: Measure, t: Texts, language: Language): string {
  return writeDifference(change, measure, t.change, t, language) ?? t.change.same;
}

/** «430 flere enn forventet», «akkurat som forventet». */
export function writeGap(gap: number, measure: Measure, t: Texts, language: Language): string {
  return writeDifference(gap, measure, t.gap, t, language) ?? t.gap.none;
}
