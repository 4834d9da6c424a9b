/** Lists of names in running text. */
import { type Language, type RegionCode, formatNumber } from '@regionpuls/domain';
import type { RegionIndex } from './regionIndex.ts';

const AND: Record<Language, string> = { nb: 'og', nn: 'og', en: 'and' };

/** «Moss, Halden og Rakkestad». */
export function joinWords(words: readonly string[], language: Language): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${AND[language]} ${words.at(-1)}`;
}

const OTHERS: Record<Language, (count: string, one: boolean) => string> = {
  nb: (count, one) => `${count} ${one ? 'annen' : 'andre'}`,
  nn: (count, one) => `${count} ${one ? 'annan' : 'andre'}`,
  en: (count, one) => `${count} ${one ? 'other' : 'others'}`,
};

/** As `joinWords`, but names at most `most` and counts the rest: «Moss, Halden og 10 andre». */
export function joinSome(words: readonly string[], language: Language, most = 5): string {
  if (words.length <= most) return joinWords(words, language);
  const rest = words.length - most;
  return joinWords(
    [...words.slice(0, most), OTHERS[language](formatNumber(rest, language), rest === 1)],
    language,
  );
}

/** The name that a code had on a day, or its newest. */
export function labelOf(index: RegionIndex, code: RegionCode, date?: string): string {
  return (date === undefined ? undefined : index.find(code, date))?.label ?? index.find(code)?.label ?? code;
}
