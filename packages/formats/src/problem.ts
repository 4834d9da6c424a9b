/** What is wrong with a payload, and where: enough for the one who made the file to mend it. */
export interface Problem {
  /** 1-based line in the file; null when it concerns the whole file. */
  line: number | null;
  /** Column name; null when it concerns the whole line or file. */
  column: string | null;
  /** What was found, and what is allowed instead; plain Norwegian. */
  message: string;
}

/** After so many the reader gives up: the rest is usually the same mistake again. */
export const MAX_PROBLEMS = 20;

/** What was read, or every problem found (at most `MAX_PROBLEMS`, and never none). */
export type Reading<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

export function refuse<T>(...problems: Problem[]): Reading<T> {
  return { ok: false, problems };
}

/** «linje 7, kolonne value: …». */
export function problemText({ line, column, message }: Problem): string {
  const where = [line === null ? '' : `linje ${line}`, column === null ? '' : `kolonne ${column}`];
  const place = where.filter(Boolean).join(', ');
  return place ? `${place}: ${message}` : message;
}

/** A piece of the payload, short enough to print and with invisible characters made visible. */
export function quote(text: string): string {
  const visible = text.replace(
    /[\p{C}\u00a0\u2000-\u200f\u2028\u2029\u202f\u3000]/gu,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
  return `«${visible.length > 60 ? `${visible.slice(0, 60)}…` : visible}»`;
}
