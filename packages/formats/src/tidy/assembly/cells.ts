/**
 * Numbers for cells that come again and again: found by their bytes, without making a text of them. The cell that followed the last
 * one before is tried first, because files go round in the same circle. A cell is known with the separator behind it; so none that
 * stands at the end of the input can be taken for one that would go on beyond it.
 */
import { COMMA, NEWLINE, QUOTE, RETURN } from './letters';
import { SLACK, areSame } from './same';

const ROLES: i32 = 8;
const SLOTS: i32 = 1 << 13;
/** Half of the slots; a cell beyond them is read as text each time, and so is one of more bytes than this. */
const MOST_CELLS: i32 = SLOTS / 2;
const CELL_BYTES: i32 = 256;

/** A table a role: cell + 1 by hash, 0 where there is none; then by cell how long it is, what it means, and which came after it. */
const LENGTHS: i32 = 4 * SLOTS;
const NUMBERS: i32 = LENGTHS + 4 * MOST_CELLS;
const NEXT: i32 = NUMBERS + 4 * MOST_CELLS;
const BYTES: i32 = NEXT + 4 * MOST_CELLS;
const LAST: i32 = BYTES + CELL_BYTES * MOST_CELLS;
const COUNT: i32 = LAST + 4;
const TABLE_BYTES: i32 = COUNT + 4 + SLACK;
const TABLES: i32 = <i32>memory.data(ROLES * TABLE_BYTES, 8);

/** Where the cell last found ends. */
export let foundEnd: i32 = 0;

/** The number of the cell that begins at `start`, or −1; sets `foundEnd`. */
export function find(role: i32, start: i32, end: i32): i32 {
  const table = TABLES + role * TABLE_BYTES;
  const last = load<i32>(table, LAST);
  let cell = load<i32>(table + (last << 2), NEXT);
  if (!stands(table, cell, start)) {
    cell = lookUp(table, start, end);
    if (cell < 0) return -1;
    store<i32>(table + (last << 2), cell, NEXT);
  }
  store<i32>(table, cell, LAST);
  foundEnd = start + load<i32>(table + (cell << 2), LENGTHS) - 1;
  return load<i32>(table + (cell << 2), NUMBERS);
}

/**
 * Remembers the cell that begins at `start` by its number; a negative number is nothing to remember.
 * @param end of the input. @returns where the cell ends.
 */
export function learn(role: i32, start: i32, end: i32, number: i32): i32 {
  const at = cellEnd(start, end);
  const table = TABLES + role * TABLE_BYTES;
  const cell = load<i32>(table, COUNT);
  const length = at + 1 - start;
  if (number < 0 || at < 0 || at >= end || length > CELL_BYTES || cell >= MOST_CELLS) return at;
  if (lookUp(table, start, end) >= 0) return at;
  memory.copy(table + BYTES + cell * CELL_BYTES, start, length);
  store<i32>(table + (cell << 2), length, LENGTHS);
  store<i32>(table + (cell << 2), number, NUMBERS);
  store<i32>(table + (cell << 2), cell, NEXT);
  store<i32>(table, cell + 1, COUNT);
  let slot = slotOf(start, at);
  while (load<i32>(table + (slot << 2)) != 0) slot = (slot + 1) & (SLOTS - 1);
  store<i32>(table + (slot << 2), cell + 1);
  return at;
}

function stands(table: i32, cell: i32, start: i32): bool {
  const length = load<i32>(table + (cell << 2), LENGTHS);
  return length != 0 && areSame(table + BYTES + cell * CELL_BYTES, start, length);
}

function lookUp(table: i32, start: i32, end: i32): i32 {
  const at = cellEnd(start, end);
  if (at < 0) return -1;
  let slot = slotOf(start, at);
  while (true) {
    const cell = load<i32>(table + (slot << 2)) - 1;
    if (cell < 0) return -1;
    if (load<i32>(table + (cell << 2), LENGTHS) == at + 1 - start && stands(table, cell, start)) return cell;
    slot = (slot + 1) & (SLOTS - 1);
  }
}

/** Where the cell ends, or −1 when its quotation marks do not pair. */
function cellEnd(start: i32, end: i32): i32 {
  let at = start;
  if (at < end && load<u8>(at) == QUOTE) {
    for (at += 1; at < end; at += 1) {
      const byte: u32 = load<u8>(at);
      if (byte == NEWLINE) return -1;
      if (byte != QUOTE) continue;
      if (at + 1 >= end || load<u8>(at + 1) != QUOTE) return at + 1;
      at += 1;
    }
    return -1;
  }
  for (; at < end; at += 1) {
    const byte: u32 = load<u8>(at);
    if (byte == COMMA || byte == NEWLINE || byte == RETURN) return at;
  }
  return at;
}

/** Length, first, middle and last byte tell most cells of a column apart. */
function slotOf(start: i32, end: i32): i32 {
  const length = end - start;
  if (length == 0) return 0;
  const mixed =
    (length * 0x9e37) ^
    (<i32>load<u8>(start) * 0x85eb) ^
    (<i32>load<u8>(end - 1) * 0xc2b3) ^
    (<i32>load<u8>(start + (length >> 1)) * 0x27d5);
  return (mixed ^ (mixed >>> 13)) & (SLOTS - 1);
}
