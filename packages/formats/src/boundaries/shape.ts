/** The land of one region as polygons: an outer ring each, then its holes; rings closed, places in degrees, east before north. */
import type { RegionCode, RegionLevel } from '@regionpuls/domain';

export type BoundaryLevel = Extract<RegionLevel, 'county' | 'municipality'>;

export type LonLat = [longitude: number, latitude: number];
export type Ring = LonLat[];
export type Polygon = Ring[];

export interface Shape {
  code: RegionCode;
  /** As the file has it; null where it names none. */
  label: string | null;
  polygons: Polygon[];
}
