/** One geometry to polygons in degrees. */
import type { LonLat, Polygon, Ring } from './shape.ts';
import type { RawFeature } from './readCollections.ts';

export type ToDegrees = (x: number, y: number) => LonLat;

export interface ReadPolygons {
  polygons: Polygon[];
  /** Rings left out because they enclose nothing. */
  degenerate: number;
}

/** Places are kept to so many parts of a degree: 11 metres north, about 5 east; neighbours stay neighbours. */
const PARTS = 10_000;

export function isPolygonal(geometry: RawFeature['geometry']): geometry is NonNullable<typeof geometry> {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
}

/** Null for coordinates that are not those of a polygon. */
export function readPolygons(
  geometry: NonNullable<RawFeature['geometry']>,
  toDegrees: ToDegrees,
): ReadPolygons | null {
  const raw: unknown = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  if (!Array.isArray(raw)) return null;
  const read: ReadPolygons = { polygons: [], degenerate: 0 };
  for (const rings of raw as unknown[]) {
    if (!Array.isArray(rings)) return null;
    const polygon: Polygon = [];
    for (const [index, positions] of (rings as unknown[]).entries()) {
      const ring = readRing(positions, toDegrees);
      if (!ring) return null;
      const isLand = enclosesSomething(ring);
      if (isLand) polygon.push(ring);
      else read.degenerate++;
      // Without its outer ring a polygon is nothing, whatever its holes.
      if (!isLand && index === 0) break;
    }
    if (polygon.length > 0) read.polygons.push(polygon);
  }
  return read;
}

/** Rounded, without repeated places, closed. Null when something is no position. */
function readRing(positions: unknown, toDegrees: ToDegrees): Ring | null {
  if (!Array.isArray(positions)) return null;
  const ring: Ring = [];
  for (const position of positions as unknown[]) {
    if (!Array.isArray(position)) return null;
    const [x, y] = position as unknown[];
    if (typeof x !== 'number' || typeof y !== 'number') return null;
    const [longitude, latitude] = toDegrees(x, y);
    if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) return null;
    const place: LonLat = [round(longitude), round(latitude)];
    const last = ring.at(-1);
    if (last?.[0] !== place[0] || last[1] !== place[1]) ring.push(place);
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) ring.push([...first]);
  return ring;
}

function enclosesSomething(ring: Ring): boolean {
  if (ring.length < 4) return false;
  const [x0, y0] = ring[0]!;
  let area = 0;
  for (let index = 1; index < ring.length; index++) {
    const [[ax, ay], [bx, by]] = [ring[index - 1]!, ring[index]!];
    area += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return Math.abs(area) > 1 / PARTS ** 2 / 2;
}

function round(degrees: number): number {
  return Math.round(degrees * PARTS) / PARTS;
}
