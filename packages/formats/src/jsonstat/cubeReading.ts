/** What the dimensions and members of a source's cube mean to us. Data: a table card, or what an analyst pointed at. */
import type { Status } from '@regionpuls/domain';

export interface CubeReading {
  /** The dimension of regions, or the one region that a table without it is about. */
  region: RegionReading | { code: string };
  time: { dimension: string };
  /** The indicator of a cell, by the members it stands at. A cell that fits none of them is left out, and that is said. */
  indicators: readonly IndicatorReading[];
  /** The one dimension, apart from time and region, that becomes a breakdown. Where the cube lacks it, all is total. */
  breakdown?: {
    dimension: string;
    name: 'sex' | 'industry';
    /** The source's code → our member; `total` is the whole. Codes that are not here are left out, and that is said. */
    members: Readonly<Record<string, string>>;
  };
  /** Every other dimension the cube may have, and its member for the whole. Cells at other members are left out, and that is said. */
  whole: Readonly<Record<string, string>>;
  /** Symbols of this source beside, or instead of, the usual ones (`STATUS_BY_SYMBOL`). */
  symbols?: Readonly<Record<string, Status>>;
}

export interface RegionReading {
  dimension: string;
  /** Written before the region code by the source: `K-`, `F-`. At most one of them is taken off. */
  prefixes?: readonly string[];
  /** Codes to read, as a regular expression over the whole code as written; all of them where it is absent. */
  matching?: string;
  /** The source's own codes for regions of ours: `00` → `0`. */
  codes?: Readonly<Record<string, string>>;
}

export interface IndicatorReading {
  indicator: string;
  /** Dimension → member. */
  at: Readonly<Record<string, string>>;
  /** What the number is multiplied by: 1000 where the source counts in thousands. */
  times?: number;
}
