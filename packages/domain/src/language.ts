/** Texts for people exist in every language or not at all: the compiler lists the gaps. */
import { z } from 'zod';

export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export const languageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof languageSchema>;

export const localizedTextSchema = z.object({ nb: z.string(), nn: z.string(), en: z.string() });
export type LocalizedText = z.infer<typeof localizedTextSchema>;

/** Builds a text in all languages from one function, so that numbers are filled in per language. */
export function inEveryLanguage(write: (language: Language) => string): LocalizedText {
  return { nb: write('nb'), nn: write('nn'), en: write('en') };
}
