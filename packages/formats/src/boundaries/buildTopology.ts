/**
 * Regions as arcs: a border that two of them share becomes one arc, so that what is done to it is done to both and no gap opens.
 * Rings are cut where borders meet: at places that have other neighbours in another ring, or in the same ring a second time.
 */
import type { LonLat, Ring, Shape } from './shape.ts';

/** Numbers of arcs; `~number` for an arc that is gone through backwards. */
export type ArcRing = number[];

export interface ShapeTopology {
  arcs: LonLat[][];
  /** By shape, polygon and ring. */
  rings: ArcRing[][][];
}

export function buildTopology(shapes: readonly Pick<Shape, 'polygons'>[]): ShapeTopology {
  const isJunction = findJunctions(shapes);
  const arcs: LonLat[][] = [];
  // No two arcs begin with the same step: where they part there is a junction.
  const byFirstStep = new Map<string, number>();
  const numberOf = (arc: LonLat[]): number => {
    const known = byFirstStep.get(stepOf(arc[0]!, arc[1]!));
    if (known !== undefined) return known;
    const number = arcs.push(arc) - 1;
    byFirstStep.set(stepOf(arc.at(-1)!, arc.at(-2)!), ~number);
    byFirstStep.set(stepOf(arc[0]!, arc[1]!), number);
    return number;
  };
  const rings = shapes.map(({ polygons }) =>
    polygons.map((polygon) => polygon.map((ring) => cut(ring, isJunction).map(numberOf))),
  );
  return { arcs, rings };
}

function findJunctions(shapes: readonly Pick<Shape, 'polygons'>[]): (place: LonLat) => boolean {
  const neighbours = new Map<number, readonly [number, number]>();
  const junctions = new Set<number>();
  for (const ring of shapes.flatMap(({ polygons }) => polygons.flat())) {
    const keys = ring.slice(1).map(keyOf);
    for (const [index, key] of keys.entries()) {
      const [before, after] = [keys.at(index - 1)!, keys[(index + 1) % keys.length]!];
      const pair = before < after ? ([before, after] as const) : ([after, before] as const);
      const known = neighbours.get(key);
      if (!known) neighbours.set(key, pair);
      else if (known[0] !== pair[0] || known[1] !== pair[1]) junctions.add(key);
    }
  }
  return (place) => junctions.has(keyOf(place));
}

/** A ring without junctions is one closed arc, from the same place whoever goes around it. */
function cut(ring: Ring, isJunction: (place: LonLat) => boolean): LonLat[][] {
  const open = ring.slice(1);
  const first = open.findIndex(isJunction);
  const start = first >= 0 ? first : leastOf(open);
  const turned = [...open.slice(start), ...open.slice(0, start), open[start]!];
  if (first < 0) return [turned];
  const arcs: LonLat[][] = [];
  let arc: LonLat[] = [turned[0]!];
  for (const place of turned.slice(1)) {
    arc.push(place);
    if (!isJunction(place)) continue;
    arcs.push(arc);
    arc = [place];
  }
  return arcs;
}

function leastOf(places: readonly LonLat[]): number {
  let least = 0;
  for (const [index, place] of places.entries()) if (keyOf(place) < keyOf(places[least]!)) least = index;
  return least;
}

function stepOf(from: LonLat, to: LonLat): string {
  return `${keyOf(from)}>${keyOf(to)}`;
}

/** A whole number for a place of ten-thousandths of degrees. */
function keyOf([longitude, latitude]: LonLat): number {
  return Math.round((longitude + 180) * 10_000) * 2_097_152 + Math.round((latitude + 90) * 10_000);
}
