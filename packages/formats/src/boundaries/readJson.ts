/** Bytes to JSON, or why they are none: what is most often delivered instead is told apart. */
import type { Remark } from '@regionpuls/domain';
import type { DecodeUtf8 } from '../csv/decodeText.ts';
import { REFUSED, refusal } from './refusals.ts';

/** A whole country in full detail is about 60 MB; parsed it takes some ten times as much memory. */
export const MAX_BOUNDARY_BYTES = 64 * 1024 * 1024;

export type Json = { ok: true; value: unknown } | { ok: false; remark: Remark };

export function readJson(bytes: Uint8Array, decode: DecodeUtf8): Json {
  const no = (why: Parameters<typeof refusal>[0]) => ({ ok: false as const, remark: refusal(why) });
  if (bytes.length > MAX_BOUNDARY_BYTES) return no(REFUSED.tooLarge(bytes.length, MAX_BOUNDARY_BYTES));
  const startsWith = (...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
  if (startsWith(0x50, 0x4b) || startsWith(0x1f, 0x8b)) return no(REFUSED.packed);
  if (startsWith(0x00, 0x00, 0x27, 0x0a)) return no(REFUSED.shapefile);
  let text: string;
  try {
    text = decode(bytes).replace(/^\ufeff/, '');
  } catch {
    return no(REFUSED.notUtf8);
  }
  const start = /\S/.exec(text)?.[0];
  if (start === undefined) return no(REFUSED.empty);
  if (start === '<') return no(REFUSED.markup);
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return no(REFUSED.notJson);
  }
}
