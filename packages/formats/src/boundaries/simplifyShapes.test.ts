import { describe, expect, it } from 'vitest';
import type { Ring, Shape } from './shape.ts';
import { areaOf, simplifyShapes } from './simplifyShapes.ts';
import { countEdges, patchwork } from './testing/patchwork.ts';

const island = (longitude: number, size: number): Ring => [
  [longitude, 61],
  [longitude + size, 61],
  [longitude + size, 61 + size / 2],
  [longitude, 61 + size / 2],
  [longitude, 61],
];
const shapeOf = (code: string, ...polygons: Ring[]): Shape => ({
  code,
  label: null,
  polygons: polygons.map((ring) => [ring]),
});

describe('simplifyShapes', () => {
  const country = patchwork({
    codes: [
      ['0001', '0001', '0002', '0003'],
      ['0001', '0004', '0004', '0003'],
      ['0005', '0005', '0006', '0006'],
    ],
    steps: 400,
  });
  const simple = simplifyShapes(country);

  it('leaves no gap between neighbours: every inner border is still that of two, the outer of one', () => {
    const places = country.flatMap(({ polygons }) => polygons.flat(2));
    const edges = [0, 1].map((axis) => {
      const all = places.map((place) => place[axis as 0 | 1]);
      return [Math.min(...all), Math.max(...all)];
    });
    const counted = [...countEdges(simple.shapes)];
    expect(counted.length).toBeGreaterThan(40);
    for (const [edge, count] of counted) {
      const [[ax, ay], [bx, by]] = edge.split(' ').map((place) => place.split(',').map(Number)) as [
        [number, number],
        [number, number],
      ];
      const isOuter = (ax === bx && edges[0]!.includes(ax)) || (ay === by && edges[1]!.includes(ay));
      expect(count, edge).toBe(isOuter ? 1 : 2);
    }
  });

  it('takes most places and next to none of the area', () => {
    expect(simple.places.after).toBeLessThan(simple.places.before / 4);
    const total = (shapes: readonly Shape[]) =>
      shapes.map(({ polygons }) => polygons.reduce((sum, [outer]) => sum + areaOf(outer!), 0));
    for (const [index, area] of total(simple.shapes).entries()) {
      expect(area / total(country)[index]!).toBeCloseTo(1, 2);
    }
  });

  it('leaves out small islands, but never a region’s only land', () => {
    const { shapes, islands } = simplifyShapes([
      shapeOf('0001', island(5, 0.1), island(5.3, 0.003)),
      shapeOf('0002', island(6, 0.003), island(6.1, 0.002)),
    ]);
    expect(islands).toBe(2);
    expect(shapes.map(({ polygons }) => polygons.length)).toEqual([1, 1]);
    expect(shapes[1]!.polygons[0]![0]!.length).toBeGreaterThanOrEqual(4);
  });

  it('measures land on the sphere: a degree square at 60° north is 6 181 km²', () => {
    // R² · Δλ · (sin 61° − sin 60°)
    const ring: Ring = [[10, 60], ...parallel(10, 11, 60), ...parallel(11, 10, 61), [10, 60]];
    const exact =
      6371.0088 ** 2 * (Math.PI / 180) * (Math.sin((61 * Math.PI) / 180) - Math.sin((60 * Math.PI) / 180));
    expect(areaOf(ring) / 1e6).toBeCloseTo(exact, 0);
  });
});

/** Along a parallel, which a side between two places is not. */
function parallel(from: number, to: number, latitude: number): Ring {
  return Array.from({ length: 201 }, (_, step) => [from + ((to - from) * step) / 200, latitude]);
}
