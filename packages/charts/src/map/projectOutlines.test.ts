import { describe, expect, it } from 'vitest';
import { counties, land } from '../galleryLand.ts';
import { type Outlines, type Steps, unfold } from './outlines.ts';
import { type LandShape, projectOutlines } from './projectOutlines.ts';

/** Metres in a unit. */
const UNIT = 50;
const triangle = (...places: [number, number][]): LandShape => ({ coordinates: [[[...places, places[0]!]]] });
const placesOf = (steps: Steps) => {
  const flat = unfold(steps, 1, 0, 0);
  return flat.flatMap((x, index) => (index % 2 === 0 ? [[x, flat[index + 1]!] as const] : []));
};
const ringsOf = ({ areas }: Outlines) => areas.flatMap(({ rings }) => rings.map(placesOf));

describe('projectOutlines', () => {
  it('keeps distances as UTM 33 has them, in the far west as in the far north', () => {
    // Easting and northing of the same places, EPSG:25833; its scale is 0.9996 on the meridian, and the earth no sphere.
    const corners: [number, number, number, number][] = [
      [5, 61, -39394.28, 6804110.99],
      [10.7522, 59.9139, 262560.48, 6649443.58],
      [31.1, 70.3, 1099526.2, 7879277.01],
    ];
    const [ring] = ringsOf(
      projectOutlines({ '31': triangle(...corners.map(([lon, lat]): [number, number] => [lon, lat])) }),
    );
    for (const [one, other] of [
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const) {
      const [a, b] = [ring![one]!, ring![other]!];
      const drawn = [(b[0] - a[0]) * UNIT, -(b[1] - a[1]) * UNIT] as const;
      const [, , fromEast, fromNorth] = corners[one]!;
      const [, , toEast, toNorth] = corners[other]!;
      const length = Math.hypot(toEast - fromEast, toNorth - fromNorth);
      expect(Math.abs(drawn[0] - (toEast - fromEast)) / length).toBeLessThan(0.005);
      expect(Math.abs(drawn[1] - (toNorth - fromNorth)) / length).toBeLessThan(0.005);
    }
  });

  it('does not squash the north: a square kilometre at 70° is as broad as it is high', () => {
    const step = 1 / 111.2;
    const broad = step / Math.cos((70 * Math.PI) / 180);
    const square = triangle(
      [23, 70],
      [23 + broad * 10, 70],
      [23 + broad * 10, 70 + step * 10],
      [23, 70 + step * 10],
    );
    const [ring] = ringsOf(projectOutlines({ '56': square }));
    const sides = ring!.map(([x, y], index) => {
      const [nextX, nextY] = ring![(index + 1) % ring!.length]!;
      return Math.hypot(nextX - x, nextY - y) * UNIT;
    });
    for (const side of sides) expect(side / 10_000).toBeCloseTo(1, 1);
  });

  it('gives neighbours the very same places, all of them inside the picture', () => {
    const outlines = projectOutlines(land, counties);
    const edges = new Map<string, number>();
    for (const ring of ringsOf(outlines)) {
      for (const [index, [x, y]] of ring.entries()) {
        expect(x >= 0 && x <= outlines.width && y >= 0 && y <= outlines.height).toBe(true);
        const edge = [`${x},${y}`, ring[(index + 1) % ring.length]!.join()].sort().join(' ');
        edges.set(edge, (edges.get(edge) ?? 0) + 1);
      }
    }
    const shared = [...edges.values()].filter((count) => count === 2).length;
    // Twelve inner borders of 32 stretches.
    expect(shared).toBe(12 * 32);
    expect(Math.max(...edges.values())).toBe(2);
  });

  it('finds the border between counties and no other', () => {
    const { borders, areas } = projectOutlines(land, counties);
    const stretches = borders.reduce((sum, border) => sum + placesOf(border).length - 1, 0);
    expect(stretches).toBe(3 * 32);
    const ofCounty = (county: string) =>
      new Set(
        areas
          .filter(({ code }) => code.startsWith(county))
          .flatMap(({ rings }) => rings.flatMap((ring) => placesOf(ring).map(String))),
      );
    for (const place of borders.flatMap(placesOf).map(String)) {
      expect(ofCounty('91').has(place) && ofCounty('92').has(place)).toBe(true);
    }
    expect(projectOutlines(land).borders).toEqual([]);
  });

  it('begins a new line where a border goes on with another county', () => {
    // 9102 borders 9101, 9104 and 9201 in turn.
    const three = new Map(Object.keys(land).map((code) => [code, code.slice(0, 2)]));
    three.set('9104', '93').set('9101', '94');
    const { borders, areas } = projectOutlines(land, three);
    const countiesAt = new Map<string, Set<string>>();
    for (const { code, rings } of areas) {
      for (const place of rings.flatMap(placesOf).map(String)) {
        countiesAt.set(place, (countiesAt.get(place) ?? new Set()).add(three.get(code)!));
      }
    }
    for (const border of borders) {
      const common = placesOf(border)
        .map((place) => countiesAt.get(String(place))!)
        .reduce((some, here) => new Set([...some].filter((county) => here.has(county))));
      expect(common.size).toBe(2);
    }
    const stretches = borders.reduce((sum, border) => sum + placesOf(border).length - 1, 0);
    // Those of 9104 (four), of 9101 (two), and two more between the old counties.
    expect(stretches).toBe(8 * 32);
  });

  it('keeps a region whose land is less than a unit broad', () => {
    const speck = triangle([10, 60], [10.00001, 60], [10, 60.00001]);
    const { areas } = projectOutlines({ '3101': speck, '3103': triangle([10, 60], [11, 60], [11, 61]) });
    expect(areas[0]!.rings).toHaveLength(1);
  });
});
