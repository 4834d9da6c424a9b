/** Raw bytes that are named by their hash, and can be streamed again and again. */
import { createHash } from 'node:crypto';
import { type BigIntStats, closeSync, fstatSync, openSync, readSync } from 'node:fs';

export interface Payload {
  /** `sha256:` and hex, of the bytes. Asked for before they have been read through, it reads them; @throws as `chunks` does. */
  readonly hash: string;
  /** Bytes. */
  size: number;
  /**
   * The bytes from the beginning, each time it is called. A chunk may be overwritten when the next one is asked for.
   * It throws, at the latest at the end, when the bytes are no longer those of the hash.
   * @param length bytes that a chunk had best have; bytes that lie in memory come as they lie.
   */
  chunks(length?: number): Iterable<Uint8Array>;
}

const CHUNK_BYTES = 1 << 18;

export function hashPayload(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

export function payloadOfBytes(bytes: Uint8Array): Payload {
  return { hash: hashPayload(bytes), size: bytes.length, chunks: () => [bytes] };
}

/** The hash is found when the file is read through for the first time. @throws when it cannot be read, or is written to meanwhile. */
export function payloadOfFile(path: string): Payload {
  const version = versionOf(path);
  let known: string | undefined;
  const payload: Payload = {
    get hash() {
      if (known === undefined) for (const chunk of payload.chunks()) void chunk;
      return known!;
    },
    size: Number(version.size),
    *chunks(length = CHUNK_BYTES) {
      if (known !== undefined) return yield* chunksOf(path, version, length);
      const hash = createHash('sha256');
      for (const chunk of chunksOf(path, version, length)) {
        hash.update(chunk);
        yield chunk;
      }
      known = `sha256:${hash.digest('hex')}`;
    },
  };
  return payload;
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
function* chunksOf(path: string, version: Version, length: number): Generator<Uint8Array, void> {
  const file = openSync(path, 'r');
  const check = () => {
    const { ino, size, mtimeNs } = fstatSync(file, { bigint: true });
    if (ino !== version.ino || size !== version.size || mtimeNs !== version.mtimeNs)
      throw new Error(`${path} was changed while it was being read.`);
  };
  try {
    check();
    const buffer = new Uint8Array(Math.min(length, Math.max(1, Number(version.size))));
    for (;;) {
      const read = readSync(file, buffer, 0, buffer.length, null);
      if (read === 0) return check();
      yield buffer.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}
