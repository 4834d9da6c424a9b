/** The caller's numbers of series by the numbers of their parts: open addressing, in a table that grows. */

const FIRST_SLOTS: i32 = 1 << 10;
const PAGE_BYTES: i32 = 1 << 16;

/** Key + 1 and number; 0 where there is none. */
let table: i32 = <i32>memory.data(8 * FIRST_SLOTS, 8);
let slots: i32 = FIRST_SLOTS;
let taken: i32 = 0;
/** What was asked for last. */
let asked: i32 = 0;

/** −1 when the key is new. @param key 0 or more, below 2³¹ − 1. */
export function seriesOf(key: i32): i32 {
  asked = key;
  let slot = slotOf(key);
  while (true) {
    const found = load<i32>(table + (slot << 3));
    if (found == key + 1) return load<i32>(table + (slot << 3), 4);
    if (found == 0) return -1;
    slot = (slot + 1) & (slots - 1);
  }
}

/** The number of what was asked for last, and was new. The memory may grow. */
export function addSeries(number: i32): void {
  taken += 1;
  if (taken * 2 > slots) grow(slots * 4);
  put(asked, number);
}

function put(key: i32, number: i32): void {
  let slot = slotOf(key);
  while (load<i32>(table + (slot << 3)) != 0) slot = (slot + 1) & (slots - 1);
  store<i32>(table + (slot << 3), key + 1);
  store<i32>(table + (slot << 3), number, 4);
}

/** The table moves behind all that there is; what it leaves is a third of what it takes. */
function grow(more: i32): void {
  const before = table;
  const count = slots;
  slots = more;
  const pages = memory.grow((8 * slots + PAGE_BYTES - 1) / PAGE_BYTES);
  if (pages < 0) unreachable();
  table = pages * PAGE_BYTES;
  for (let slot = 0; slot < count; slot++) {
    const key = load<i32>(before + (slot << 3));
    if (key != 0) put(key - 1, load<i32>(before + (slot << 3), 4));
  }
}

function slotOf(key: i32): i32 {
  const mixed = key * <i32>0x9e3779b1;
  return (mixed ^ (mixed >>> 15)) & (slots - 1);
}
