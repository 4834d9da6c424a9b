/** One period's values for many regions become a map of equal tiles: no region is small because its area is. */
import type { Tile, TileMapDrawing } from '../drawing.ts';
import type { ValueFormat } from '../line/valueFormat.ts';
import type { Classes } from './classify.ts';
import { layTiles } from './layTiles.ts';
import { lookOf } from './lookOf.ts';
import type { TileValue } from './mapInput.ts';
import { type Cell, type Centroid, placeTiles } from './placeTiles.ts';
import { planMap } from './planMap.ts';
import { tileLabel } from './tileLabel.ts';
import type { TileMapInput } from './tileMapInput.ts';

const GAP_SHARE = 0.06;

/** @throws RangeError naming the regions without a centre, or a picture too small to hold a tile. */
export function drawTileMap(input: TileMapInput): TileMapDrawing {
  const { format, classes, legend, base } = planMap(input);
  const cells = placeTiles(centresOf(input));
  const { columns, rows, pitch, left, top, corner } = layTiles(cells, input, legend);
  const { entries, heading: legendHeading } = legend.drawAt(corner);
  const byRegion = new Map(input.values.map((value) => [value.region, value]));
  const tiles = cells.map((cell) =>
    drawTile(cell, byRegion.get(cell.code)!, { pitch, left, top, classes, format, input }),
  );
  return {
    kind: 'tile-map',
    ...base,
    width: input.width,
    height: input.height,
    columns,
    rows,
    radius: Math.min(6, pitch * 0.12),
    tiles,
    legend: entries,
    layers: [legendHeading],
  };
}

function centresOf(input: TileMapInput): Centroid[] {
  const centres = new Map(input.centroids.map((centroid) => [centroid.code, centroid]));
  const without = input.values.filter(({ region }) => !centres.has(region));
  if (without.length > 0) {
    const named = without.slice(0, 5).map(({ region, label }) => `${region} ${label}`);
    throw new RangeError(`centroids: none for ${named.join(', ')}${without.length > 5 ? ' …' : ''}`);
  }
  return input.values.map(({ region }) => centres.get(region)!);
}

interface TilePlan {
  pitch: number;
  /** Upper left corner of the grid. */
  left: number;
  top: number;
  classes: Classes;
  format: ValueFormat;
  input: TileMapInput;
}

function drawTile(
  cell: Cell,
  value: TileValue,
  { pitch, left, top, classes, format, input }: TilePlan,
): Tile {
  const gap = pitch * GAP_SHARE;
  const box = {
    x: left + cell.column * pitch + gap / 2,
    y: top + cell.row * pitch + gap / 2,
    width: pitch - gap,
    height: pitch - gap,
  };
  const { fill, token, name } = lookOf(value, classes, format, input.language);
  return {
    code: cell.code,
    column: cell.column,
    row: cell.row,
    ...box,
    fill,
    name,
    label: tileLabel(value, box, token, format),
  };
}
