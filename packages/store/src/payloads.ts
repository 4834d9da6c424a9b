/** Raw deliveries: named by the hash of their bytes, compressed when that helps, and checked when read. */
import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type Database from 'better-sqlite3';

export interface PackedPayload {
  hash: string;
  encoding: 'identity' | 'brotli';
  size: number;
  bytes: Uint8Array;
}

/** Beyond this, Brotli takes ten times as long for a few per cent. */
const QUALITY = 6;

export function hashPayload(payload: Uint8Array): string {
  return `sha256:${createHash('sha256').update(payload).digest('hex')}`;
}

export function packPayload(payload: Uint8Array): PackedPayload {
  const compressed = brotliCompressSync(payload, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
  const smaller = compressed.length < payload.length;
  return {
    hash: hashPayload(payload),
    encoding: smaller ? 'brotli' : 'identity',
    size: payload.length,
    bytes: smaller ? compressed : payload,
  };
}

/** Null when there is no such payload. @throws when the stored bytes are not those that were delivered. */
export function readPayload(db: Database.Database, hash: string): Uint8Array | null {
  const stored = db
    .prepare<[string], PackedPayload>('SELECT hash, encoding, size, bytes FROM payload WHERE hash = ?')
    .get(hash);
  if (!stored) return null;
  const payload = unpack(stored);
  if (payload?.length !== stored.size || hashPayload(payload) !== hash) {
    throw new Error(`The stored payload ${hash} is corrupt: its bytes are not those that were delivered.`);
  }
  return payload;
}

function unpack({ encoding, bytes }: PackedPayload): Uint8Array | null {
  if (encoding === 'identity') return bytes;
  try {
    return brotliDecompressSync(bytes);
  } catch {
    return null;
  }
}
