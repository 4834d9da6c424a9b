/**
 * Degrees to a plane: the transverse Mercator projection around 15° east, as in UTM zone 33, in which Norway's maps of the whole
 * country are drawn. It keeps shapes, so that a municipality in the far north is not broader than it is. Each place is projected by itself, in
 * the plane, so the direction that a ring is written in means nothing.
 */
import { geoTransverseMercator } from 'd3-geo';
import type { Outlines } from './outlines.ts';

/** By polygon and ring, places in degrees, east before north. */
export type LandShape = { coordinates: readonly (readonly (readonly (readonly number[])[])[])[] };

/** Made anew, so the receiver's to keep. */
export interface LaidOutlines extends Outlines {
  areas: { code: string; rings: number[][] }[];
  borders: number[][];
}

const EARTH_RADIUS = 6_371_008.8;
const CENTRAL_MERIDIAN = 15;
/** Metres in a unit: less than a screen shows of a county. */
const UNIT = 50;

type Place = readonly [x: number, y: number];
interface PlacedArea {
  code: string;
  rings: Place[][];
}

/** @param parents the county of each municipality; without them there are no borders between counties. */
export function projectOutlines(
  shapes: Readonly<Record<string, LandShape>>,
  parents: ReadonlyMap<string, string | null> = new Map(),
): LaidOutlines {
  const project = geoTransverseMercator()
    .rotate([-CENTRAL_MERIDIAN, 0])
    .scale(EARTH_RADIUS / UNIT)
    .translate([0, 0]);
  const placed = Object.entries(shapes).map(([code, { coordinates }]): PlacedArea => {
    const rings = coordinates.flat().map((ring) =>
      withoutRepeats(
        ring.map(([longitude = NaN, latitude = NaN]): Place => {
          const [x, y] = project([longitude, latitude])!;
          return [Math.round(x), Math.round(y)];
        }),
      ),
    );
    const drawn = rings.filter((ring) => ring.length > 2);
    // A region whose land is less than a unit broad is still a place on the map.
    return { code, rings: drawn.length > 0 ? drawn : rings.slice(0, 1) };
  });
  const places = placed.flatMap(({ rings }) => rings.flat());
  const [left, top] = [least(places, 0), least(places, 1)];
  const move = ([x, y]: Place): Place => [x - left, y - top];
  const moved = placed.map(({ code, rings }) => ({ code, rings: rings.map((ring) => ring.map(move)) }));
  return {
    width: places.length === 0 ? 0 : -least(places, 0, -1) - left,
    height: places.length === 0 ? 0 : -least(places, 1, -1) - top,
    areas: moved
      .map(({ code, rings }) => ({ code, rings: rings.map(fold) }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    borders: countyBorders(moved, parents).map(fold),
  };
}

/** Without the closing place and those that fell together with the one before. */
function withoutRepeats(places: readonly Place[]): Place[] {
  return places.filter(([x, y], index) => {
    const [nextX, nextY] = places[(index + 1) % places.length]!;
    return x !== nextX || y !== nextY;
  });
}

/** The stretches along which a region's ring is also that of a region of another county; each once. */
function countyBorders(areas: readonly PlacedArea[], parents: ReadonlyMap<string, string | null>): Place[][] {
  const sides = new Map<string, string[]>();
  const eachEdge = function* (ring: readonly Place[]): Generator<[Place, Place]> {
    for (const [index, place] of ring.entries()) yield [place, ring[(index + 1) % ring.length]!];
  };
  for (const { code, rings } of areas) {
    for (const ring of rings) {
      for (const [from, to] of eachEdge(ring)) {
        const edge = edgeKey(from, to);
        const there = sides.get(edge);
        if (there) there.push(code);
        else sides.set(edge, [code]);
      }
    }
  }
  const borders: Place[][] = [];
  for (const { code, rings } of areas) {
    const parent = parents.get(code) ?? null;
    for (const ring of rings) {
      let line: Place[] = [];
      let beyond: string | null = null;
      const end = () => {
        if (line.length > 0) borders.push(line);
        line = [];
      };
      for (const [from, to] of eachEdge(ring)) {
        const other = sides.get(edgeKey(from, to))!.find((each) => each > code);
        const there = other === undefined ? null : (parents.get(other) ?? null);
        // A line is between two counties only, so that one county's border can be told from the others'.
        if (there !== beyond) end();
        beyond = there;
        if (parent === null || there === null || parent === there) continue;
        line.push(...(line.length === 0 ? [from, to] : [to]));
      }
      end();
    }
  }
  return borders;
}

function edgeKey([ax, ay]: Place, [bx, by]: Place): string {
  return ax < bx || (ax === bx && ay < by) ? `${ax},${ay},${bx},${by}` : `${bx},${by},${ax},${ay}`;
}

function fold(places: readonly Place[]): number[] {
  let before: Place = [0, 0];
  return places.flatMap((place) => {
    const step = [place[0] - before[0], place[1] - before[1]];
    before = place;
    return step;
  });
}

function least(places: readonly Place[], axis: 0 | 1, sign = 1): number {
  return places.reduce((found, place) => Math.min(found, sign * place[axis]), Infinity);
}
