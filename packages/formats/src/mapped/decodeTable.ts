/** A CSV file's bytes to text, by the encoding that was declared, or by the one that they are in. */
import type { ColumnMapping, LocalizedText } from '@regionpuls/domain';
import { EMPTY, HAS_NUL, recogniseText } from '../csv/recogniseText.ts';
import { visibleText } from '../visibleText.ts';

type Encoding = ColumnMapping['encoding'];

export interface Decoders {
  /** Throws on bytes that are not UTF-8. */
  'utf-8': (bytes: Uint8Array) => string;
  /** Western European single bytes: ISO 8859-1, with what Windows adds to it. */
  'latin-1': (bytes: Uint8Array) => string;
}

const UTF16: LocalizedText = {
  nb: 'filen er UTF-16. Lagre den som CSV UTF-8.',
  nn: 'fila er UTF-16. Lagre henne som CSV UTF-8.',
  en: 'the file is UTF-16. Save it as CSV UTF-8.',
};
const DECLARED_UTF8: LocalizedText = {
  nb: 'filen skulle være UTF-8, men er det ikke. Den er trolig lagret som Latin-1 (Windows).',
  nn: 'fila skulle vere UTF-8, men er det ikkje. Ho er truleg lagra som Latin-1 (Windows).',
  en: 'the file should be UTF-8, but is not. It was probably saved as Latin-1 (Windows).',
};
const DECLARED_LATIN1: LocalizedText = {
  nb: 'filen skulle være Latin-1, men er UTF-8. Lest som Latin-1 ville «Ås» blitt «Ã…s».',
  nn: 'fila skulle vere Latin-1, men er UTF-8. Lesen som Latin-1 ville «Ås» blitt «Ã…s».',
  en: 'the file should be Latin-1, but is UTF-8. Read as Latin-1, «Ås» would become «Ã…s».',
};

export type DecodedTable =
  { ok: true; text: string; encoding: Encoding } | { ok: false; message: LocalizedText };

/** @param declared left out where nobody has said it: then UTF-8 if the bytes are that, else Latin-1. */
export function decodeTable(bytes: Uint8Array, decoders: Decoders, declared?: Encoding): DecodedTable {
  const other = recogniseText(bytes);
  if (other) return { ok: false, message: other };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { ok: false, message: UTF16 };
  }
  let text: string | null;
  try {
    text = decoders['utf-8'](bytes);
  } catch {
    text = null;
  }
  if (text === null && declared === 'utf-8') return { ok: false, message: DECLARED_UTF8 };
  // Bytes that are UTF-8 and more than ASCII are not Latin-1 by chance.
  const isAscii = text !== null && !/[^\0-\x7f]/.test(text);
  if (text !== null && !isAscii && declared === 'latin-1') return { ok: false, message: DECLARED_LATIN1 };
  const encoding = declared ?? (text === null ? 'latin-1' : 'utf-8');
  const decoded = visibleText(text ?? decoders['latin-1'](bytes));
  if (decoded.includes('\0')) return { ok: false, message: HAS_NUL };
  if (decoded.trim() === '') return { ok: false, message: EMPTY };
  return { ok: true, text: decoded, encoding };
}
