/** Language and theme live in the address, because readers get no cookie and no storage. */
import { type Language, type Theme, languageSchema, themeSchema } from '@regionpuls/domain';

export interface ReaderChoice {
  language: Language;
  theme: Theme;
}

/** What an address says of language and theme; anything unreadable falls back to Bokmål and automatic. */
export function readChoice(params: URLSearchParams): ReaderChoice {
  const language = languageSchema.safeParse(params.get('lang'));
  const theme = themeSchema.safeParse(params.get('theme'));
  return { language: language.data ?? 'nb', theme: theme.data ?? 'auto' };
}

/** The query entries that carry the choice to the next page; the defaults are left out. */
export function choiceEntries(choice: ReaderChoice): [string, string][] {
  const entries: [string, string][] = [];
  if (choice.language !== 'nb') entries.push(['lang', choice.language]);
  if (choice.theme !== 'auto') entries.push(['theme', choice.theme]);
  return entries;
}

/** `path?query` with the reader's choice kept; undefined and empty values are left out, commas stay readable. */
export function addressOf(
  path: string,
  query: Record<string, string | undefined>,
  choice: ReaderChoice,
): string {
  const own = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const text = [...own, ...choiceEntries(choice)]
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&');
  return text ? `${path}?${text}` : path;
}
