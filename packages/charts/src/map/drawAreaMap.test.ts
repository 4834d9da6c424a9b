import { describe, expect, it } from 'vitest';
import type { AreaMapDrawing, Box } from '../drawing.ts';
import { AREA_MAP, areaMaps } from '../galleryAreaMaps.ts';
import { landValues } from '../galleryLand.ts';
import { boxesOverlap } from '../text/textBlock.ts';
import { drawAreaMap } from './drawAreaMap.ts';
import { layLandGrid } from './landGrid.ts';

const whole = drawAreaMap(AREA_MAP);
const pictures = Object.entries(areaMaps).map(([name, draw]) => [name, draw() as AreaMapDrawing] as const);
const fillOf = (drawing: AreaMapDrawing, code: string) =>
  drawing.areas.find((area) => area.code === code)!.fill;

describe('drawAreaMap', () => {
  it('hatches what is withheld, leaves empty what has no figure, and colours the rest', () => {
    expect(fillOf(whole, '9108')).toBe('hatched');
    expect(fillOf(whole, '9203')).toBe('empty');
    expect(fillOf(whole, '9105')).toBe('map-5');
    expect(fillOf(whole, '9201')).toBe('map-1');
    expect(whole.legend.map(({ fill }) => fill).slice(-2)).toEqual(['hatched', 'empty']);
  });

  it('names every area with its value or why there is none', () => {
    const names = whole.areas.map(({ name }) => name);
    expect(names).toContain('Havneby: 4,6\u00a0%');
    expect(names).toContain('Skjæret: undertrykt');
    expect(names).toContain('Sørland: mangler');
  });

  it.each(pictures)(
    'writes labels of %s on their own land only, and nothing outside the picture',
    (_, drawing) => {
      const { areas, frame, width, height } = drawing;
      const grid = layLandGrid(
        areas.map(({ rings }) => rings),
        frame,
      );
      expect(areas.filter(({ label }) => label).length).toBeGreaterThan(4);
      for (const [owner, { label }] of areas.entries()) {
        if (!label) continue;
        const { own, other } = grid.sharesOf(label.box, owner);
        expect(other).toBe(0);
        expect(own).toBeGreaterThan(0.85);
      }
      const inside = ({ x, y, width: w, height: h }: Box) =>
        x >= 0 && y >= 0 && x + w <= width + 0.01 && y + h <= height + 0.01;
      for (const { box } of areas) expect(inside(box)).toBe(true);
      for (const { box, label } of drawing.legend) {
        expect(inside(box) && inside(label.box)).toBe(true);
        expect(areas.some((area) => boxesOverlap(area.box, box))).toBe(false);
      }
    },
  );

  it('draws the neighbours of a county around it, and only the county’s own border strongly', () => {
    const county = pictures.find(([name]) => name === 'area-map-county')![1];
    expect(county.areas.map(({ code }) => code.slice(0, 2))).toEqual(Array<string>(8).fill('91'));
    expect(county.around.length).toBe(3);
    expect(whole.around).toEqual([]);
    const own = new Set(
      county.areas.flatMap(({ rings }) =>
        rings.flatMap((ring) => ring.flatMap((x, index) => (index % 2 ? [] : [`${x},${ring[index + 1]}`]))),
      ),
    );
    const places = county.borders.flatMap((line) =>
      line.flatMap((x, index) => (index % 2 ? [] : [`${x},${line[index + 1]}`])),
    );
    expect(places.length).toBeGreaterThan(90);
    expect(places.every((place) => own.has(place))).toBe(true);
  });

  it('gives land too small to see a dot, where it hides nobody else’s', () => {
    const dots = whole.areas.filter(({ dot }) => dot).map(({ code }) => code);
    expect(dots).toEqual(['9108']);
  });

  it('credits who made the boundaries, and says which regions they lack', () => {
    expect(whole.footnotes.map(({ text }) => text)).toContain(
      'Kartgrunnlag: Eksempel, CC0 1.0, grensene 1. januar 2024.',
    );
    const values = [...landValues, { region: '9109', label: 'Nyland', value: 2, status: 'final' as const }];
    const lacking = drawAreaMap({ ...AREA_MAP, values });
    expect(lacking.areas).toHaveLength(11);
    expect(lacking.footnotes.at(-1)!.text).toBe('Ikke på kartet, fordi grensene mangler: Nyland.');
  });

  it('takes no more height than its land needs, and no more than it is given', () => {
    expect(whole.height).toBeLessThan(AREA_MAP.height);
    expect(drawAreaMap({ ...AREA_MAP, height: 300 }).height).toBeLessThanOrEqual(300);
  });

  it('refuses values without any land, and a picture without room', () => {
    expect(() => drawAreaMap({ ...AREA_MAP, outlines: { ...AREA_MAP.outlines, areas: [] } })).toThrow(
      /none of the regions has land/,
    );
    expect(() => drawAreaMap({ ...AREA_MAP, height: 30 })).toThrow(/allowed: at least 40/);
  });
});
