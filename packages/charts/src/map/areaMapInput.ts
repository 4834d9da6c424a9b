/** What a map of areas is drawn from. */
import type { MapInput } from './mapInput.ts';
import type { Outlines } from './outlines.ts';

export interface AreaMapInput extends MapInput {
  /** All the land of the level; what has no value is drawn around the rest, where there is room. */
  outlines: Outlines;
  credit: LandCredit;
  /** At most; the picture takes what its land needs. */
  height: number;
}

/** Who made the boundaries, on what terms, and for the borders of which 1 January. */
export interface LandCredit {
  origin: string;
  licence: string;
  year: number;
}
