import { type Language, formatDate } from '@regionpuls/domain';
import type { Texts } from '../texts/texts.ts';

/** What is printed over a picture that leaves the page; a frozen one says its day. */
export function headPicture(
  title: string,
  subtitle: string,
  asOf: string | undefined,
  t: Texts,
  language: Language,
): { title: string; subtitle: string } {
  const known = asOf && `${t.asOf.label} ${formatDate(asOf, language)}.`;
  return { title, subtitle: [subtitle, known].filter(Boolean).join(' ') };
}
