/** Bytes to text. UTF-8 or nothing: guessing an encoding is how «Ås» becomes «Ã…s». */
import { type Reading, refuse, unreadable } from '../problem.ts';
import { EMPTY, HAS_NUL, NOT_UTF8, recogniseText } from './recogniseText.ts';

/** Decodes UTF-8 and throws on bytes that are not; `new TextDecoder('utf-8', { fatal: true })` is one. */
export type DecodeUtf8 = (bytes: Uint8Array) => string;

const NEWLINE = 0x0a;

/** The text without its byte order mark, or why the payload is no text table. */
export function decodeText(bytes: Uint8Array, decode: DecodeUtf8): Reading<string> {
  let text: string;
  const other = recogniseText(bytes);
  if (other) return refuse(unreadable(other));
  try {
    text = decode(bytes);
  } catch {
    return refuse(unreadable(NOT_UTF8, { line: firstUndecodableLine(bytes, decode) }));
  }
  if (text.startsWith('\ufeff')) text = text.slice(1);
  if (text.includes('\0')) return refuse(unreadable(HAS_NUL));
  if (text.trim() === '') return refuse(unreadable(EMPTY));
  return { ok: true, value: text };
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
