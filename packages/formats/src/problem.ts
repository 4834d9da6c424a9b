/** What cannot be read, said with its place: enough for the one who made the file to mend it. */
import type { LocalizedText, Place, Remark } from '@regionpuls/domain';

/** After so many the reader gives up: the rest is usually the same mistake again. */
export const MAX_PROBLEMS = 20;

/** What was read, or every remark on why it was not (at most `MAX_PROBLEMS`, and never none). */
export type Reading<T> = { ok: true; value: T } | { ok: false; remarks: Remark[] };

export function refuse<T>(...remarks: Remark[]): Reading<T> {
  return { ok: false, remarks };
}

/** An error of the rule `reading`. @param place absent where the whole payload is meant. */
export function unreadable(message: LocalizedText, place?: Place): Remark {
  return {
    rule: 'reading',
    severity: 'error',
    message,
    places: place ? [place] : [],
    count: place ? 1 : 0,
  };
}

/** A piece of the payload, short enough to print and with invisible characters made visible. */
export function quote(text: string): string {
  const visible = text.replace(
    /[\p{C}\u00a0\u2000-\u200f\u2028\u2029\u202f\u3000]/gu,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
  return `«${visible.length > 60 ? `${visible.slice(0, 60)}…` : visible}»`;
}
