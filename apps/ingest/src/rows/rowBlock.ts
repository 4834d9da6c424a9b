import type { ObservationRows } from '@regionpuls/formats';

/** Rows as columns, of series by their number in the `SeriesTable`. */
export interface RowBlock extends ObservationRows {
  length: number;
}

const ROW_BYTES = 8 + 4 + 4 + 2 + 2 + 1;

/**
 * The block in a buffer: columns one after the other, the widest first, so that each lies on its border. `assembly/` knows this order.
 * @param from a multiple of 8.
 */
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

/** Copies rows `from` up to `to` of one block to row `at` of another. */
export function copyRows(rows: ObservationRows, from: number, to: number, into: RowBlock, at: number): void {
  into.values.set(rows.values.subarray(from, to), at);
  into.series.set(rows.series.subarray(from, to), at);
  into.places.set(rows.places.subarray(from, to), at);
  into.releases.set(rows.releases.subarray(from, to), at);
  into.ordinals.set(rows.ordinals.subarray(from, to), at);
  into.statuses.set(rows.statuses.subarray(from, to), at);
}

/** The bytes of rows `from` up to `to`, column by column, in the order in which a block has them. */
export function columnsOf(rows: RowBlock, from: number, to: number): Uint8Array[] {
  const { values, series, places, releases, ordinals, statuses } = rows;
  return [values, series, places, releases, ordinals, statuses].map((column) => {
    const bytes = column.BYTES_PER_ELEMENT;
    return new Uint8Array(column.buffer, column.byteOffset + from * bytes, (to - from) * bytes);
  });
}

/** So many that another block may lie behind. */
export function paddedBytes(length: number): number {
  return (bytesFor(length) + 7) & ~7;
}
