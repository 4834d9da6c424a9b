/** Where a reader puts what it reads: columns grow behind it, and no object is made a row. */
import type { Breakdown, Frequency, Place, Published, Remark } from '@regionpuls/domain';

/** A series as the file writes it; the region code is the source's. */
export interface WrittenSeries {
  indicator: string;
  region: string;
  breakdown: Breakdown;
  frequency: Frequency;
}

export interface ObservationSink {
  /** The number of a series; the same series has the same number. */
  series(series: WrittenSeries): number;
  /** The number of a publication date written in the file. Number 0 is «not told in the file». */
  release(published: Published): number;
  /**
   * One observation.
   * @param ordinal period as `toOrdinal` on the series' frequency. @param value NaN where the status has none.
   * @param status index into `STATUSES`. @param place the reader's own number of the place; see `Reader.place`.
   */
  add(series: number, release: number, ordinal: number, value: number, status: number, place: number): void;
}

/** Observations as columns: entry i of each is of observation i, as `add` takes it. */
export interface ObservationRows {
  series: Int32Array;
  /** Number of the publication date. */
  releases: Uint16Array;
  ordinals: Int16Array;
  /** NaN where the status has none. */
  values: Float64Array;
  statuses: Uint8Array;
  places: Int32Array;
}

/** Takes many at a time too, from the one reader of files of millions. */
export interface RowSink extends ObservationSink {
  /** The first `count` of rows that are overwritten afterwards. */
  addRows(rows: ObservationRows, count: number): void;
}

/** What reading ended with. What is wrong with the delivery comes back as remarks of severity `error`, never as a throw. */
export interface ReadResult {
  /** Errors and notes of the reading; with an error nothing that was put in the sink may be used. */
  remarks: Remark[];
  /** Rows or cells read. */
  rows: number;
  /** The place that a number given to `add` means. */
  place(number: number): Place;
}
