/**
 * Figures as resident columns: what the store decodes into, and what boundaries and recipes are computed from without
 * making an object a value. Turned into `Point`s only at the exit.
 */
import type { SeriesKey } from './series.ts';

/** One stored series. The three arrays have one entry per observation, in period order. */
export interface SeriesColumns {
  /** Period ordinals on the series' frequency (`toOrdinal`). */
  ordinals: Int32Array | Int16Array;
  /** Values in the indicator's unit; NaN where the status says there is none. */
  values: Float64Array;
  /** Index into `STATUSES`. */
  statuses: Uint8Array;
  /** Id of the newest vintage that changed this series. */
  vintage: number;
  /** Id of the vintage that gave each value; absent where `vintage` gave them all. */
  vintages?: Int32Array;
}

/** Figures as they stood at one instant. Synchronous: everything in it is in memory. */
export interface Figures {
  find(key: SeriesKey): SeriesColumns | undefined;
  /** Keys of every stored series of an indicator. */
  keysOf(indicator: string): readonly SeriesKey[];
  /** Indicators with at least one series. */
  indicators(): readonly string[];
  /** Changes exactly when the content changes: part of every memo key and ETag. */
  readonly revision: string;
}
