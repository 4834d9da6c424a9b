/**
 * Lines of the tidy layout from bytes to the sink. Plain lines are read in columns by what `assembly/` is compiled to; any other is
 * read as text by `readRow`, which knows the rules and says what is wrong.
 */
import { type Frequency, type Remark, STATUSES, isWithoutValue } from '@regionpuls/domain';
import type { DecodeUtf8 } from '../csv/decodeText.ts';
import { lineFlaw, openEnd } from '../csv/lineFlaws.ts';
import { HAS_NUL, NOT_UTF8 } from '../csv/recogniseText.ts';
import { splitLine } from '../csv/splitLine.ts';
import type { RowSink, WrittenSeries } from '../observations.ts';
import { MAX_PROBLEMS, unreadable } from '../problem.ts';
import { COLUMNS, type Column, type Columns, isClosed } from './columns.ts';
import { PlainLines, type SeriesParts } from './plainLines.ts';
import { type Row, readRow } from './readRow.ts';

const NEWLINE = 0x0a;

/** By the number that `assembly/` has for them. */
const FREQUENCIES: Frequency[] = ['year', 'quarter', 'month'];
/** So that the parts of a series fit in 31 bits together. */
const MOST_INDICATORS = 1000;
const MOST_BREAKDOWNS = 64;

export class TidyScanner {
  readonly remarks: Remark[] = [];
  rows = 0;
  readonly #sink: RowSink;
  readonly #columns: Columns;
  readonly #decode: DecodeUtf8;
  readonly #industries: ReadonlyMap<string, string>;
  readonly #indicatorNames: string[] = [];
  readonly #breakdownNames: string[] = ['total'];
  readonly #plain: PlainLines;
  /** The header is line 1. */
  #line = 1;
  #unreadable = false;

  constructor(columns: Columns, decode: DecodeUtf8, industries: ReadonlyMap<string, string>, sink: RowSink) {
    this.#columns = columns;
    this.#decode = decode;
    this.#industries = industries;
    this.#sink = sink;
    this.#plain = new PlainLines({
      roles: Uint8Array.from(columns, roleOf),
      headColumns: headColumnsOf(columns),
      withoutValue: STATUSES.map(isWithoutValue),
    });
  }

  /** True when there is no use in reading on. */
  get isDone(): boolean {
    return this.#unreadable || this.remarks.length >= MAX_PROBLEMS;
  }

  /** Reads whole lines; a last one without a newline is the end of the file. */
  scan(bytes: Uint8Array): void {
    const whole = bytes.lastIndexOf(NEWLINE) + 1;
    for (let from = 0; from < whole && !this.isDone;) {
      const to = bytes.lastIndexOf(NEWLINE, Math.min(whole, from + this.#plain.most) - 1) + 1;
      if (to > from) {
        this.#scanSome(bytes.subarray(from, to));
        from = to;
      } else {
        const end = bytes.indexOf(NEWLINE, from);
        this.#readCarefully(bytes.subarray(from, end), false);
        from = end + 1;
      }
    }
    if (whole < bytes.length && !this.isDone) this.#readCarefully(bytes.subarray(whole), true);
  }

  /** @param bytes whole lines, no more than are read at a time. */
  #scanSome(bytes: Uint8Array): void {
    const plain = this.#plain;
    plain.load(bytes);
    for (let at = 0; at < bytes.length && !this.isDone;) {
      plain.read(at, this.#line + 1);
      at = plain.at;
      this.#line += plain.count;
      this.rows += plain.count;
      if (plain.count > 0) this.#sink.addRows(plain.rows, plain.count);
      if (plain.stop === 'series') plain.numberNewSeries(this.#sink.series(this.#written(plain.newSeries)));
      else if (plain.stop === 'line') {
        const end = bytes.indexOf(NEWLINE, at);
        const row = this.#readCarefully(bytes.subarray(at, end), false);
        if (row) this.#learn(row, at);
        at = end + 1;
      }
    }
  }

  #written({ indicator, region, breakdown, frequency }: SeriesParts): WrittenSeries {
    return {
      indicator: this.#indicatorNames[indicator]!,
      region: regionText(region),
      breakdown: this.#breakdownNames[breakdown]!,
      frequency: FREQUENCIES[frequency]!,
    };
  }

  /** The next line as text. @returns what is in the sink of it; null when it was refused. */
  #readCarefully(bytes: Uint8Array, isEnd: boolean): KnownRow | null {
    this.#line += 1;
    const line = this.#line;
    const columns = this.#columns;
    let text: string;
    try {
      text = this.#decode(bytes);
    } catch {
      return this.#giveUp(unreadable(NOT_UTF8, { line }));
    }
    if (text.includes('\0')) return this.#giveUp(unreadable(HAS_NUL, { line }));
    if (text.endsWith('\r')) text = text.slice(0, -1);
    const cells = splitLine(text);
    const flaw = lineFlaw(line, text, cells, columns.length, isEnd);
    if (flaw) this.remarks.push(flaw);
    else if (isEnd && !isClosed(columns.at(-1)!)) this.remarks.push(openEnd(line, columns.at(-1)!, text));
    else {
      const row = readRow(line, cells!, columns, this.#industries);
      if (row.ok) return this.#take(row.value);
      this.remarks.push(...row.remarks.slice(0, MAX_PROBLEMS - this.remarks.length));
    }
    return null;
  }

  #giveUp(remark: Remark): null {
    this.#unreadable = true;
    this.remarks.push(remark);
    return null;
  }

  #take(row: Row): KnownRow {
    const { indicator, region, breakdown, frequency, published } = row;
    this.rows += 1;
    const release = published ? this.#sink.release(published) : 0;
    const series = this.#sink.series({ indicator, region, breakdown, frequency });
    this.#sink.add(series, release, row.ordinal, row.value, row.status, this.#line);
    return { ...row, release };
  }

  /** Remembers the cells of a row that was right, so that they are known by their bytes from now on. */
  #learn(row: KnownRow, start: number): void {
    let at = start;
    for (const column of this.#columns)
      at = this.#plain.learn(roleOf(column), at, this.#numberOf(column, row)) + 1;
  }

  /** What the cell is known as; −1 where it is read digit by digit, or where there are as many as there may be. */
  #numberOf(column: Column, { indicator, breakdown, status, release }: KnownRow): number {
    switch (column) {
      case 'indicator':
        return numberIn(this.#indicatorNames, indicator, MOST_INDICATORS);
      case 'sex':
      case 'industry':
        return numberIn(this.#breakdownNames, breakdown, MOST_BREAKDOWNS);
      case 'status':
        return status;
      case 'published':
        return release;
      case 'region':
      case 'period':
      case 'value':
        return -1;
    }
  }
}

/** A row with the sink's number of its publication. */
type KnownRow = Row & { release: number };

/** What a cell is of, by the number that `assembly/` has for it; the industry is read as the sex is, as the breakdown. */
function roleOf(column: Column): number {
  return COLUMNS.indexOf(column === 'industry' ? 'sex' : column);
}

/** The cells that a line begins with, where they are of the place and nothing else. */
function headColumnsOf(columns: Columns): number {
  const first = columns.findIndex((column) => column !== 'indicator' && column !== 'region');
  return first === 2 ? first : 0;
}

/** By the number that `assembly/` has for a region: `0`, two digits and four digits, each apart. */
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
