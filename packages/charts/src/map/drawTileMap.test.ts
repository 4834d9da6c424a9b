import { describe, expect, it } from 'vitest';
import { centroids, onProgrammes, tilesOf } from '../galleryFigures.ts';
import { MAP_TOKENS } from '../theme.ts';
import { drawTileMap } from './drawTileMap.ts';
import { shortName } from './labelChoices.ts';
import type { TileMapInput } from './tileMapInput.ts';

const base: TileMapInput = {
  values: tilesOf('on-programmes-telemark'),
  centroids: centroids(),
  indicator: onProgrammes,
  period: '2026-01',
  where: 'Telemark',
  boundaries: '2024',
  source: 'nav',
  vintage: null,
  language: 'nb',
  width: 720,
  height: 520,
  size: 'page',
};

describe('drawTileMap', () => {
  const drawing = drawTileMap(base);

  it('hatches suppressed tiles and colours a true zero', () => {
    for (const { region, value, status } of base.values) {
      const { fill } = drawing.tiles.find(({ code }) => code === region)!;
      if (status === 'suppressed') expect(fill).toBe('hatched');
      else if (value === 0) expect(fill).toBe('map-1');
      else expect(MAP_TOKENS).toContain(fill);
    }
  });

  it('says of whom the figures are', () => {
    const { title, description } = drawTileMap({ ...base, breakdown: 'sex=male' });
    expect(title).toBe('Kart: Arbeidssøkere på tiltak i Telemark, menn, januar 2026');
    expect(description[0]).toBe(`${title}.`);
  });

  it('leaves a region without a figure empty', () => {
    const values = base.values.map((each, index) =>
      index === 0 ? { ...each, value: null, status: 'missing' as const } : each,
    );
    const empty = drawTileMap({ ...base, values });
    expect(empty.tiles.find(({ code }) => code === values[0]!.region)!.fill).toBe('empty');
    expect(empty.legend.map(({ fill }) => fill)).toContain('empty');
  });

  it('names every tile with its value or why there is none', () => {
    expect(drawing.tiles.find(({ code }) => code === '4003')!.name).toBe('Skien: 133');
    expect(drawing.tiles.find(({ code }) => code === '4036')!.name).toBe('Vinje: undertrykt');
  });

  it('keeps labels inside their tiles, and tiles inside the picture and clear of the legend', () => {
    for (const picture of [drawing, drawTileMap({ ...base, width: 360, height: 230, size: 'card' })]) {
      for (const tile of picture.tiles) {
        expect(tile.x).toBeGreaterThanOrEqual(0);
        expect(tile.y + tile.height).toBeLessThanOrEqual(picture.height);
        for (const { box, label } of picture.legend) {
          const free =
            tile.x + tile.width <= box.x ||
            box.x + box.width <= tile.x ||
            tile.y >= box.y + box.height ||
            tile.y + tile.height <= box.y;
          expect(free).toBe(true);
          expect(label.box.x + label.box.width).toBeLessThanOrEqual(picture.width + 0.01);
        }
        if (!tile.label) continue;
        expect(tile.label.box.x).toBeGreaterThanOrEqual(tile.x);
        expect(tile.label.box.width).toBeLessThanOrEqual(tile.width);
      }
    }
  });

  it('cuts no entry of the legend, however large the figures and small the picture', () => {
    const values = base.values.map((each) => ({ ...each, value: each.value && each.value * 12_345 }));
    for (const width of [240, 280, 360]) {
      const picture = drawTileMap({ ...base, values, width, height: 420, size: 'card', language: 'nn' });
      for (const { label } of picture.legend)
        expect(label.box.x + label.box.width).toBeLessThanOrEqual(width);
    }
  });

  it('says in words which regions are without a centre', () => {
    expect(() => drawTileMap({ ...base, centroids: [] })).toThrow(/centroids: none for 4001 Porsgrunn/);
  });

  it('shortens double and disambiguated names', () => {
    expect(['Hamarøy - Hábmer', 'Våler (Østfold)', 'Midt-Telemark'].map(shortName)).toEqual([
      'Hamarøy',
      'Våler',
      'Midt-Telemark',
    ]);
  });
});
