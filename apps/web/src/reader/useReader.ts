import { useSearchParams } from 'react-router';
import { TEXTS, type Texts } from '../texts/texts.ts';
import { type ReaderChoice, addressOf, readChoice } from './address.ts';

export interface Reader extends ReaderChoice {
  /** Every text of the page in the reader's language. */
  t: Texts;
  /** An address within the site that keeps the reader's language and theme. */
  to: (path: string, query?: Record<string, string | undefined>) => string;
}

export function useReader(): Reader {
  const [params] = useSearchParams();
  const choice = readChoice(params);
  return {
    ...choice,
    t: TEXTS[choice.language],
    to: (path, query = {}) => addressOf(path, query, choice),
  };
}
