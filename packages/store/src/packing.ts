/**
 * Points as one blob. Little-endian, as every machine this runs on:
 *
 * | bytes | what |
 * |---|---|
 * | 1 | version of the form: 1 |
 * | 3 | 0 |
 * | 4 | number of points n |
 * | 8n | values, float64; NaN where there is none |
 * | 2n | period ordinals, int16, strictly increasing |
 * | n | status bytes |
 *
 * Values are stored bit for bit but for two things that could make equal figures look different: there is one NaN, and
 * minus zero is zero.
 */
import { STATUSES } from '@regionpuls/domain';
import { type Points, makePoints } from './points.ts';

const VERSION = 1;
const HEADER_BYTES = 8;
const KNOWN_STATUSES = STATUSES.length;
export const POINT_BYTES = 11;

if (new Uint8Array(new Uint16Array([1]).buffer)[0] !== 1) {
  throw new Error('The archive is little-endian, and this machine is not.');
}

/** At most so many points are in packed rows of `bytes` bytes in all. */
export function mostPointsIn(bytes: number): number {
  return Math.floor(bytes / POINT_BYTES);
}

export function encode(points: Points): Uint8Array {
  return reusableEncoder()(points);
}

/** Encodes many, one after the other: what it gives is overwritten by the next. */
export function reusableEncoder(): (points: Points) => Uint8Array {
  let buffer = new ArrayBuffer(0);
  return ({ ordinals, values, statuses }) => {
    const count = ordinals.length;
    const length = HEADER_BYTES + count * POINT_BYTES;
    if (buffer.byteLength < length) buffer = new ArrayBuffer(length);
    const blob = new Uint8Array(buffer, 0, length);
    blob.fill(0, 0, HEADER_BYTES);
    blob[0] = VERSION;
    new DataView(buffer).setUint32(4, count, true);
    const stored = new Float64Array(buffer, HEADER_BYTES, count);
    for (let i = 0; i < count; i++) {
      const value = values[i]!;
      stored[i] = Number.isNaN(value) ? Number.NaN : value === 0 ? 0 : value;
    }
    new Int16Array(buffer, HEADER_BYTES + count * 8, count).set(ordinals);
    blob.set(statuses, HEADER_BYTES + count * 10);
    return blob;
  };
}

/** What a blob is, for the error: `series 5, vintage 7`; where that costs something to say, a function that is asked for it. */
type Owner = string | (() => string);

/** The points lie in the blob itself where its place in memory allows it. @throws when the blob is not what `encode` makes. */
export function decode(blob: Uint8Array, owner: Owner): Points {
  const count = countOf(blob, owner);
  const start = blob.byteOffset + HEADER_BYTES;
  if (start % 8 !== 0) {
    const points = makePoints(count);
    decoderInto(points)(blob, 0, owner);
    return points;
  }
  const ordinals = new Int16Array(blob.buffer, start + count * 8, count);
  const statuses = new Uint8Array(blob.buffer, start + count * 10, count);
  check(ordinals, statuses, 0, count, owner);
  return { ordinals, values: new Float64Array(blob.buffer, start, count), statuses };
}

/**
 * Decodes many blobs into one set of long arrays, each from the offset told, and answers the number of points; throws as `decode`.
 * Bytes are copied as bytes, because a blob need not lie on an eight-byte border; the views for it are made once.
 */
export function decoderInto(into: Points): (blob: Uint8Array, offset: number, owner: Owner) => number {
  const { ordinals, statuses } = into;
  const valueBytes = bytesOf(into.values);
  const ordinalBytes = bytesOf(ordinals);
  return (blob, offset, owner) => {
    const count = countOf(blob, owner);
    const ordinalStart = HEADER_BYTES + count * 8;
    const statusStart = ordinalStart + count * 2;
    valueBytes.set(blob.subarray(HEADER_BYTES, ordinalStart), offset * 8);
    ordinalBytes.set(blob.subarray(ordinalStart, statusStart), offset * 2);
    statuses.set(blob.subarray(statusStart), offset);
    check(ordinals, statuses, offset, offset + count, owner);
    return count;
  };
}

function check(ordinals: Int16Array, statuses: Uint8Array, start: number, end: number, owner: Owner): void {
  let previous = -1;
  for (let i = start; i < end; i++) {
    const ordinal = ordinals[i]!;
    if (ordinal <= previous) throw corrupt(owner, 'its periods are out of order');
    if (statuses[i]! >= KNOWN_STATUSES) throw corrupt(owner, `${statuses[i]} is not a status`);
    previous = ordinal;
  }
}

function countOf(blob: Uint8Array, owner: Owner): number {
  if (blob.length < HEADER_BYTES) throw corrupt(owner, `${blob.length} bytes are too few`);
  if (blob[0] !== VERSION) throw corrupt(owner, `its form is ${blob[0]}, known is ${VERSION}`);
  const count = (blob[4]! | (blob[5]! << 8) | (blob[6]! << 16) | (blob[7]! << 24)) >>> 0;
  const expected = HEADER_BYTES + count * POINT_BYTES;
  if (blob.length !== expected) {
    throw corrupt(owner, `${count} points take ${expected} bytes, there are ${blob.length}`);
  }
  return count;
}

function bytesOf(array: Float64Array | Int16Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function corrupt(owner: Owner, reason: string): Error {
  const what = typeof owner === 'string' ? owner : owner();
  return new Error(`The stored figures of ${what} are corrupt: ${reason}.`);
}
