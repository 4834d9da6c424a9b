/** What a delivery says, region by region: what the rules look at and, where told, mend. */
import type { Indicator, RegionCode, SeriesKey } from '@regionpuls/domain';
import type { Points } from '@regionpuls/store';

/** The points of one series in one release; the rules that mend change `values` and `statuses`. */
export interface Said extends Points {
  /** Place in the list of releases, which is in the order in which they were known. */
  release: number;
  /** The reader's number of each point's place in the delivery. */
  places: Int32Array;
}

/** What there may be to see in a series, so that a rule looks at all its points only where it may see something. */
export interface Traits {
  /** A period is there twice. */
  repeats: boolean;
  /** A value is not plainly one of its unit as published, or so small that the source hides it. */
  odd: boolean;
  /** Of all values, the archive's too, one is far from another. */
  far: boolean;
  /** A value is withheld. */
  withheld: boolean;
}

export const UNKNOWN: Traits = { repeats: true, odd: true, far: true, withheld: true };

export interface DeliveredSeries {
  key: SeriesKey;
  indicator: Indicator;
  /** Oldest release first; never empty. */
  said: Said[];
  /** What the archive had before the delivery; empty arrays where it had nothing. */
  archived: Points;
  traits: Traits;
}

/** Everything that a delivery says of one region. */
export interface RegionPart {
  region: RegionCode;
  /** By indicator, breakdown and frequency; never empty. */
  series: DeliveredSeries[];
}

export const NO_POINTS: Points = {
  ordinals: new Int16Array(0),
  values: new Float64Array(0),
  statuses: new Uint8Array(0),
};
