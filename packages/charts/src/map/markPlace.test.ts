import { describe, expect, it } from 'vitest';
import { AREA_MAP } from '../galleryAreaMaps.ts';
import { gallery } from '../gallery.ts';
import type { TileMapDrawing } from '../drawing.ts';
import { drawAreaMap } from './drawAreaMap.ts';
import { markPlace, nearestPlace } from './markPlace.ts';

const areas = drawAreaMap(AREA_MAP);
const tiles = gallery['map-county']!() as TileMapDrawing;
const boxOf = (code: string) => areas.areas.find((area) => area.code === code)!.box;

describe('markPlace', () => {
  it('outlines a region where it is, and says what it reads', () => {
    expect(markPlace(areas, '9105')).toMatchObject({ name: 'Havneby: 4,6\u00a0%', box: boxOf('9105') });
    expect(markPlace(areas, '9105')!.outline).toMatch(/^M[\d. ]+L.*Z$/);
    expect(markPlace(tiles, '4003')!.name).toMatch(/^Skien: /);
  });

  it('rings land that is too small to be outlined', () => {
    expect(markPlace(areas, '9108')!.outline.split('Z')).toHaveLength(3);
    expect(markPlace(areas, '9105')!.outline.split('Z')).toHaveLength(2);
  });

  it('marks nothing that is not on the map', () => {
    expect(markPlace(areas, '4003')).toBeNull();
    expect(markPlace(tiles, '9105')).toBeNull();
  });
});

describe('nearestPlace', () => {
  const { x, y } = boxOf('9108');
  it('takes a pointer beside a small island to mean it, and one far out to mean nothing', () => {
    expect(nearestPlace(areas, [x + 8, y - 4])).toBe('9108');
    expect(nearestPlace(areas, [x + 40, y])).toBeNull();
    expect(nearestPlace(tiles, [x, y])).toBeNull();
  });
});
