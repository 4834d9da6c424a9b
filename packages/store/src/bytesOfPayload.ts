import type { Payload } from './payload.ts';

/** All of it at once: for layouts that cannot be read in pieces, whose size is bounded. */
export function bytesOfPayload(payload: Payload): Uint8Array {
  const bytes = new Uint8Array(payload.size);
  let length = 0;
  for (const chunk of payload.chunks()) {
    bytes.set(chunk, length);
    length += chunk.length;
  }
  return bytes;
}
