/**
 * The cells that a line begins with, where they say which place it is of: files mostly have all the rows of a place together, and a
 * line whose first bytes are those of the line before need not have them read again. Compared eight bytes at a time, as numbers:
 * only bytes that no plain line has would be a number that is not itself, or a zero that is another.
 */
import type { Columns } from './columns.ts';
import type { Lines } from './lines.ts';

const STEP = 8;

export class LineHead {
  /** How many cells it is. */
  readonly columns: number;
  indicator = 0;
  region = 0;
  /** In bytes with the last separator; 0 when there is no line to compare with, or too little of it. */
  length = 0;
  #start = 0;

  constructor(columns: Columns) {
    const first = columns.findIndex((column) => column !== 'indicator' && column !== 'region');
    this.columns = first === 2 ? first : 0;
  }

  /** What is known is of bytes that are no longer there. */
  forget(): void {
    this.length = 0;
  }

  keep(start: number, end: number, indicator: number, region: number): void {
    this.#start = start;
    this.length = end - start < STEP ? 0 : end - start;
    this.indicator = indicator;
    this.region = region;
  }

  /** Whether the line that begins at `start` has this head too. */
  stands(lines: Lines, start: number): boolean {
    const { length } = this;
    if (length === 0 || start + length > lines.length) return false;
    const { view } = lines;
    const from = this.#start;
    // The last eight bytes overlap those before where the length is no multiple of eight.
    const tail = length - STEP;
    for (let i = 0; i < tail; i += STEP)
      if (view.getFloat64(from + i, true) !== view.getFloat64(start + i, true)) return false;
    return view.getFloat64(from + tail, true) === view.getFloat64(start + tail, true);
  }
}
