/** Paints a tile map: a tile's name and value are its `<title>`, withheld tiles are hatched, tiles without a figure empty. */
import type { Theme } from '@regionpuls/domain';
import type { Box, TileFill, TileMapDrawing } from '../drawing.ts';
import { colourOf } from '../theme.ts';
import { element } from './element.ts';
import { paintLayer } from './paintLayer.ts';

export function paintTileMap(drawing: TileMapDrawing, idPrefix: string, theme: Theme): string {
  const hatch = `${idPrefix}-hatch`;
  const pattern = element(
    'pattern',
    { id: hatch, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { width: 5, height: 5, fill: colourOf('surface', theme) }) +
      element('rect', { width: 1.6, height: 5, fill: colourOf('tile-edge', theme) }),
  );
  const square = ({ x, y, width, height }: Box, fill: TileFill, rx: number, content = '') => {
    const bare = fill === 'hatched' || fill === 'empty';
    return element(
      'rect',
      {
        x,
        y,
        width,
        height,
        rx,
        fill: fill === 'hatched' ? `url(#${hatch})` : colourOf(fill === 'empty' ? 'surface' : fill, theme),
        stroke: bare || fill === 'map-1' ? colourOf('tile-edge', theme) : undefined,
        'stroke-width': bare || fill === 'map-1' ? 0.75 : undefined,
        'stroke-dasharray': fill === 'empty' ? '2 2' : undefined,
      },
      content,
    );
  };
  const tiles = drawing.tiles.map((tile) => {
    const shape = square(tile, tile.fill, drawing.radius);
    const label = tile.label ? paintLayer({ ...tile.label, halo: tile.fill === 'hatched' }, theme) : '';
    return element('g', { role: 'img', 'aria-label': tile.name }, shape + label);
  });
  const legend = drawing.legend.map(
    ({ fill, box, label }) => square(box, fill, 2) + paintLayer(label, theme),
  );
  return [
    element('defs', {}, pattern),
    ...tiles,
    ...legend,
    ...drawing.layers.map((layer) => paintLayer(layer, theme)),
  ].join('\n');
}
