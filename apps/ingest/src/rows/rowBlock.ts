/** Rows as columns: entry i of each array is of row i. */
export interface RowBlock {
  length: number;
  /** Number in the `SeriesTable`. */
  series: Int32Array;
  /** Number of the publication date as written; 0 is «not told in the file». */
  releases: Uint16Array;
  ordinals: Int16Array;
  /** NaN where the status has none. */
  values: Float64Array;
  statuses: Uint8Array;
  /** The reader's number of the place in the delivery. */
  places: Int32Array;
}

export const ROW_BYTES = 8 + 4 + 4 + 2 + 2 + 1;

export function makeRows(length: number): RowBlock {
  return rowsIn(new ArrayBuffer(bytesFor(length)), length);
}

/** The block in a buffer: columns one after the other, the widest first, so that each lies on its border. @param from a multiple of 8. */
export function rowsIn(buffer: ArrayBuffer, length: number, from = 0): RowBlock {
  return {
    length,
    values: new Float64Array(buffer, from, length),
    series: new Int32Array(buffer, from + 8 * length, length),
    places: new Int32Array(buffer, from + 12 * length, length),
    releases: new Uint16Array(buffer, from + 16 * length, length),
    ordinals: new Int16Array(buffer, from + 18 * length, length),
    statuses: new Uint8Array(buffer, from + 20 * length, length),
  };
}

export function bytesFor(length: number): number {
  return ROW_BYTES * length;
}

/** So many that another block may lie behind. */
export function paddedBytes(length: number): number {
  return (bytesFor(length) + 7) & ~7;
}

/** Blocks in one buffer that is used again and again: each is overwritten by the next. */
export class ScratchBlock {
  #buffer = new ArrayBuffer(0);

  /** Columns of what was in the buffer before. */
  of(length: number): RowBlock {
    if (this.#buffer.byteLength < bytesFor(length))
      this.#buffer = new ArrayBuffer(bytesFor(length + (length >> 2)));
    return rowsIn(this.#buffer, length);
  }
}
