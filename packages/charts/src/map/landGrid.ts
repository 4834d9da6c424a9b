/** Whose land lies where in a picture, by small cells: many questions about labels are answered by looking them up. */
import type { Box, Trace } from '../drawing.ts';

/** Pixels across a cell: less than a label's margin. */
const CELL = 2;

export interface LandGrid {
  /** The land's number, or −1 for water and beyond the frame. */
  ownerAt(x: number, y: number): number;
  /** Shares of the box that are this land and that are other land. */
  sharesOf(box: Box, owner: number): { own: number; other: number };
}

/** @param lands rings of each land, numbered by their place; where two overlap the later has it. */
export function layLandGrid(lands: readonly (readonly Trace[])[], frame: Box): LandGrid {
  const columns = Math.max(0, Math.ceil(frame.width / CELL));
  const rows = Math.max(0, Math.ceil(frame.height / CELL));
  const owners = new Int32Array(columns * rows).fill(-1);
  for (const [number, rings] of lands.entries()) fillCells(owners, columns, rows, frame, rings, number);
  const cellAt = (column: number, row: number) =>
    column < 0 || row < 0 || column >= columns || row >= rows ? -1 : owners[row * columns + column]!;
  const columnOf = (x: number) => Math.floor((x - frame.x) / CELL);
  const rowOf = (y: number) => Math.floor((y - frame.y) / CELL);
  return {
    ownerAt: (x, y) => cellAt(columnOf(x), rowOf(y)),
    sharesOf: ({ x, y, width, height }, owner) => {
      let [own, other, all] = [0, 0, 0];
      for (let row = rowOf(y); row <= rowOf(y + height); row++) {
        for (let column = columnOf(x); column <= columnOf(x + width); column++) {
          const there = cellAt(column, row);
          all++;
          if (there === owner) own++;
          else if (there >= 0) other++;
        }
      }
      return { own: own / all, other: other / all };
    },
  };
}

/** Each row of cells is land from every odd to every even crossing of its middle with a ring. */
function fillCells(
  owners: Int32Array,
  columns: number,
  rows: number,
  frame: Box,
  rings: readonly Trace[],
  number: number,
): void {
  const crossings: number[][] = [];
  for (const ring of rings) {
    for (let index = 0; index + 1 < ring.length; index += 2) {
      const next = index + 3 < ring.length ? index + 2 : 0;
      const [ax, bx] = [(ring[index]! - frame.x) / CELL, (ring[next]! - frame.x) / CELL];
      const [ay, by] = [(ring[index + 1]! - frame.y) / CELL, (ring[next + 1]! - frame.y) / CELL];
      const [from, to] = [Math.ceil(Math.min(ay, by) - 0.5), Math.ceil(Math.max(ay, by) - 0.5)];
      for (let row = Math.max(0, from); row < Math.min(rows, to); row++) {
        (crossings[row] ??= []).push(ax + ((bx - ax) * (row + 0.5 - ay)) / (by - ay));
      }
    }
  }
  for (const [row, xs] of crossings.entries()) {
    if (!xs) continue;
    xs.sort((a, b) => a - b);
    for (let pair = 0; pair + 1 < xs.length; pair += 2) {
      const from = Math.max(0, Math.ceil(xs[pair]! - 0.5));
      const to = Math.min(columns, Math.ceil(xs[pair + 1]! - 0.5));
      for (let column = from; column < to; column++) owners[row * columns + column] = number;
    }
  }
}
