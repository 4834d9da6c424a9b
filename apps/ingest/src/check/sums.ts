/** What the parts of a whole come to, period by period: a hidden part counts as an interval, never as 0. */
import { type Indicator, STATUSES } from '@regionpuls/domain';
import type { Said } from '../delivered.ts';

const SUPPRESSED = STATUSES.indexOf('suppressed');

/** By period; the last one is behind the last period. */
interface Columns {
  /** Of the parts that have a number. */
  sums: Float64Array;
  /** What hidden parts add to it at the least and at the most. */
  least: Float64Array;
  most: Float64Array;
  /** Parts of which nothing is known. */
  unknown: Float64Array;
  /** How many more parts there are than in the period before; and of those that hold what the source could not place. */
  parts: Float64Array;
  unplaced: Float64Array;
  whole: Float64Array;
  place: Float64Array;
}
const NAMES = ['sums', 'least', 'most', 'unknown', 'parts', 'unplaced', 'whole', 'place'] as const;

/** Of one whole, indicator, breakdown and release. */
export class Sums {
  #first = 0;
  /** Periods. */
  #length = 0;
  #columns = columnsOf(0);
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
    this.#reach(ordinals[0]!, ordinals[ordinals.length - 1]!);
    const { sums, parts, unplaced } = this.#columns;
    const count = isUnallocated ? unplaced : parts;
    const first = this.#first;
    let end = ordinals.length;
    while (end > 0 && ordinals[end - 1]! >= to) end -= 1;
    let i = 0;
    while (i < end && ordinals[i]! < from) i += 1;
    while (i < end) {
      // Periods one after the other, as nearly all are: counted where they begin and behind where they end.
      const shift = ordinals[i]! - first - i;
      count[i + shift]! += 1;
      for (; i < end && ordinals[i]! - first - i === shift; i++) {
        const value = values[i]!;
        if (Number.isNaN(value)) this.#addHidden(i + shift, statuses[i]!);
        else sums[i + shift]! += value;
      }
      count[i + shift]! -= 1;
    }
  }

  setWhole({ ordinals, values, places }: Said): void {
    this.#reach(ordinals[0]!, ordinals[ordinals.length - 1]!);
    const { whole, place } = this.#columns;
    for (let i = 0; i < ordinals.length; i++) {
      const at = ordinals[i]! - this.#first;
      whole[at] = values[i]!;
      place[at] = places[i]!;
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
    const columns = this.#columns;
    const roundedTo = this.#roundedTo;
    let parts = 0;
    let unplaced = 0;
    for (let at = 0; at < this.#length; at++) {
      parts += columns.parts[at]!;
      unplaced += columns.unplaced[at]!;
      const whole = columns.whole[at]!;
      if (Number.isNaN(whole) || parts === 0 || columns.unknown[at] !== 0) continue;
      const ordinal = this.#first + at;
      if (parts !== countParts(ordinal)) continue;
      const slack = roundedTo > 1 ? ((parts + unplaced + 1) * roundedTo) / 2 : 0;
      const least = columns.sums[at]! + columns.least[at]!;
      const most = columns.sums[at]! + columns.most[at]!;
      if (whole < least - slack) miss(ordinal, columns.place[at]!, whole - least);
      else if (whole > most + slack && !(isOpenEnded && unplaced === 0))
        miss(ordinal, columns.place[at]!, whole - most);
    }
  }

  #addHidden(at: number, status: number): void {
    const { least, most, unknown } = this.#columns;
    if (status === SUPPRESSED && !Number.isNaN(this.#least)) {
      least[at]! += this.#least;
      most[at]! += this.#most;
    } else unknown[at]! += 1;
  }

  /** Makes room for the periods. */
  #reach(first: number, last: number): void {
    const length = this.#length;
    if (length > 0 && first >= this.#first && last < this.#first + length) return;
    const start = length === 0 ? first : Math.min(this.#first, first);
    const end = length === 0 ? last + 1 : Math.max(this.#first + length, last + 1);
    const columns = columnsOf(end - start);
    if (length > 0) for (const name of NAMES) columns[name].set(this.#columns[name], this.#first - start);
    this.#columns = columns;
    this.#first = start;
    this.#length = end - start;
  }
}

/** One long array, because there are many of these. */
function columnsOf(length: number): Columns {
  const cells = new Float64Array(NAMES.length * (length + 1));
  const column = (name: (typeof NAMES)[number]) => {
    const from = NAMES.indexOf(name) * (length + 1);
    return cells.subarray(from, from + length + 1);
  };
  return {
    sums: column('sums'),
    least: column('least'),
    most: column('most'),
    unknown: column('unknown'),
    parts: column('parts'),
    unplaced: column('unplaced'),
    whole: column('whole').fill(Number.NaN),
    place: column('place'),
  };
}
