import type { View } from '@regionpuls/domain';
import { EMBED_WORDS } from './embedWords.ts';
import { writeDay } from './writeDay.ts';

export interface Heading {
  title: string;
  subtitle?: string;
}

/** What is printed in a picture that is passed on alone; a frozen one says its day. */
export function printedHeading({ asOf, lang }: View, title: string, subtitle?: string): Heading {
  const frozen = asOf ? EMBED_WORDS[lang].frozen(writeDay(asOf, lang)) : undefined;
  const below = [subtitle, frozen].filter(Boolean).join(' · ');
  return { title, ...(below ? { subtitle: below } : {}) };
}
