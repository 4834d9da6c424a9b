/** What the parts of a whole come to, period by period: a hidden part counts as an interval, never as 0. */
import { type Indicator, STATUSES } from '@regionpuls/domain';
import type { Said } from '../delivered.ts';

const SUPPRESSED = STATUSES.indexOf('suppressed');
const [LEAST, MOST, PARTS, UNPLACED, UNKNOWN, WHOLE, PLACE] = [0, 1, 2, 3, 4, 5, 6] as const;
const WIDTH = 7;

/** Of one whole, indicator, breakdown and release. One long array, because there are many of these. */
export class Sums {
  #first = 0;
  #cells = new Float64Array(0);
  readonly #roundedTo: number;
  /** What a hidden number is between; NaN where nobody knows. */
  readonly #least: number;
  readonly #most: number;

  constructor({ roundedTo, suppression }: Indicator) {
    this.#roundedTo = roundedTo;
    this.#least = suppression?.range[0] ?? Number.NaN;
    this.#most = suppression?.range[1] ?? Number.NaN;
  }

  /** Adds a part's periods from `from` up to `to`. @param isUnallocated it holds what the source could not place. */
  addPart({ ordinals, values, statuses }: Said, from: number, to: number, isUnallocated: boolean): void {
    const least = this.#least;
    const most = this.#most;
    const kind = isUnallocated ? UNPLACED : PARTS;
    this.#reach(ordinals[0]!, ordinals[ordinals.length - 1]!);
    const cells = this.#cells;
    for (let i = 0; i < ordinals.length; i++) {
      const ordinal = ordinals[i]!;
      if (ordinal < from || ordinal >= to) continue;
      const at = (ordinal - this.#first) * WIDTH;
      const value = values[i]!;
      const isNumber = !Number.isNaN(value);
      const isHidden = statuses[i] === SUPPRESSED && !Number.isNaN(least);
      // Each cell is written each time, so that a rare status does not make the engine compile this anew.
      cells[at + kind]! += 1;
      cells[at + LEAST]! += isNumber ? value : isHidden ? least : 0;
      cells[at + MOST]! += isNumber ? value : isHidden ? most : 0;
      cells[at + UNKNOWN]! += isNumber || isHidden ? 0 : 1;
    }
  }

  setWhole({ ordinals, values, places }: Said): void {
    this.#reach(ordinals[0]!, ordinals[ordinals.length - 1]!);
    const cells = this.#cells;
    for (let i = 0; i < ordinals.length; i++) {
      const at = (ordinals[i]! - this.#first) * WIDTH;
      cells[at + WHOLE] = values[i]!;
      cells[at + PLACE] = places[i]!;
    }
  }

  /**
   * Calls back for each period whose parts are all there and miss the whole by more than hiding and rounding allow.
   * @param isOpenEnded when nothing unallocated is delivered, the whole may be more than its parts.
   * @param difference whole − parts.
   */
  eachMiss(
    countParts: (ordinal: number) => number,
    isOpenEnded: boolean,
    miss: (ordinal: number, place: number, difference: number) => void,
  ): void {
    const cells = this.#cells;
    const roundedTo = this.#roundedTo;
    for (let at = 0; at < cells.length; at += WIDTH) {
      const whole = cells[at + WHOLE]!;
      const parts = cells[at + PARTS]!;
      if (Number.isNaN(whole) || parts === 0 || cells[at + UNKNOWN] !== 0) continue;
      const ordinal = this.#first + at / WIDTH;
      if (parts !== countParts(ordinal)) continue;
      const unplaced = cells[at + UNPLACED]!;
      const slack = roundedTo > 1 ? ((parts + unplaced + 1) * roundedTo) / 2 : 0;
      const least = cells[at + LEAST]!;
      const most = cells[at + MOST]!;
      if (whole < least - slack) miss(ordinal, cells[at + PLACE]!, whole - least);
      else if (whole > most + slack && !(isOpenEnded && unplaced === 0))
        miss(ordinal, cells[at + PLACE]!, whole - most);
    }
  }

  /** Makes room for the periods. */
  #reach(first: number, last: number): void {
    const length = this.#cells.length / WIDTH;
    if (length > 0 && first >= this.#first && last < this.#first + length) return;
    const start = length === 0 ? first : Math.min(this.#first, first);
    const end = length === 0 ? last + 1 : Math.max(this.#first + length, last + 1);
    const cells = new Float64Array((end - start) * WIDTH);
    for (let at = WHOLE; at < cells.length; at += WIDTH) cells[at] = Number.NaN;
    if (length > 0) cells.set(this.#cells, (this.#first - start) * WIDTH);
    this.#cells = cells;
    this.#first = start;
  }
}
