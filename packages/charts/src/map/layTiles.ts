/** How large tiles are and where the legend stands: in a corner that the tiles leave free, else beside them. */
import type { Box, Point } from '../drawing.ts';
import { MEASURES } from '../line/sizes.ts';
import { boxesOverlap } from '../text/textBlock.ts';
import type { Cell } from './placeTiles.ts';
import type { TileMapInput } from './tileMapInput.ts';

const LARGEST = 120;
const SMALLEST = 4;
const EDGE = 2;

export interface TileLayout {
  columns: number;
  rows: number;
  /** From one tile to the next. */
  pitch: number;
  left: number;
  top: number;
  /** The legend's upper left corner. */
  corner: Point;
}

/** @throws RangeError when the picture is too small for its tiles. */
export function layTiles(
  cells: readonly Cell[],
  { width, height, size }: Pick<TileMapInput, 'width' | 'height' | 'size'>,
  legend: { width: number; height: number },
): TileLayout {
  const columns = Math.max(0, ...cells.map(({ column }) => column + 1));
  const rows = Math.max(0, ...cells.map(({ row }) => row + 1));
  const gap = MEASURES[size].gap * 2;
  const lay = (room: number, corner: Point): TileLayout => {
    const pitch = Math.min(LARGEST, room / Math.max(1, columns), (height - 2 * EDGE) / Math.max(1, rows));
    const left = EDGE + (room - pitch * columns) / 2;
    return { columns, rows, pitch, left, top: (height - pitch * rows) / 2, corner };
  };
  const [right, bottom] = [width - legend.width - EDGE, height - legend.height - EDGE];
  const corners: Point[] = [
    [right, EDGE],
    [EDGE, EDGE],
    [right, bottom],
  ];
  const beside = lay(right - EDGE - gap, [right, EDGE]);
  const layout =
    corners.map((corner) => lay(width - 2 * EDGE, corner)).find((each) => isFree(each, cells, legend, gap)) ??
    beside;
  if (cells.length > 0 && layout.pitch < SMALLEST) {
    throw new RangeError(
      `width × height: ${width} × ${height} pixels leave ${layout.pitch.toFixed(1)} a tile; allowed: at least ${SMALLEST}`,
    );
  }
  return layout;
}

function isFree(
  { corner: [x, y], left, top, pitch }: TileLayout,
  cells: readonly Cell[],
  legend: { width: number; height: number },
  gap: number,
): boolean {
  const box: Box = { x, y, ...legend };
  return cells.every(({ column, row }) => {
    const tile = { x: left + column * pitch, y: top + row * pitch, width: pitch, height: pitch };
    return !boxesOverlap(tile, box, gap);
  });
}
