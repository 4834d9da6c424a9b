/** What reading a table that is not ours asks about: encodings, and which indicators are rates. */
import { findIndicator } from '@regionpuls/catalogue';
import type { Decoders } from '@regionpuls/formats';
import { decodeUtf8 } from '../decodeUtf8.ts';

export const decoders: Decoders = {
  'utf-8': decodeUtf8,
  'latin-1': (bytes) => new TextDecoder('windows-1252').decode(bytes),
};

export function isRate(indicator: string): boolean {
  return findIndicator(indicator)?.unit === 'percent';
}
