/** A region's place on a map, to be marked while it is read: in the picture, or beside it in a table. */
import type { AreaMapDrawing, Box, Point, TileMapDrawing } from '../drawing.ts';
import { closedPath } from '../svg/tracePath.ts';

export interface MarkedPlace {
  /** «Skien: 2,8 %». */
  name: string;
  /** Path data. */
  outline: string;
  box: Box;
}

/** Around land too small to be outlined. */
const RING = 6;
/** So near a pointer is taken to mean a small place. */
const NEAR = 12;

/** Null when the region is not on the map. */
export function markPlace(drawing: AreaMapDrawing | TileMapDrawing, code: string): MarkedPlace | null {
  if (drawing.kind === 'tile-map') {
    const tile = drawing.tiles.find((each) => each.code === code);
    if (!tile) return null;
    const { name, x, y, width, height } = tile;
    return { name, box: { x, y, width, height }, outline: rectangle(tile) };
  }
  const area = drawing.areas.find((each) => each.code === code);
  if (!area) return null;
  const { name, box, rings } = area;
  const around = isSmall(box) ? rectangle(grow(box, RING)) : '';
  return { name, box, outline: rings.map(closedPath).join('') + around };
}

/** The small place nearest to where a pointer is on the water; null when there is none near. */
export function nearestPlace(drawing: AreaMapDrawing | TileMapDrawing, [x, y]: Point): string | null {
  if (drawing.kind === 'tile-map') return null;
  let nearest: string | null = null;
  let least = NEAR;
  for (const { code, box } of drawing.areas) {
    if (!isSmall(box)) continue;
    const distance = Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y);
    if (distance < least) [nearest, least] = [code, distance];
  }
  return nearest;
}

function isSmall({ width, height }: Box): boolean {
  return Math.max(width, height) < 2 * NEAR;
}

function grow({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function rectangle({ x, y, width, height }: Box): string {
  return closedPath([x, y, x + width, y, x + width, y + height, x, y + height]);
}
