export const NEWLINE: u32 = 0x0a;
export const RETURN: u32 = 0x0d;
export const QUOTE: u32 = 0x22;
export const COMMA: u32 = 0x2c;
export const MINUS: u32 = 0x2d;
export const POINT: u32 = 0x2e;
export const LETTER_Q: u32 = 0x51;
const ZERO: u32 = 0x30;

/** Beyond 9 where there is no digit. */
export function digitAt(at: i32): u32 {
  return <u32>load<u8>(at) - ZERO;
}

/** The number in four digits, or −1 where there are not four; all four bytes at once. */
export function fourDigits(at: i32): i32 {
  const digits = load<u32>(at) - 0x30303030;
  // A byte below 0 has borrowed and one above 9 carries into its highest bit.
  if ((((digits + 0x76767676) | digits) & 0x80808080) != 0) return -1;
  return (digits & 15) * 1000 + ((digits >> 8) & 15) * 100 + ((digits >> 16) & 15) * 10 + (digits >> 24);
}

/** How many of eight bytes are digits before one is not. */
export function digitsIn(bytes: u64): i32 {
  const digits = bytes ^ 0x3030303030303030;
  // What a byte that is no digit carries goes to those behind it only.
  return <i32>(ctz(((digits + 0x7676767676767676) | digits) & 0x8080808080808080) >> 3);
}

/** The number in the first bytes, which are digits; pairs, then fours, then all of them at once. @param count at most 8. */
export function numberOf(bytes: u64, count: i32): u64 {
  if (count == 0) return 0;
  const missing: u64 = 8 - count;
  const digits = (bytes ^ 0x3030303030303030) << (8 * missing);
  const pairs = digits * 10 + (digits >> 8);
  const first = (pairs & 0x000000ff000000ff) * 0x000f424000000064;
  const second = ((pairs >> 16) & 0x000000ff000000ff) * 0x0000271000000001;
  return (first + second) >> 32;
}
