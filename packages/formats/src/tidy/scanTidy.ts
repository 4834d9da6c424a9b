/**
 * Lines of the tidy layout from bytes to the sink, without a text or an object a row.
 *
 * A line of plain cells is read where it lies: numbers digit by digit, cells that come again by their bytes. At anything else
 * (a cell met for the first time, a quotation mark in a number, a letter that is not ASCII, a cell too many) the line is read
 * as text by `readRow`, which knows the rules and says what is wrong. So this file must only never take what that one refuses,
 * nor read it differently; the property test beside holds it to that.
 */
import { type Frequency, type Remark, STATUSES, isWithoutValue } from '@regionpuls/domain';
import type { DecodeUtf8 } from '../csv/decodeText.ts';
import { lineFlaw, openEnd } from '../csv/lineFlaws.ts';
import { HAS_NUL, NOT_UTF8 } from '../csv/recogniseText.ts';
import { splitLine } from '../csv/splitLine.ts';
import type { ObservationSink } from '../observations.ts';
import { MAX_PROBLEMS, unreadable } from '../problem.ts';
import { CellNumbers, cellEnd } from './cellNumbers.ts';
import { COLUMNS, type Column, type Columns, isClosed } from './columns.ts';
import { LineHead } from './lineHead.ts';
import { type Lines, linesOf } from './lines.ts';
import { type Row, readRow } from './readRow.ts';
import { SeriesNumbers } from './seriesNumbers.ts';

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const LETTER_Q = 0x51;

/** What a cell is of; the industry is read as the sex is, because both are the breakdown. */
const [INDICATOR, REGION, PERIOD, BREAKDOWN, , VALUE, STATUS, PUBLISHED] = COLUMNS.map(
  (_, index) => index,
) as [0, 1, 2, 3, 4, 5, 6, 7];
const YEAR = 0;
const QUARTER = 1;
const MONTH = 2;
const FREQUENCIES: Frequency[] = ['year', 'quarter', 'month'];
/** `0`, two digits and four digits, each apart; by number of digits, and below any code where there may not be so many. */
const REGION_STARTS = [-1e6, 0, 1, -1e6, 101, -1e6];
const REGIONS = 1 + 100 + 10_000;
/** So that the parts of a series fit in 31 bits together. */
const MOST_INDICATORS = 1000;
const MOST_BREAKDOWNS = 64;
/** Whole numbers of so many digits are exact, and so is one division by a power of ten. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);
/** What is compiled for the plain way is thrown away when it meets something new, so the first rows take every turn of it. */
const ROWS_TO_LEARN_FROM = 64;
const WITHOUT_VALUE = STATUSES.map(isWithoutValue);

export class TidyScanner {
  readonly remarks: Remark[] = [];
  rows = 0;
  readonly #sink: ObservationSink;
  readonly #columns: Columns;
  readonly #roles: Uint8Array;
  readonly #decode: DecodeUtf8;
  readonly #industries: ReadonlyMap<string, string>;
  /** By role; regions, periods and values are read digit by digit, and theirs stay empty. */
  readonly #cells = COLUMNS.map(() => new CellNumbers());
  /** By role: the number of the cell last found; 0 where the file has no such column. */
  readonly #found = new Int32Array(COLUMNS.length);
  readonly #indicatorNames: string[] = [];
  readonly #breakdownNames: string[] = ['total'];
  readonly #series = new SeriesNumbers();
  readonly #head: LineHead;
  /** The header is line 1. */
  #line = 1;
  #unreadable = false;

  constructor(
    columns: Columns,
    decode: DecodeUtf8,
    industries: ReadonlyMap<string, string>,
    sink: ObservationSink,
  ) {
    this.#columns = columns;
    this.#roles = Uint8Array.from(columns, roleOf);
    this.#head = new LineHead(columns);
    this.#decode = decode;
    this.#industries = industries;
    this.#sink = sink;
  }

  /** True when there is no use in reading on. */
  get isDone(): boolean {
    return this.#unreadable || this.remarks.length >= MAX_PROBLEMS;
  }

  /** Reads whole lines; a last one without a newline is the end of the file. */
  scan(bytes: Uint8Array): void {
    const lines = linesOf(bytes);
    const whole = bytes.lastIndexOf(NEWLINE) + 1;
    this.#head.forget();
    for (let at = 0; at < whole;) {
      this.#line += 1;
      const next = this.#readPlain(lines, at);
      if (next >= 0) at = next;
      else {
        const end = bytes.indexOf(NEWLINE, at);
        this.#readCarefully(bytes, at, end, false);
        if (this.isDone) return;
        at = end + 1;
      }
    }
    if (whole === bytes.length) return;
    this.#line += 1;
    this.#readCarefully(bytes, whole, bytes.length, true);
  }

  /** Where the next line begins, or −1 when the line is not as plain as that. */
  #readPlain(lines: Lines, start: number): number {
    const { bytes } = lines;
    const roles = this.#roles;
    const found = this.#found;
    const last = roles.length - 1;
    const head = this.#head;
    // Of the first lines every other is read from its beginning, so that both ways are learnt.
    const known = (this.rows % 2 === 1 || this.rows >= ROWS_TO_LEARN_FROM) && head.stands(lines, start);
    let at = known ? start + head.length : start;
    let headEnd = 0;
    let region = head.region;
    let frequency = YEAR;
    let ordinal = 0;
    let value = Number.NaN;
    for (let column = known ? head.columns : 0; column <= last; column++) {
      if (column === head.columns) headEnd = at;
      const role = roles[column]!;
      switch (role) {
        case REGION: {
          let code = 0;
          const from = at;
          for (let digit = digitAt(bytes, at); digit >= 0 && at < from + 5; digit = digitAt(bytes, at)) {
            code = code * 10 + digit;
            at += 1;
          }
          region = REGION_STARTS[at - from]! + code;
          if (region < 0 || (at === from + 1 && code > 0)) return -1;
          break;
        }
        case PERIOD: {
          const year = fourDigits(lines, at);
          if (year < 1800 || year > 2199) return -1;
          at += 4;
          if (bytes[at] !== MINUS) {
            frequency = YEAR;
            ordinal = year;
            break;
          }
          const second = digitAt(bytes, at + 2);
          if (bytes[at + 1] === LETTER_Q) {
            if (second < 1 || second > 4) return -1;
            frequency = QUARTER;
            ordinal = year * 4 + second - 1;
          } else {
            const first = digitAt(bytes, at + 1);
            const month = first * 10 + second;
            if (first < 0 || second < 0 || month < 1 || month > 12) return -1;
            frequency = MONTH;
            ordinal = year * 12 + month - 1;
          }
          at += 3;
          break;
        }
        case VALUE: {
          const negative = bytes[at] === MINUS;
          if (negative) at += 1;
          const from = at;
          let number = 0;
          for (let digit = digitAt(bytes, at); digit >= 0; digit = digitAt(bytes, at)) {
            number = number * 10 + digit;
            at += 1;
          }
          let digits = at - from;
          if (digits > 0 && bytes[at] === POINT) {
            at += 1;
            const point = at;
            for (let digit = digitAt(bytes, at); digit >= 0; digit = digitAt(bytes, at)) {
              number = number * 10 + digit;
              at += 1;
            }
            if (at === point) return -1;
            digits += at - point;
            if (digits <= EXACT_DIGITS) number /= POWERS[at - point]!;
          }
          if (digits > EXACT_DIGITS || (digits === 0 && negative)) return -1;
          value = digits === 0 ? Number.NaN : negative ? -number : number;
          break;
        }
        default: {
          const cells = this.#cells[role]!;
          const number = cells.find(lines, at);
          if (number < 0) return -1;
          found[role] = number;
          at = cells.end;
        }
      }
      const after = bytes[at++];
      if (column < last) {
        if (after !== COMMA) return -1;
      } else if (after === RETURN) {
        if (bytes[at++] !== NEWLINE) return -1;
      } else if (after !== NEWLINE) return -1;
    }
    const status = found[STATUS]!;
    if (WITHOUT_VALUE[status] !== Number.isNaN(value)) return -1;
    const indicator = known ? head.indicator : found[INDICATOR]!;
    const breakdown = found[BREAKDOWN]!;
    if (!known && head.columns > 0) head.keep(start, headEnd, indicator, region);
    const key = ((indicator * MOST_BREAKDOWNS + breakdown) * 3 + frequency) * REGIONS + region;
    let series = this.#series.find(key);
    if (series < 0) {
      series = this.#sink.series({
        indicator: this.#indicatorNames[indicator]!,
        region: regionText(region),
        breakdown: this.#breakdownNames[breakdown]!,
        frequency: FREQUENCIES[frequency]!,
      });
      if (this.rows >= ROWS_TO_LEARN_FROM) this.#series.add(key, series);
    }
    this.rows += 1;
    this.#sink.add(series, found[PUBLISHED]!, ordinal, value, status, this.#line);
    return at;
  }

  #readCarefully(bytes: Uint8Array, start: number, end: number, isEnd: boolean): void {
    const line = this.#line;
    const columns = this.#columns;
    let text: string;
    try {
      text = this.#decode(bytes.subarray(start, end));
    } catch {
      this.#unreadable = true;
      this.remarks.push(unreadable(NOT_UTF8, { line }));
      return;
    }
    if (text.includes('\0')) {
      this.#unreadable = true;
      this.remarks.push(unreadable(HAS_NUL, { line }));
      return;
    }
    if (text.endsWith('\r')) text = text.slice(0, -1);
    const cells = splitLine(text);
    const flaw = lineFlaw(line, text, cells, columns.length, isEnd);
    if (flaw) this.remarks.push(flaw);
    else if (isEnd && !isClosed(columns.at(-1)!)) this.remarks.push(openEnd(line, columns.at(-1)!, text));
    else {
      const row = readRow(line, cells!, columns, this.#industries);
      if (row.ok) this.#take(row.value, bytes, start);
      else this.remarks.push(...row.remarks.slice(0, MAX_PROBLEMS - this.remarks.length));
    }
  }

  #take(row: Row, bytes: Uint8Array, start: number): void {
    const { indicator, region, breakdown, frequency, published } = row;
    this.rows += 1;
    const release = published ? this.#sink.release(published) : 0;
    const series = this.#sink.series({ indicator, region, breakdown, frequency });
    this.#sink.add(series, release, row.ordinal, row.value, row.status, this.#line);
    this.#learn(row, release, bytes, start);
  }

  /** Remembers the cells of a row that was right, so that they are known by their bytes from now on. */
  #learn({ indicator, breakdown, status }: Row, release: number, bytes: Uint8Array, start: number): void {
    const lines = linesOf(bytes);
    let at = start;
    for (const column of this.#columns) {
      const end = cellEnd(lines, at);
      const role = roleOf(column);
      let number = -1;
      if (role === INDICATOR) number = numberIn(this.#indicatorNames, indicator, MOST_INDICATORS);
      else if (role === BREAKDOWN) number = numberIn(this.#breakdownNames, breakdown, MOST_BREAKDOWNS);
      else if (role === STATUS) number = status;
      else if (role === PUBLISHED) number = release;
      if (number >= 0) this.#cells[role]!.add(lines, at, end, number);
      at = end + 1;
    }
  }
}

function roleOf(column: Column): number {
  return column === 'industry' ? BREAKDOWN : COLUMNS.indexOf(column);
}

/** −1 where there is no digit. */
function digitAt(bytes: Uint8Array, at: number): number {
  const digit = bytes[at]! - ZERO;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** The number in four digits, or −1 where there are not four; all four bytes at once. */
function fourDigits({ view, length }: Lines, at: number): number {
  if (at + 4 > length) return -1;
  const digits = (view.getInt32(at, true) - 0x30303030) | 0;
  // A byte below 0 has borrowed and one above 9 carries into its highest bit.
  if ((((digits + 0x76767676) | digits) & 0x80808080) !== 0) return -1;
  return (digits & 15) * 1000 + ((digits >> 8) & 15) * 100 + ((digits >> 16) & 15) * 10 + (digits >> 24);
}

function regionText(region: number): string {
  if (region === 0) return '0';
  if (region < 101) return String(region - 1).padStart(2, '0');
  return String(region - 101).padStart(4, '0');
}

/** −1 when the name is new and there are as many as there may be. */
function numberIn(names: string[], name: string, most: number): number {
  const number = names.indexOf(name);
  if (number >= 0) return number;
  return names.length < most ? names.push(name) - 1 : -1;
}
