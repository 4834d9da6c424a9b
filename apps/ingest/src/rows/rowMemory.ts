/** Memory for rows, with the compiled code that sorts them in it. It is compiled from `assembly/`. */
import { CompiledModule } from '@regionpuls/formats';
import { ASSEMBLY } from './assembly.generated.ts';
import { type RowBlock, paddedBytes, rowsIn } from './rowBlock.ts';

/** As `assembly/index.ts` has them; blocks and tables are told by their address. */
interface Exports {
  memory: { buffer: ArrayBuffer; grow(pages: number): number };
  start: { value: number };
  count(block: number, room: number, from: number, to: number, slotOf: number, counts: number): void;
  begin(counts: number, slots: number): void;
  scatter(
    block: number,
    room: number,
    from: number,
    to: number,
    slotOf: number,
    next: number,
    into: number,
    intoRoom: number,
  ): void;
}

const compiled = new CompiledModule(ASSEMBLY);
const PAGE_BYTES = 1 << 16;
const PIECE_ROWS = 1 << 14;

/** A piece of the memory, for one thing at a time. */
export interface Area {
  address: number;
  bytes: number;
}

/** Rows that lie one after the other in a block with room for `room`. */
export interface RowRange {
  address: number;
  room: number;
  from: number;
  to: number;
}

export interface SortedRows {
  rows: RowBlock;
  /** By slot: where its rows end; they begin where those of the slot before end. */
  ends: Int32Array;
}

export class RowMemory {
  readonly #exports = compiled.instantiate<Exports>();
  #end = this.#exports.start.value;
  readonly #tables = this.area();

  area(): Area {
    return { address: 0, bytes: 0 };
  }

  /**
   * Makes the area large enough. What was in it is gone then, and arrays that lie anywhere in the memory may be. What it leaves is not
   * used again, so it takes more than is asked for; memory that is not touched costs nothing.
   */
  reserve(area: Area, least: number): void {
    if (area.bytes >= least) return;
    const bytes = least + (least >> 2);
    const address = (this.#end + 7) & ~7;
    const { memory } = this.#exports;
    const missing = address + bytes - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
    this.#end = address + bytes;
    area.address = address;
    area.bytes = bytes;
  }

  /** All that is in the memory; another one when it has grown. */
  get buffer(): ArrayBuffer {
    return this.#exports.memory.buffer;
  }

  rowsIn({ address }: Area, room: number): RowBlock {
    return rowsIn(this.buffer, room, address);
  }

  /**
   * Puts rows by slot, and in a slot in the order they came.
   * @param slotOf by series. @param into its rows are overwritten.
   */
  sort(ranges: readonly RowRange[], slotOf: ArrayLike<number>, slots: number, into: Area): SortedRows {
    const exports = this.#exports;
    const room = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
    this.reserve(into, paddedBytes(room));
    this.reserve(this.#tables, 4 * (slotOf.length + slots));
    // Numbers of rows become where slots begin, and those where they end.
    const counts = this.#tables.address;
    const ends = new Int32Array(this.buffer, counts, slots).fill(0);
    const ofSeries = counts + 4 * slots;
    new Int32Array(this.buffer, ofSeries, slotOf.length).set(slotOf);
    for (const { address, room, from, to } of inPieces(ranges))
      exports.count(address, room, from, to, ofSeries, counts);
    exports.begin(counts, slots);
    for (const { address, room: own, from, to } of inPieces(ranges))
      exports.scatter(address, own, from, to, ofSeries, counts, into.address, room);
    return { rows: this.rowsIn(into, room), ends };
  }
}

/** Faster code is compiled while the first code runs, and taken at the next call. */
function* inPieces(ranges: readonly RowRange[]): Generator<RowRange> {
  for (const { address, room, from, to } of ranges) {
    for (let at = from; at < to; at += PIECE_ROWS)
      yield { address, room, from: at, to: Math.min(to, at + PIECE_ROWS) };
  }
}
