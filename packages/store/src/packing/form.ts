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

export const VERSION = 2;
/** Of archives begun before. */
export const FIRST_VERSION = 1;
export const HEADER_BYTES = 8;
/** What is left out. */
export const [IN_A_ROW, ONE_STATUS] = [1, 2] as const;
/** In place of a value, where there is none. */
export const NONE_OF_2 = 0xffff;
export const NONE_OF_4 = -0x8000_0000;
export const MOST_DECIMALS = 2;

if (new Uint8Array(new Uint16Array([1]).buffer)[0] !== 1) {
  throw new Error('The archive is little-endian, and this machine is not.');
}

/** Bytes of a blob. */
export function lengthOf(count: number, width: number, leftOut: number): number {
  const ordinals = leftOut & IN_A_ROW ? 1 : count;
  const statuses = leftOut & ONE_STATUS ? 1 : count;
  return HEADER_BYTES + count * width + ordinals * 2 + statuses;
}
