import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centroids } from '../galleryFigures.ts';
import { placeTiles } from './placeTiles.ts';

const all = centroids();

describe('placeTiles', () => {
  it('gives each of the 357 municipalities a cell of its own', () => {
    const cells = placeTiles(all);
    expect(new Set(cells.map(({ column, row }) => `${column},${row}`)).size).toBe(357);
  });

  it('keeps nearest neighbours near: most within two cells', () => {
    const at = new Map(placeTiles(all).map((cell) => [cell.code, cell]));
    const far = all.filter((place) => {
      const scale = Math.cos((place.lat * Math.PI) / 180);
      const distance = (other: typeof place) =>
        Math.hypot((other.lon - place.lon) * scale, other.lat - place.lat);
      const nearest = all
        .filter(({ code }) => code !== place.code)
        .sort((a, b) => distance(a) - distance(b))[0]!;
      const [a, b] = [at.get(place.code)!, at.get(nearest.code)!];
      return Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row)) > 2;
    });
    expect(far.length).toBeLessThan(all.length * 0.05);
  });

  it('keeps the compass: a municipality far to the north of another is above it', () => {
    const at = new Map(placeTiles(all).map((cell) => [cell.code, cell]));
    for (const a of all) {
      for (const b of all)
        if (a.lat > b.lat + 1) expect(at.get(a.code)!.row).toBeLessThan(at.get(b.code)!.row);
    }
  });

  it('gives the same grid whatever the order', () => {
    const county = all.filter(({ code }) => code.startsWith('40'));
    const byCode = (cells: ReturnType<typeof placeTiles>) =>
      [...cells].sort((a, b) => (a.code < b.code ? -1 : 1));
    const expected = byCode(placeTiles(county));
    fc.assert(
      fc.property(fc.shuffledSubarray(county, { minLength: county.length }), (shuffled) => {
        expect(byCode(placeTiles(shuffled))).toEqual(expected);
      }),
    );
  });

  it('lets no two tiles share a cell, wherever the places are', () => {
    const place = fc.record({ lon: fc.integer({ min: 4, max: 31 }), lat: fc.integer({ min: 57, max: 71 }) });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), (places) => {
        const cells = placeTiles(places.map((each, index) => ({ ...each, code: String(1000 + index) })));
        expect(new Set(cells.map(({ column, row }) => `${column},${row}`)).size).toBe(places.length);
      }),
    );
  });

  it('refuses a code given twice and a coordinate that is none', () => {
    const one = { code: '0301', lon: 10, lat: 60 };
    expect(() => placeTiles([one, one])).toThrow('0301 is given twice');
    expect(() => placeTiles([{ ...one, lat: 600 }])).toThrow('0301: 10, 600; allowed: degrees');
  });
});
