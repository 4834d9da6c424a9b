/** So far beyond what is compared may be read, and is not looked at. */
export const SLACK: i32 = 8;

/** By number of bytes, which of eight count. */
const COUNTED: i32 = <i32>(
  memory.data<u64>([0, 0xff, 0xffff, 0xffffff, 0xffffffff, 0xffffffffff, 0xffffffffffff, 0xffffffffffffff])
);

/** Whether the same bytes stand in two places, eight at a time. */
export function areSame(one: i32, other: i32, length: i32): bool {
  let left = length;
  for (; left >= 8; left -= 8) {
    if (load<u64>(one) != load<u64>(other)) return false;
    one += 8;
    other += 8;
  }
  return ((load<u64>(one) ^ load<u64>(other)) & load<u64>(COUNTED + (left << 3))) == 0;
}
