/** A change that is no headline, in a few words: «1 691 færre (−29,5 %)». */
import { type Change, type Language, formatPercent } from '@regionpuls/domain';
import { writeChange as writeAmount } from '../figures/difference.ts';
import type { Measure } from '../figures/measure.ts';
import type { Texts } from '../texts/texts.ts';

export function writeChange(change: Change, measure: Measure, t: Texts, language: Language): string {
  const amount = writeAmount(change.absolute, measure, t, language);
  return change.percent === null
    ? amount
    : `${amount} (${formatPercent(change.percent, language, 1, 'exceptZero')})`;
}

/** The change in one short form for a list: per cent where there is one, else the amount. */
export function writeShortChange(change: Change, measure: Measure, t: Texts, language: Language): string {
  return change.percent === null
    ? writeAmount(change.absolute, measure, t, language)
    : formatPercent(change.percent, language, 1, 'exceptZero');
}
