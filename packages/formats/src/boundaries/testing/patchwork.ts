/** A made-up country of crooked patches, for tests: neighbours share every place on their border. */
import type { LonLat, Ring, Shape } from '../shape.ts';

interface Patchwork {
  /** Codes by row from the north; patches of one code are one region. */
  codes: readonly (readonly string[])[];
  /** Places between two corners. */
  steps?: number;
}

const WEST = 9;
const NORTH = 62;
const SIZE = 0.2;

/** Each patch is a fifth of a degree wide, its sides crooked but for the country's own edge. */
export function patchwork({ codes, steps = 20 }: Patchwork): Shape[] {
  const [rows, columns] = [codes.length, codes[0]!.length];
  const corner = (row: number, column: number): LonLat => [WEST + column * SIZE, NORTH - row * SIZE * 0.5];
  /** From one corner to the next; the same places backwards. */
  const side = (from: readonly [number, number], to: readonly [number, number]): LonLat[] => {
    const [a, b] = [corner(...from), corner(...to)];
    const isEdge =
      (from[0] === to[0] && (from[0] === 0 || from[0] === rows)) ||
      (from[1] === to[1] && (from[1] === 0 || from[1] === columns));
    const phase = from[0] + to[0] + 2 * (from[1] + to[1]);
    return Array.from({ length: steps }, (_, step) => {
      const share = step / steps;
      const way = from < to ? share : 1 - share;
      const bend = isEdge ? 0 : Math.sin(way * Math.PI) * 0.02 * Math.sin(way * 25 + phase);
      return [
        tidy(a[0] + (b[0] - a[0]) * share + (from[1] === to[1] ? bend : 0)),
        tidy(a[1] + (b[1] - a[1]) * share + (from[0] === to[0] ? bend / 2 : 0)),
      ];
    });
  };
  const shapes = new Map<string, Shape>();
  for (const [row, line] of codes.entries()) {
    for (const [column, code] of line.entries()) {
      const shape = shapes.get(code) ?? { code, label: `Sted ${code}`, polygons: [] };
      const [nw, ne] = [[row, column] as const, [row, column + 1] as const];
      const [sw, se] = [[row + 1, column] as const, [row + 1, column + 1] as const];
      const ring: Ring = [...side(nw, sw), ...side(sw, se), ...side(se, ne), ...side(ne, nw)];
      shapes.set(code, { ...shape, polygons: [...shape.polygons, [[...ring, ring[0]!]]] });
    }
  }
  return [...shapes.values()];
}

export function toGeoJson(shapes: readonly Shape[], property = 'kommunenummer'): object {
  return {
    type: 'FeatureCollection',
    features: shapes.map(({ code, label, polygons }) => ({
      type: 'Feature',
      properties: { [property]: code, navn: label },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  };
}

/** How many rings go along each border, by border in either direction. */
export function countEdges(shapes: readonly Pick<Shape, 'polygons'>[]): Map<string, number> {
  const edges = new Map<string, number>();
  for (const ring of shapes.flatMap(({ polygons }) => polygons.flat())) {
    for (const [index, place] of ring.slice(1).entries()) {
      const edge = [ring[index]!.join(), place.join()].sort().join(' ');
      edges.set(edge, (edges.get(edge) ?? 0) + 1);
    }
  }
  return edges;
}

function tidy(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
