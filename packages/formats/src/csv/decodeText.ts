/** Bytes to text. UTF-8 or nothing: guessing an encoding is how «Ås» becomes «Ã…s». */
import { type Reading, refuse } from '../problem.ts';

/** Decodes UTF-8 and throws on bytes that are not; `new TextDecoder('utf-8', { fatal: true })` is one. */
export type DecodeUtf8 = (bytes: Uint8Array) => string;

const NEWLINE = 0x0a;

/** The text without its byte order mark, or why the payload is no text table. */
export function decodeText(bytes: Uint8Array, decode: DecodeUtf8): Reading<string> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03) {
    return whole('filen er et regneark eller en zip-fil, ikke CSV. Lagre arket som CSV (UTF-8).');
  }
  let text: string;
  try {
    text = decode(bytes);
  } catch {
    const line = firstUndecodableLine(bytes, decode);
    return refuse({
      line,
      column: null,
      message:
        'filen er ikke UTF-8. Den er trolig lagret som Latin-1 eller UTF-16; lagre den på nytt som UTF-8.',
    });
  }
  if (text.startsWith('\ufeff')) text = text.slice(1);
  if (/^\s*<(!doctype|html|head|body|\?xml)/i.test(text)) {
    return whole(
      'filen er en nettside (HTML) eller XML, ikke CSV. Kilden har trolig svart med en feilmelding.',
    );
  }
  if (/^\s*[[{]/.test(text)) return whole('filen er JSON, ikke CSV.');
  if (text.includes('\0')) return whole('filen inneholder nulltegn og er ikke en tekstfil.');
  if (text.trim() === '') return whole('filen er tom.');
  return { ok: true, value: text };
}

function whole(message: string): Reading<string> {
  return refuse({ line: null, column: null, message });
}

/** A newline byte is never part of a longer UTF-8 sequence, so lines can be tried one by one. */
function firstUndecodableLine(bytes: Uint8Array, decode: DecodeUtf8): number {
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    try {
      decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return 1;
}
