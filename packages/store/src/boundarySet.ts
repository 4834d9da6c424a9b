/** The land of regions on the borders of a year, for maps. */
import type { RegionCode } from '@regionpuls/domain';

export interface BoundarySet {
  id: number;
  /** The borders are those of 1 January. */
  year: number;
  level: 'county' | 'municipality';
  /** ISO 8601 instant in UTC. */
  recorded: string;
  /** Who made the boundaries, and on what terms they may be shown: stands under every map. */
  origin: string;
  licence: string;
}

/** GeoJSON: by polygon and ring, places in degrees, east before north. */
export interface LandGeometry {
  type: 'MultiPolygon';
  coordinates: number[][][][];
}

export type BoundaryShapes = Record<RegionCode, LandGeometry>;

export interface BoundarySetDraft extends Omit<BoundarySet, 'id' | 'recorded'> {
  source: string;
  fileName: string;
  payload: Uint8Array;
  options: Record<string, string>;
  report: unknown;
  shapes: BoundaryShapes;
}

export interface BoundaryReader {
  /** The newest set of each year and level, oldest year first. */
  boundarySets(): Promise<BoundarySet[]>;
  /** Null when there is no such set. A set never changes. */
  boundaryShapes(id: number): Promise<BoundaryShapes | null>;
}

export interface BoundaryWriter {
  /**
   * Publishes a set with its delivery in one transaction. `unchanged` when the newest set of the year and level already came with
   * this payload and these options; an older one that comes again becomes the newest.
   */
  publishBoundaries(
    draft: BoundarySetDraft,
  ): Promise<{ outcome: 'published' | 'unchanged'; delivery: number; set: number }>;
}
