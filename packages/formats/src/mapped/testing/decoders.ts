import type { Decoders } from '../decodeTable.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const latin1 = new TextDecoder('latin1');

export const decoders: Decoders = {
  'utf-8': (bytes) => utf8.decode(bytes),
  'latin-1': (bytes) => latin1.decode(bytes),
};
