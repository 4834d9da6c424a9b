/**
 * Takes from the borders what no screen shows, by the area of the triangle that a place makes with its neighbours (Visvalingam and
 * Whyatt 1993). Shared borders are simplified once. No region and no border disappears; only small islands do.
 */
import { presimplify, sphericalRingArea, sphericalTriangleArea } from 'topojson-simplify';
import { type ArcRing, buildTopology } from './buildTopology.ts';
import type { LonLat, Polygon, Ring, Shape } from './shape.ts';

const EARTH_RADIUS = 6_371_008.8;
/** In square metres: a county as wide as a screen shows a place by a pixel or so. */
const LEAST_DETAIL = 20_000;
const LEAST_ISLAND = 100_000;
/** Beyond this a map of the country is slow to fetch and to draw. */
const MOST_PLACES = 30_000;

export interface Simplified {
  shapes: Shape[];
  /** Places on all borders, a shared one counted once. */
  places: { before: number; after: number };
  /** Islands and lakes left out. */
  islands: number;
}

export function simplifyShapes(shapes: readonly Shape[]): Simplified {
  const { arcs, rings } = buildTopology(shapes);
  const uses = countUses(arcs.length, rings);
  const isAlone = (ring: ArcRing) => ring.length === 1 && uses[arcAt(ring[0]!)] === 1;
  let islands = 0;
  const kept = rings.map((polygons) => {
    const areas = polygons.map(([outer]) => areaOf(joinArcs(outer!, arcs)));
    const largest = areas.indexOf(Math.max(...areas));
    return polygons.flatMap((polygon, index) => {
      if (index !== largest && isAlone(polygon[0]!) && areas[index]! < LEAST_ISLAND) {
        islands++;
        return [];
      }
      const left = polygon.filter(
        (ring, place) => place === 0 || !isAlone(ring) || areaOf(joinArcs(ring, arcs)) >= LEAST_ISLAND,
      );
      islands += polygon.length - left.length;
      return [left];
    });
  });
  const weighted = weigh(arcs);
  const usesLeft = countUses(arcs.length, kept);
  const detail = chooseDetail(weighted, usesLeft);
  const simple = weighted.map((arc) => simplifyArc(arc, detail));
  return {
    shapes: shapes.map((shape, index) => ({
      ...shape,
      polygons: kept[index]!.map((polygon): Polygon => polygon.map((ring) => joinArcs(ring, simple))),
    })),
    places: {
      before: sum(arcs.map((arc) => arc.length - 1)),
      after: sum(simple.map((arc, index) => (usesLeft[index] ? arc.length - 1 : 0))),
    },
    islands,
  };
}

type WeightedPlace = readonly [longitude: number, latitude: number, squareMetres: number];

function weigh(arcs: LonLat[][]): WeightedPlace[][] {
  const topology = { type: 'Topology' as const, objects: {}, arcs };
  const weight = (triangle: Parameters<typeof sphericalTriangleArea>[0]) =>
    sphericalTriangleArea(triangle) * EARTH_RADIUS ** 2;
  return presimplify(topology, weight).arcs as unknown as WeightedPlace[][];
}

function chooseDetail(arcs: readonly WeightedPlace[][], uses: readonly number[]): number {
  const weights = arcs.flatMap((arc, index) => (uses[index] ? arc.map(([, , weight]) => weight) : []));
  const most = weights.sort((a, b) => b - a)[MOST_PLACES];
  return Math.max(LEAST_DETAIL, most ?? 0);
}

/** So many of its heaviest places stay that no ring falls together: two around an island, one between two junctions. */
function simplifyArc(arc: readonly WeightedPlace[], detail: number): LonLat[] {
  const [first, last] = [arc[0]!, arc.at(-1)!];
  const isClosed = first[0] === last[0] && first[1] === last[1];
  const inner = arc
    .slice(1, -1)
    .map(([, , weight]) => weight)
    .sort((a, b) => b - a);
  const needed = inner[Math.min(isClosed ? 2 : 1, inner.length) - 1] ?? Infinity;
  const limit = Math.min(detail, needed);
  return arc.filter(([, , weight]) => weight >= limit).map(([longitude, latitude]) => [longitude, latitude]);
}

function joinArcs(ring: ArcRing, arcs: readonly (readonly LonLat[])[]): Ring {
  const places: Ring = [];
  for (const number of ring) {
    const arc = arcs[arcAt(number)]!;
    const ordered = number < 0 ? arc.toReversed() : arc;
    places.push(...ordered.slice(places.length > 0 ? 1 : 0));
  }
  return places;
}

/** In square metres, whichever way around the ring is written. */
export function areaOf(ring: Ring): number {
  const area = sphericalRingArea(ring, false);
  return Math.min(area, 4 * Math.PI - area) * EARTH_RADIUS ** 2;
}

function countUses(arcs: number, rings: readonly ArcRing[][][]): number[] {
  const uses = new Array<number>(arcs).fill(0);
  for (const number of rings.flat(3)) uses[arcAt(number)]!++;
  return uses;
}

function arcAt(number: number): number {
  return number < 0 ? ~number : number;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
