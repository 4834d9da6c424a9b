/** A change as a sentence: «5 733 → 4 042: 1 691 færre (−29,5 %)». */
import {
  type Comparison,
  type Figure,
  type Language,
  type LocalizedText,
  formatPercent,
  inEveryLanguage,
} from '@regionpuls/domain';
import { formatDifference, formatValue } from './words.ts';

export interface ChangeText {
  text: LocalizedText;
  /**
   * False where the guard withholds arrow and colour, or the difference may be chance: the sentence may then stand only
   * beside its findings.
   */
  isHeadline: boolean;
}

/** Null when there is no change to tell: a value is withheld, or the guard blocks. */
export function describeChange(
  comparison: Pick<Comparison, 'left' | 'right' | 'change' | 'outcome' | 'findings'>,
): ChangeText | null {
  const { left, right, change, outcome, findings } = comparison;
  const [from, to] = [left.value, right.value];
  if (change === null || outcome === 'block' || from === null || to === null) return null;
  return {
    isHeadline: outcome !== 'block-headline' && !findings.some(({ code }) => code === 'NOT_SIGNIFICANT'),
    text: inEveryLanguage((language) => {
      const both = `${formatValue(from, left, language)} → ${formatValue(to, right, language)}`;
      const finer = left.roundedTo <= right.roundedTo ? left : right;
      const size = formatDifference(Math.abs(change.absolute), finer, language);
      if (size === formatDifference(0, finer, language)) return `${both}: ${UNCHANGED[language]}.`;
      const percent =
        change.percent === null ? '' : ` (${formatPercent(change.percent, language, 1, 'exceptZero')})`;
      return `${both}: ${direction(change.absolute, size, left, language)}${percent}.`;
    }),
  };
}

const UNCHANGED: Record<Language, string> = { nb: 'uendret', nn: 'uendra', en: 'unchanged' };

/** [less, more], of persons and of anything else. */
const FEWER: Record<Language, [string, string]> = {
  nb: ['færre', 'flere'],
  nn: ['færre', 'fleire'],
  en: ['fewer', 'more'],
};
const DOWN: Record<Language, [string, string]> = {
  nb: ['ned', 'opp'],
  nn: ['ned', 'opp'],
  en: ['down', 'up'],
};

function direction(change: number, size: string, { unit }: Figure, language: Language): string {
  const way = change < 0 ? 0 : 1;
  return unit === 'persons' ? `${size} ${FEWER[language][way]}` : `${DOWN[language][way]} ${size}`;
}
