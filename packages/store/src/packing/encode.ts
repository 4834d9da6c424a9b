/** Points to a blob in the narrowest form that gives them back. */
import type { Points } from '../points.ts';
import {
  HEADER_BYTES,
  IN_A_ROW,
  MOST_DECIMALS,
  NONE_OF_2,
  NONE_OF_4,
  ONE_STATUS,
  VERSION,
  lengthOf,
} from './form.ts';

const FIRST_BYTES = 1 << 12;

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
