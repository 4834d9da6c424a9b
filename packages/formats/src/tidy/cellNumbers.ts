/**
 * Numbers for cells that come again and again: found by their bytes, without making a text of them. The cell that followed the
 * last one before is tried first, because files go round in the same circle. A cell is known with the separator behind it, and
 * compared four bytes at a time.
 */

import type { Lines } from './lines.ts';

const COMMA = 0x2c;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
const SLOTS = 1 << 13;
/** Half of the slots; a cell beyond them is read as text each time. */
const MOST_CELLS = SLOTS / 2;

export class CellNumbers {
  /** Where the cell last found ends. */
  end = 0;
  #last = 0;
  #count = 0;
  #known = new DataView(new ArrayBuffer(1 << 12));
  /** By cell: where its bytes begin, how many there are with the separator, what it means, and which cell came after it. */
  readonly #starts = new Int32Array(MOST_CELLS);
  readonly #lengths = new Int32Array(MOST_CELLS);
  readonly #numbers = new Int32Array(MOST_CELLS);
  readonly #next = new Int32Array(MOST_CELLS);
  /** Cell + 1, by hash; 0 where there is none. */
  readonly #slots = new Int32Array(SLOTS);

  /** The number of the cell that begins at `start`, or −1; sets `end`. */
  find(lines: Lines, start: number): number {
    const last = this.#last;
    let cell = this.#next[last]!;
    if (!this.#stands(cell, lines, start)) {
      cell = this.#lookUp(lines, start);
      if (cell < 0) return -1;
      this.#next[last] = cell;
    }
    this.end = start + this.#lengths[cell]! - 1;
    this.#last = cell;
    return this.#numbers[cell]!;
  }

  /** @param start @param end the cell as it is written, with its quotation marks; its separator stands at `end`. */
  add(lines: Lines, start: number, end: number, number: number): void {
    if (end >= lines.length || this.#count >= MOST_CELLS || this.#lookUp(lines, start) >= 0) return;
    const length = end + 1 - start;
    const cell = this.#count++;
    const from = cell === 0 ? 0 : this.#starts[cell - 1]! + this.#lengths[cell - 1]!;
    if (from + length > this.#known.byteLength) {
      const larger = new Uint8Array(2 * (from + length));
      larger.set(new Uint8Array(this.#known.buffer));
      this.#known = new DataView(larger.buffer);
    }
    for (let i = 0; i < length; i++) this.#known.setUint8(from + i, lines.bytes[start + i]!);
    this.#starts[cell] = from;
    this.#lengths[cell] = length;
    this.#numbers[cell] = number;
    this.#next[cell] = cell;
    let slot = slotOf(lines, start, end);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    this.#slots[slot] = cell + 1;
  }

  #stands(cell: number, lines: Lines, start: number): boolean {
    const length = this.#lengths[cell]!;
    if (length === 0 || start + length > lines.length) return false;
    const { view } = lines;
    const known = this.#known;
    const from = this.#starts[cell]!;
    if (length < 4) {
      for (let i = 0; i < length; i++)
        if (known.getUint8(from + i) !== view.getUint8(start + i)) return false;
      return true;
    }
    // The last four bytes overlap those before where the length is no multiple of four.
    const tail = length - 4;
    for (let i = 0; i < tail; i += 4)
      if (known.getInt32(from + i, true) !== view.getInt32(start + i, true)) return false;
    return known.getInt32(from + tail, true) === view.getInt32(start + tail, true);
  }

  #lookUp(lines: Lines, start: number): number {
    const end = cellEnd(lines, start);
    if (end < 0) return -1;
    for (let slot = slotOf(lines, start, end); ; slot = (slot + 1) & (SLOTS - 1)) {
      const cell = this.#slots[slot]! - 1;
      if (cell < 0) return -1;
      if (this.#lengths[cell] === end + 1 - start && this.#stands(cell, lines, start)) return cell;
    }
  }
}

/** Where the cell ends, or −1 when its quotation marks do not pair. */
export function cellEnd(lines: Lines, start: number): number {
  const { bytes, length } = lines;
  let at = start;
  if (at < length && bytes[at] === QUOTE) {
    for (at += 1; at < length; at += 1) {
      if (bytes[at] === NEWLINE) return -1;
      if (bytes[at] !== QUOTE) continue;
      if (at + 1 >= length || bytes[at + 1] !== QUOTE) return at + 1;
      at += 1;
    }
    return -1;
  }
  for (; at < length; at += 1) {
    const byte = bytes[at]!;
    if (byte === COMMA || byte === NEWLINE || byte === RETURN) return at;
  }
  return at;
}

/** Length, first, middle and last byte tell most cells of a column apart. */
function slotOf({ bytes }: Lines, start: number, end: number): number {
  const length = end - start;
  if (length === 0) return 0;
  const mixed =
    Math.imul(length, 0x9e37) ^
    Math.imul(bytes[start]!, 0x85eb) ^
    Math.imul(bytes[end - 1]!, 0xc2b3) ^
    Math.imul(bytes[start + (length >> 1)]!, 0x27d5);
  return (mixed ^ (mixed >>> 13)) & (SLOTS - 1);
}
