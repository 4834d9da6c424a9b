/**
 * Raw deliveries: named by the hash of their bytes, compressed when that helps, and checked when read. Large ones lie in parts, so
 * that memory does not grow with them.
 */
import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type Database from 'better-sqlite3';
import { bytesOfPayload } from './bytesOfPayload.ts';
import type { Payload } from './payload.ts';

interface Packed {
  encoding: 'identity' | 'brotli';
  /** Uncompressed. */
  size: number;
  bytes: Uint8Array;
}

/** Beyond this, Brotli takes ten times as long for a few per cent. */
const QUALITY = 6;
/** From here on time counts more than the last third of the size. One less takes little less time, and twice the place. */
const LARGE_BYTES = 4 << 20;
const LARGE_QUALITY = 1;
const PART_BYTES = 1 << 20;
/** More than a part of text comes to, so that it comes out in one piece: pieces would be put together in memory again. */
const COMPRESSED_BYTES = PART_BYTES / 8;
/** Numbers of eight bytes: a thirty-second of the young part of the heap at its smallest. */
const NUDGE = 1 << 12;

/** Keeps the bytes unless they are kept. Must be called inside a transaction. */
export function insertPayload(db: Database.Database, payload: Payload): void {
  const { hash, size } = payload;
  if (db.prepare('SELECT 1 FROM payload WHERE hash = ?').get(hash)) return;
  const insert = db.prepare('INSERT INTO payload (hash, encoding, size, bytes) VALUES (?, ?, ?, ?)');
  if (size < LARGE_BYTES) {
    const packed = pack(bytesOfPayload(payload), QUALITY);
    insert.run(hash, packed.encoding, size, packed.bytes);
    return;
  }
  insert.run(hash, 'identity', size, new Uint8Array(0));
  const insertPart = db.prepare(
    'INSERT INTO payload_part (payload, number, encoding, size, bytes) VALUES (?, ?, ?, ?, ?)',
  );
  let number = 0;
  for (const bytes of piecesOf(payload, PART_BYTES)) {
    const part = pack(bytes, LARGE_QUALITY);
    insertPart.run(hash, number++, part.encoding, part.size, part.bytes);
    nudgeCollector();
  }
}

/**
 * The collector of garbage comes by what lies on its heap, and the buffers of compressed parts do not lie there: tens of megabytes of
 * them would wait. So each leaves something behind that is counted.
 */
function nudgeCollector(): void {
  new Array<number>(NUDGE).fill(0);
}

/** The payload in pieces of `length` bytes, the last one shorter. @throws when there are not as many bytes as there should be. */
function* piecesOf(payload: Payload, length: number): Generator<Uint8Array> {
  const { size } = payload;
  const piece = new Uint8Array(length);
  let held = 0;
  let total = 0;
  for (const chunk of payload.chunks(length)) {
    total += chunk.length;
    let start = 0;
    for (; held === 0 && chunk.length - start >= length; start += length)
      yield chunk.subarray(start, start + length);
    while (start < chunk.length) {
      const taken = chunk.subarray(start, start + length - held);
      piece.set(taken, held);
      held += taken.length;
      start += taken.length;
      if (held === length) {
        yield piece;
        held = 0;
      }
    }
  }
  if (total !== size) throw new Error(`The delivery has ${total} bytes, and had ${size} when it was named.`);
  if (held > 0) yield piece.subarray(0, held);
}

function pack(bytes: Uint8Array, quality: number): Packed {
  const compressed = brotliCompressSync(bytes, {
    chunkSize: COMPRESSED_BYTES,
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  const smaller = compressed.length < bytes.length;
  return {
    encoding: smaller ? 'brotli' : 'identity',
    size: bytes.length,
    bytes: smaller ? compressed : bytes,
  };
}

/** Null when there is no such payload. Its chunks throw when the stored bytes are not those that were delivered. */
export function openPayload(db: Database.Database, hash: string): Payload | null {
  const stored = db
    .prepare<[string], Packed>('SELECT encoding, size, bytes FROM payload WHERE hash = ?')
    .get(hash);
  if (!stored) return null;
  const { size } = stored;
  const corrupt = `The stored payload ${hash} is corrupt: its bytes are not those that were delivered.`;
  return {
    hash,
    size,
    *chunks() {
      const check = checkOf(hash, size, corrupt);
      for (const part of stored.bytes.length > 0 || size === 0 ? [stored] : partsOf(db, hash)) {
        const bytes = unpack(part);
        if (bytes?.length !== part.size) throw new Error(corrupt);
        check.add(bytes);
        yield bytes;
      }
      check.end();
    },
  };
}

/** One by one, because whoever reads may ask the database for other things meanwhile. */
function* partsOf(db: Database.Database, hash: string): Generator<Packed> {
  const find = db.prepare<[string, number], Packed>(
    'SELECT encoding, size, bytes FROM payload_part WHERE payload = ? AND number = ?',
  );
  for (let number = 0; ; number++) {
    const part = find.get(hash, number);
    if (!part) return;
    yield part;
  }
}

/** Null when there is no such payload. @throws when the stored bytes are not those that were delivered. */
export function readPayload(db: Database.Database, hash: string): Uint8Array | null {
  const payload = openPayload(db, hash);
  if (!payload) return null;
  const bytes = new Uint8Array(payload.size);
  let length = 0;
  for (const chunk of payload.chunks()) {
    // More than there should be is found out at the end.
    if (length + chunk.length <= bytes.length) bytes.set(chunk, length);
    length += chunk.length;
  }
  return bytes;
}

function unpack({ encoding, bytes }: Packed): Uint8Array | null {
  if (encoding === 'identity') return bytes;
  try {
    return brotliDecompressSync(bytes);
  } catch {
    return null;
  }
}

function checkOf(expected: string, size: number, complaint: string) {
  const hash = createHash('sha256');
  let length = 0;
  return {
    add(bytes: Uint8Array): void {
      hash.update(bytes);
      length += bytes.length;
    },
    end(): void {
      if (length !== size || `sha256:${hash.digest('hex')}` !== expected) throw new Error(complaint);
    },
  };
}
