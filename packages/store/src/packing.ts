/**
 * Points as one blob, as small as they allow: most figures are whole numbers or tenths, month after month, with one status.
 * Little-endian, as every machine this runs on:
 *
 * | bytes | what |
 * |---|---|
 * | 1 | version of the form: 2 |
 * | 1 | decimals d: values are whole numbers of 10⁻ᵈ |
 * | 1 | bytes of a value w: 2 (unsigned), 4 (signed) or 8 (float64) |
 * | 1 | 1: the periods follow each other, and only the first stands; 2: all have one status, which stands once; 3: both |
 * | 4 | number of points n |
 * | wn | values; the largest of 2 bytes, the smallest of 4 and NaN of 8 where there is none |
 * | 2 or 2n | period ordinals, int16, strictly increasing |
 * | 1 or n | status bytes |
 *
 * Form 1, of archives begun before, has 8 bytes a value and leaves nothing out, and 0 where form 2 says how.
 *
 * Values come back bit for bit but for two things that could make equal figures look different: there is one NaN, and minus zero
 * is zero.
 */
import { STATUSES } from '@regionpuls/domain';
import { type Points, makePoints } from './points.ts';

const VERSION = 2;
const HEADER_BYTES = 8;
const KNOWN_STATUSES = STATUSES.length;
const [IN_A_ROW, ONE_STATUS] = [1, 2] as const;
/** In place of a value, where there is none. */
const NONE_OF_2 = 0xffff;
const NONE_OF_4 = -0x8000_0000;
const MOST_DECIMALS = 2;
const FIRST_BYTES = 1 << 12;
/** In 16 bits. */
const LAST_ORDINAL = 0x7fff;

if (new Uint8Array(new Uint16Array([1]).buffer)[0] !== 1) {
  throw new Error('The archive is little-endian, and this machine is not.');
}

export function encode(points: Points): Uint8Array {
  return reusableEncoder()(points);
}

/** Encodes many, one after the other: what it gives is overwritten by the next. */
export function reusableEncoder(): (points: Points) => Uint8Array {
  // Making views is most of what encoding a few points would cost, so they are made once for all.
  let views = viewsOf(new ArrayBuffer(FIRST_BYTES));
  return ({ ordinals, values, statuses }) => {
    const count = ordinals.length;
    const { decimals, width } = valueForm(values);
    const inARow = isInARow(ordinals);
    const oneStatus = isOneStatus(statuses);
    const leftOut = (inARow ? IN_A_ROW : 0) | (oneStatus ? ONE_STATUS : 0);
    const length = lengthOf(count, width, leftOut);
    if (views.buffer.byteLength < length) views = viewsOf(new ArrayBuffer((2 * length + 7) & ~7));
    const { buffer, bytes, int16, int32 } = views;
    bytes[0] = VERSION;
    bytes[1] = decimals;
    bytes[2] = width;
    bytes[3] = leftOut;
    int32[1] = count;
    putValues(values, views, width, decimals);
    const ordinalStart = HEADER_BYTES + count * width;
    const ordinalCount = inARow ? 1 : count;
    for (let i = 0; i < ordinalCount; i++) int16[ordinalStart / 2 + i] = ordinals[i]!;
    const statusStart = ordinalStart + 2 * ordinalCount;
    const statusCount = oneStatus ? 1 : count;
    for (let i = 0; i < statusCount; i++) bytes[statusStart + i] = statuses[i]!;
    return new Uint8Array(buffer, 0, length);
  };
}

function viewsOf(buffer: ArrayBuffer) {
  return {
    buffer,
    bytes: new Uint8Array(buffer),
    int16: new Int16Array(buffer),
    uint16: new Uint16Array(buffer),
    int32: new Int32Array(buffer),
    float64: new Float64Array(buffer),
  };
}

/** False where there is none. */
function isInARow(ordinals: Int16Array): boolean {
  for (let i = 1; i < ordinals.length; i++) if (ordinals[i] !== ordinals[i - 1]! + 1) return false;
  return ordinals.length > 0;
}

function isOneStatus(statuses: Uint8Array): boolean {
  for (let i = 1; i < statuses.length; i++) if (statuses[i] !== statuses[0]) return false;
  return statuses.length > 0;
}

/** The fewest decimals and bytes that give every value back as it is. */
function valueForm(values: Float64Array): { decimals: number; width: number } {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const width = wholeWidth(values, 10 ** decimals);
    if (width > 0) return { decimals, width };
  }
  return { decimals: 0, width: 8 };
}

/** Bytes that hold each value times `power` as a whole number; 0 when none do. */
function wholeWidth(values: Float64Array, power: number): number {
  let least = 0;
  let most = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const whole = Math.round(value * power);
    if (whole / power !== value && !Number.isNaN(value)) return 0;
    if (whole < least) least = whole;
    else if (whole > most) most = whole;
  }
  if (least >= 0 && most < NONE_OF_2) return 2;
  return least > NONE_OF_4 && most < -NONE_OF_4 ? 4 : 0;
}

function putValues(
  values: Float64Array,
  { uint16, int32, float64 }: ReturnType<typeof viewsOf>,
  width: number,
  decimals: number,
): void {
  const start = HEADER_BYTES / width;
  if (width === 8) {
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      float64[start + i] = Number.isNaN(value) ? Number.NaN : value === 0 ? 0 : value;
    }
    return;
  }
  const power = 10 ** decimals;
  const stored = width === 2 ? uint16 : int32;
  const none = width === 2 ? NONE_OF_2 : NONE_OF_4;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    stored[start + i] = Number.isNaN(value) ? none : Math.round(value * power);
  }
}

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
  const { buffer, byteOffset } = blob.byteOffset % 8 === 0 ? blob : blob.slice();
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
  const isOld = blob[0] === 1;
  if (!isOld && blob[0] !== VERSION)
    throw corrupt(owner, `its form is ${blob[0]}, known are 1 and ${VERSION}`);
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

function lengthOf(count: number, width: number, leftOut: number): number {
  const ordinals = leftOut & IN_A_ROW ? 1 : count;
  const statuses = leftOut & ONE_STATUS ? 1 : count;
  return HEADER_BYTES + count * width + ordinals * 2 + statuses;
}

function corrupt(owner: Owner, reason: string): Error {
  const what = typeof owner === 'string' ? owner : owner();
  return new Error(`The stored figures of ${what} are corrupt: ${reason}.`);
}
