/** Raw bytes that are named before they are read: the hash is known first, and the bytes can be streamed again and again. */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

export interface Payload {
  /** `sha256:` and hex, of the bytes. */
  hash: string;
  /** Bytes. */
  size: number;
  /** The bytes from the beginning, each time it is called. A chunk may be overwritten when the next one is asked for. */
  chunks(): Iterable<Uint8Array>;
}

const CHUNK_BYTES = 1 << 18;

export function hashPayload(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

export function payloadOfBytes(bytes: Uint8Array): Payload {
  return { hash: hashPayload(bytes), size: bytes.length, chunks: () => [bytes] };
}

/** Reads the file once for its hash. @throws when it cannot be read. */
export function payloadOfFile(path: string): Payload {
  const hash = createHash('sha256');
  let size = 0;
  for (const chunk of chunksOf(path)) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { hash: `sha256:${hash.digest('hex')}`, size, chunks: () => chunksOf(path) };
}

function* chunksOf(path: string): Generator<Uint8Array, void> {
  const file = openSync(path, 'r');
  try {
    const buffer = new Uint8Array(Math.min(CHUNK_BYTES, Math.max(1, fstatSync(file).size)));
    for (;;) {
      const length = readSync(file, buffer, 0, buffer.length, null);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
