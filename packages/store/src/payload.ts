/** Raw bytes that are named before they are read: the hash is known first, and the bytes can be streamed again and again. */
import { createHash } from 'node:crypto';
import { type BigIntStats, closeSync, fstatSync, openSync, readSync } from 'node:fs';

export interface Payload {
  /** `sha256:` and hex, of the bytes. */
  hash: string;
  /** Bytes. */
  size: number;
  /**
   * The bytes from the beginning, each time it is called. A chunk may be overwritten when the next one is asked for.
   * It throws, at the latest at the end, when the bytes are no longer those of the hash.
   */
  chunks(): Iterable<Uint8Array>;
}

const CHUNK_BYTES = 1 << 18;

export function hashPayload(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

export function payloadOfBytes(bytes: Uint8Array): Payload {
  return { hash: hashPayload(bytes), size: bytes.length, chunks: () => [bytes] };
}

/** Reads the file once for its hash. @throws when it cannot be read, or is written to meanwhile. */
export function payloadOfFile(path: string): Payload {
  const hash = createHash('sha256');
  const version = versionOf(path);
  for (const chunk of chunksOf(path, version)) hash.update(chunk);
  return {
    hash: `sha256:${hash.digest('hex')}`,
    size: Number(version.size),
    chunks: () => chunksOf(path, version),
  };
}

type Version = Pick<BigIntStats, 'ino' | 'size' | 'mtimeNs'>;

function versionOf(path: string): Version {
  const file = openSync(path, 'r');
  try {
    return fstatSync(file, { bigint: true });
  } finally {
    closeSync(file);
  }
}

/** The file must be the one it was, and as long and as old, when it is opened and when it has been read. */
function* chunksOf(path: string, version: Version): Generator<Uint8Array, void> {
  const file = openSync(path, 'r');
  const check = () => {
    const { ino, size, mtimeNs } = fstatSync(file, { bigint: true });
    if (ino !== version.ino || size !== version.size || mtimeNs !== version.mtimeNs)
      throw new Error(`${path} was changed while it was being read.`);
  };
  try {
    check();
    const buffer = new Uint8Array(Math.min(CHUNK_BYTES, Math.max(1, Number(version.size))));
    for (;;) {
      const length = readSync(file, buffer, 0, buffer.length, null);
      if (length === 0) return check();
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
