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

/** The block in a buffer of its own form: columns one after the other, the widest first, so that each lies on its border. */
export function rowsIn(buffer: ArrayBuffer, length: number): RowBlock {
  return {
    length,
    values: new Float64Array(buffer, 0, length),
    series: new Int32Array(buffer, 8 * length, length),
    places: new Int32Array(buffer, 12 * length, length),
    releases: new Uint16Array(buffer, 16 * length, length),
    ordinals: new Int16Array(buffer, 18 * length, length),
    statuses: new Uint8Array(buffer, 20 * length, length),
  };
}

export function bytesFor(length: number): number {
  return ROW_BYTES * length;
}
