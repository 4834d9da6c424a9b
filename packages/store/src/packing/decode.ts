/** A blob to points, or why it is none. */
import { STATUSES } from '@regionpuls/domain';
import { type Points, makePoints } from '../points.ts';
import {
  FIRST_VERSION,
  HEADER_BYTES,
  IN_A_ROW,
  MOST_DECIMALS,
  NONE_OF_2,
  NONE_OF_4,
  ONE_STATUS,
  VERSION,
  lengthOf,
} from './form.ts';

const KNOWN_STATUSES = STATUSES.length;
/** In 16 bits. */
const LAST_ORDINAL = 0x7fff;

/** What a blob is, for the error: `series 5, vintage 7`; where that costs something to say, a function that is asked for it. */
type Owner = string | (() => string);

/** @throws when the blob is not what `encode` makes. */
export function decode(blob: Uint8Array, owner: Owner): Points {
  const { decimals, width, leftOut, count } = readHead(blob, owner);
  const points = makePoints(count);
  takeValues(blob, points.values, width, 10 ** decimals);
  const ordinalStart = HEADER_BYTES + count * width;
  const inARow = (leftOut & IN_A_ROW) !== 0;
  takeOrdinals(blob, ordinalStart, inARow, points.ordinals, owner);
  takeStatuses(
    blob,
    ordinalStart + 2 * (inARow ? 1 : count),
    (leftOut & ONE_STATUS) !== 0,
    points.statuses,
    owner,
  );
  return points;
}

function takeValues(blob: Uint8Array, values: Float64Array, width: number, power: number): void {
  // Numbers of several bytes are read where they lie, or from a copy where that is not on their border.
  const { buffer, byteOffset } = blob.byteOffset % 8 === 0 ? blob : new Uint8Array(blob);
  const start = byteOffset + HEADER_BYTES;
  const { length } = values;
  if (width === 2) widen(new Uint16Array(buffer, start, length), NONE_OF_2, power, values);
  else if (width === 4) widen(new Int32Array(buffer, start, length), NONE_OF_4, power, values);
  else values.set(new Float64Array(buffer, start, length));
}

function widen(wholes: Uint16Array | Int32Array, none: number, power: number, values: Float64Array): void {
  for (let i = 0; i < values.length; i++) {
    const whole = wholes[i]!;
    values[i] = whole === none ? Number.NaN : whole / power;
  }
}

function takeOrdinals(
  blob: Uint8Array,
  start: number,
  inARow: boolean,
  ordinals: Int16Array,
  owner: Owner,
): void {
  const at = (place: number) => ((blob[place]! | (blob[place + 1]! << 8)) << 16) >> 16;
  let previous = -1;
  if (inARow) {
    previous = at(start);
    if (previous < 0 || previous + ordinals.length - 1 > LAST_ORDINAL)
      throw corrupt(owner, 'its periods are out of order');
    for (let i = 0; i < ordinals.length; i++) ordinals[i] = previous + i;
    return;
  }
  for (let i = 0; i < ordinals.length; i++) {
    const ordinal = at(start + 2 * i);
    if (ordinal <= previous) throw corrupt(owner, 'its periods are out of order');
    ordinals[i] = ordinal;
    previous = ordinal;
  }
}

function takeStatuses(
  blob: Uint8Array,
  start: number,
  oneStatus: boolean,
  statuses: Uint8Array,
  owner: Owner,
): void {
  if (oneStatus) statuses.fill(blob[start]!);
  else statuses.set(blob.subarray(start));
  for (let i = start; i < blob.length; i++)
    if (blob[i]! >= KNOWN_STATUSES) throw corrupt(owner, `${blob[i]} is not a status`);
}

interface Head {
  decimals: number;
  width: number;
  leftOut: number;
  count: number;
}

function readHead(blob: Uint8Array, owner: Owner): Head {
  if (blob.length < HEADER_BYTES) throw corrupt(owner, `${blob.length} bytes are too few`);
  const isOld = blob[0] === FIRST_VERSION;
  if (!isOld && blob[0] !== VERSION)
    throw corrupt(owner, `its form is ${blob[0]}, known are ${FIRST_VERSION} and ${VERSION}`);
  const decimals = isOld ? 0 : blob[1]!;
  const width = isOld ? 8 : blob[2]!;
  const leftOut = isOld ? 0 : blob[3]!;
  if (decimals > MOST_DECIMALS || (width !== 2 && width !== 4 && width !== 8) || leftOut > 3)
    throw corrupt(owner, `its form says ${decimals} decimals, ${width} bytes and ${leftOut}`);
  const count = (blob[4]! | (blob[5]! << 8) | (blob[6]! << 16) | (blob[7]! << 24)) >>> 0;
  const expected = lengthOf(count, width, leftOut);
  if (blob.length !== expected) {
    throw corrupt(owner, `${count} points take ${expected} bytes, there are ${blob.length}`);
  }
  return { decimals, width, leftOut, count };
}

function corrupt(owner: Owner, reason: string): Error {
  const what = typeof owner === 'string' ? owner : owner();
  return new Error(`The stored figures of ${what} are corrupt: ${reason}.`);
}
