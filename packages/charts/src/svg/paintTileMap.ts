/** Paints a tile map: each tile is a picture named by its region and value. */
import type { Theme } from '@regionpuls/domain';
import type { TileMapDrawing } from '../drawing.ts';
import { element } from './element.ts';
import { hatchPattern, paintSquare } from './mapFills.ts';
import { paintLayer, paintLayers } from './paintLayer.ts';

export function paintTileMap(drawing: TileMapDrawing, idPrefix: string, theme: Theme): string {
  const tiles = drawing.tiles.map((tile) => {
    const shape = paintSquare(tile, tile.fill, drawing.radius, idPrefix, theme);
    const label = tile.label ? paintLayer({ ...tile.label, halo: tile.fill === 'hatched' }, theme) : '';
    return element('g', { role: 'img', 'aria-label': tile.name, 'data-region': tile.code }, shape + label);
  });
  const legend = drawing.legend.map(
    ({ fill, box, label }) => paintSquare(box, fill, 2, idPrefix, theme) + paintLayer(label, theme),
  );
  return [
    element('defs', {}, hatchPattern(idPrefix, theme)),
    ...tiles,
    ...legend,
    paintLayers(drawing.layers, theme),
  ].join('\n');
}
