import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTopology } from './buildTopology.ts';
import type { LonLat, Ring } from './shape.ts';
import { patchwork } from './testing/patchwork.ts';

const square = (west: number, south: number, size = 1): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const shapeOf = (...rings: Ring[]) => ({ polygons: [rings] });

function unroll(ring: number[], arcs: readonly LonLat[][]): string[] {
  const places = ring.flatMap((number) => {
    const arc = number < 0 ? arcs[~number]!.toReversed() : arcs[number]!;
    return arc.slice(1).map((place) => place.join());
  });
  const start = places.indexOf([...places].sort()[0]!);
  return [...places.slice(start), ...places.slice(0, start)];
}

describe('buildTopology', () => {
  it('makes one arc of the border between two neighbours', () => {
    const { arcs, rings } = buildTopology([shapeOf(square(10, 60)), shapeOf(square(11, 60))]);
    expect(arcs).toHaveLength(3);
    const [left, right] = rings.map(([polygon]) => polygon![0]!);
    const shared = left!.filter((number) => right!.includes(~number));
    expect(shared).toHaveLength(1);
  });

  it('makes one arc of an enclave and the hole it fills, wherever each begins', () => {
    const enclave = square(10.4, 60.4, 0.2);
    const turned: Ring = [...enclave.slice(2), ...enclave.slice(1, 3)].toReversed();
    const { arcs, rings } = buildTopology([shapeOf(square(10, 60), turned), shapeOf(enclave)]);
    expect(arcs).toHaveLength(2);
    expect(rings[0]![0]![1]).toEqual([~rings[1]![0]![0]![0]!]);
  });

  it('gives every ring back as it was, and uses no arc more than twice', () => {
    const rows = fc.integer({ min: 1, max: 4 });
    const code = fc.constantFrom('0001', '0002', '0003', '0004', '0005');
    fc.assert(
      fc.property(rows, rows, fc.array(code, { minLength: 16, maxLength: 16 }), (high, wide, names) => {
        const codes = Array.from({ length: high }, (_, row) => names.slice(row * 4, row * 4 + wide));
        const shapes = patchwork({ codes, steps: 4 });
        const { arcs, rings } = buildTopology(shapes);
        const uses = new Map<number, number>();
        for (const [index, polygons] of rings.entries()) {
          for (const [place, [ring]] of polygons.entries()) {
            const given = shapes[index]!.polygons[place]![0]!;
            const places = given.slice(1).map((each) => each.join());
            const start = places.indexOf([...places].sort()[0]!);
            expect(unroll(ring!, arcs)).toEqual([...places.slice(start), ...places.slice(0, start)]);
            for (const number of ring!)
              uses.set(Math.max(number, ~number), (uses.get(Math.max(number, ~number)) ?? 0) + 1);
          }
        }
        expect(uses.size).toBe(arcs.length);
        expect(Math.max(...uses.values())).toBeLessThanOrEqual(2);
      }),
      { numRuns: 40 },
    );
  });
});
