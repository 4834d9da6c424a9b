import { find, foundEnd } from './cells';
import {
  COMMA,
  LETTER_Q,
  MINUS,
  NEWLINE,
  POINT,
  RETURN,
  digitAt,
  digitsIn,
  fourDigits,
  numberOf,
} from './letters';
import { addRow } from './rows';
import { areSame } from './same';
import { seriesOf } from './series';

/** What a column is of: its place among all columns of the layout. The industry is read as the sex is, as the breakdown. */
const INDICATOR: i32 = 0;
const REGION: i32 = 1;
const PERIOD: i32 = 2;
const BREAKDOWN: i32 = 3;
const VALUE: i32 = 5;
const STATUS: i32 = 6;
const PUBLISHED: i32 = 7;
const MOST_COLUMNS: i32 = 8;

const YEAR: i32 = 0;
const QUARTER: i32 = 1;
const MONTH: i32 = 2;

/** `0`, two digits and four digits, each apart; by number of digits, and below any code where there may not be so many. */
const REGION_DIGITS: i32 = 5;
const REGION_STARTS: i32 = <i32>memory.data<i32>([-1000000, 0, 1, -1000000, 101, -1000000]);
const REGIONS: i32 = 1 + 100 + 10_000;
/** With a thousand indicators, so that the parts of a series fit in 31 bits together. */
const MOST_BREAKDOWNS: i32 = 64;
/** Whole numbers of so many digits are exact, and so is one division by a power of ten. */
const EXACT_DIGITS: i32 = 15;
const POWERS: i32 = <i32>(
  memory.data<f64>([1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15])
);

/** The line is not as plain as that, or is of a series that has no number yet. */
export const NOT_PLAIN: i32 = -1;
export const NEW_SERIES: i32 = -2;

/** By column: what it is of. */
export const ROLES: i32 = <i32>memory.data(MOST_COLUMNS, 8);
/** By status: 1 where it has no value. */
export const WITHOUT_VALUE: i32 = <i32>memory.data(256, 8);
/** By role: the number of the cell last found; 0 where the file has no such column. */
const FOUND: i32 = <i32>memory.data(4 * MOST_COLUMNS, 8);
export let columns: i32 = 0;

/** What the last line was of. */
export let indicator: i32 = 0;
export let region: i32 = 0;
export let breakdown: i32 = 0;
export let frequency: i32 = 0;

/**
 * The cells that a line begins with, where they say which place it is of: files mostly have all the rows of a place together, and a line
 * whose first bytes are those of the line before need not have them read again. `headColumns` is how many cells it is, or 0.
 */
export let headColumns: i32 = 0;
let headStart: i32 = 0;
/** In bytes with the last separator; 0 when there is no line to compare with. */
let headLength: i32 = 0;

/** The month last read, with the separator behind it, and its number. */
let periodBytes: u64 = 0;
let periodOrdinal: i32 = 0;

/** What is known is of bytes that are no longer there. */
export function forgetHead(): void {
  headLength = 0;
}

/** Adds the line's row. @param end of the input. @returns where the next line begins, `NOT_PLAIN` or `NEW_SERIES`. */
export function readLine(start: i32, end: i32, line: i32): i32 {
  const isKnown = headLength != 0 && areSame(start, headStart, headLength);
  const last = columns - 1;
  let at = isKnown ? start + headLength : start;
  let headEnd = 0;
  let place = region;
  let step = YEAR;
  let ordinal = 0;
  let value: f64 = NaN;
  let hasValue = false;
  for (let column = isKnown ? headColumns : 0; column <= last; column++) {
    if (column == headColumns) headEnd = at;
    const role: i32 = load<u8>(ROLES + column);
    switch (role) {
      case REGION: {
        let code: i32 = 0;
        const from = at;
        for (let digit = digitAt(at); digit <= 9 && at < from + REGION_DIGITS; digit = digitAt(at)) {
          code = code * 10 + digit;
          at += 1;
        }
        place = load<i32>(REGION_STARTS + ((at - from) << 2)) + code;
        if (place < 0 || (at == from + 1 && code > 0)) return NOT_PLAIN;
        break;
      }
      case PERIOD: {
        // Files mostly have all the rows of a month together.
        const bytes = load<u64>(at);
        if (bytes == periodBytes) {
          at += 7;
          step = MONTH;
          ordinal = periodOrdinal;
          break;
        }
        const year = fourDigits(at);
        if (year < 1800 || year > 2199) return NOT_PLAIN;
        at += 4;
        if (load<u8>(at) != MINUS) {
          ordinal = year;
          break;
        }
        const second = digitAt(at + 2);
        if (load<u8>(at + 1) == LETTER_Q) {
          if (second < 1 || second > 4) return NOT_PLAIN;
          step = QUARTER;
          ordinal = year * 4 + second - 1;
        } else {
          const first = digitAt(at + 1);
          const month = first * 10 + second;
          if (first > 9 || second > 9 || month < 1 || month > 12) return NOT_PLAIN;
          step = MONTH;
          ordinal = year * 12 + month - 1;
          periodBytes = bytes;
          periodOrdinal = ordinal;
        }
        at += 3;
        break;
      }
      case VALUE: {
        const isNegative = load<u8>(at) == MINUS;
        if (isNegative) at += 1;
        const from = at;
        const some = digitsIn(load<u64>(at));
        let number = <i64>numberOf(load<u64>(at), some);
        let decimals = 0;
        at += some;
        for (let digit = digitAt(at); digit <= 9; digit = digitAt(at)) {
          number = number * 10 + digit;
          at += 1;
        }
        let digits = at - from;
        if (digits > 0 && load<u8>(at) == POINT) {
          at += 1;
          const point = at;
          for (let digit = digitAt(at); digit <= 9; digit = digitAt(at)) {
            number = number * 10 + digit;
            at += 1;
          }
          decimals = at - point;
          if (decimals == 0) return NOT_PLAIN;
          digits += decimals;
        }
        if (digits > EXACT_DIGITS || (digits == 0 && isNegative)) return NOT_PLAIN;
        hasValue = digits > 0;
        if (hasValue) {
          value = <f64>number;
          if (decimals > 0) value /= load<f64>(POWERS + (decimals << 3));
          if (isNegative) value = -value;
        }
        break;
      }
      default: {
        const number = find(role, at, end);
        if (number < 0) return NOT_PLAIN;
        store<i32>(FOUND + (role << 2), number);
        at = foundEnd;
      }
    }
    const after: u32 = load<u8>(at++);
    if (column < last) {
      if (after != COMMA) return NOT_PLAIN;
    } else if (after == RETURN) {
      if (load<u8>(at++) != NEWLINE) return NOT_PLAIN;
    } else if (after != NEWLINE) return NOT_PLAIN;
  }
  const status = load<i32>(FOUND + (STATUS << 2));
  if ((load<u8>(WITHOUT_VALUE + status) != 0) == hasValue) return NOT_PLAIN;
  if (!isKnown) {
    indicator = load<i32>(FOUND + (INDICATOR << 2));
    region = place;
    headStart = start;
    headLength = headColumns > 0 ? headEnd - start : 0;
  }
  breakdown = load<i32>(FOUND + (BREAKDOWN << 2));
  frequency = step;
  const series = seriesOf(((indicator * MOST_BREAKDOWNS + breakdown) * 3 + step) * REGIONS + region);
  if (series < 0) return NEW_SERIES;
  addRow(series, load<i32>(FOUND + (PUBLISHED << 2)), ordinal, value, status, line);
  return at;
}
