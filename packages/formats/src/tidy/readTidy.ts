/** The tidy layout: one observation a row, `indicator,region,period[,sex|industry],value,status[,published]`. */
import {
  type Breakdown,
  type Frequency,
  type Period,
  type Published,
  type Status,
  frequencyOf,
  isWithoutValue,
  toOrdinal,
} from '@regionpuls/domain';
import type { DecodeUtf8 } from '../csv/decodeText.ts';
import { type Layout, readTable } from '../csv/readTable.ts';
import { MAX_PROBLEMS, type Problem, type Reading, quote } from '../problem.ts';
import {
  CellError,
  readIndicatorId,
  readMember,
  readPeriod,
  readPublished,
  readRegionCode,
  readSex,
  readStatus,
  readValue,
} from './readCell.ts';

const LAYOUT: Layout = {
  required: ['indicator', 'region', 'period', 'value', 'status'],
  optional: ['sex', 'industry', 'published'],
  closed: ['status', 'sex'],
};

export interface TidyRow {
  /** 1-based line in the file. */
  line: number;
  period: Period;
  ordinal: number;
  /** In the indicator's unit; null exactly when the status has no value. */
  value: number | null;
  status: Status;
  /** Null in a file without the column, and for an empty cell. */
  published: Published | null;
}

/** All rows of one series, in file order; releases are not yet told apart. */
export interface TidySeries {
  indicator: string;
  region: string;
  breakdown: Breakdown;
  frequency: Frequency;
  rows: TidyRow[];
}

export interface TidyFile {
  series: TidySeries[];
  rowCount: number;
  hasPublished: boolean;
}

export interface TidyOptions {
  decode: DecodeUtf8;
  /** Industry as written (the source's label, or our code) → our code. */
  industries: ReadonlyMap<string, string>;
}

/** Never throws for what is in the bytes: everything wrong comes back as problems with their place. */
export function readTidy(bytes: Uint8Array, { decode, industries }: TidyOptions): Reading<TidyFile> {
  const table = readTable(bytes, decode, LAYOUT);
  if (!table.ok) return table;
  const { columns, rows } = table.value;
  if (columns.has('sex') && columns.has('industry')) {
    const message = 'filen har både sex og industry. En fil deles etter én av dem.';
    return { ok: false, problems: [{ line: 1, column: 'industry', message }] };
  }

  const problems: Problem[] = [];
  const series = new Map<string, TidySeries>();
  const place = (name: string) => columns.get(name) ?? -1;
  const at = {
    indicator: place('indicator'),
    region: place('region'),
    period: place('period'),
    sex: place('sex'),
    industry: place('industry'),
    value: place('value'),
    status: place('status'),
    published: place('published'),
  };
  for (const { line, cells } of rows) {
    if (problems.length >= MAX_PROBLEMS) break;
    let broken = false;
    const cell = <T>(column: keyof typeof at, read: (text: string) => T): T | undefined => {
      try {
        return read(cells[at[column]]!);
      } catch (error) {
        if (!(error instanceof CellError)) throw error;
        problems.push({ line, column, message: error.message });
        broken = true;
        return undefined;
      }
    };
    const indicator = cell('indicator', readIndicatorId);
    const region = cell('region', readRegionCode);
    const period = cell('period', readPeriod);
    const status = cell('status', readStatus);
    const value = cell('value', readValue);
    const breakdown =
      at.sex >= 0
        ? cell('sex', readSex)
        : at.industry >= 0
          ? cell('industry', (text) => readMember(text, 'industry', industries))
          : 'total';
    const published = at.published >= 0 ? cell('published', readPublished) : null;
    if (broken) continue;
    const mismatch = disagreement(value!, status!);
    if (mismatch) {
      problems.push({ line, column: 'value', message: mismatch });
      continue;
    }
    const frequency = frequencyOf(period!);
    const key = `${indicator}|${region}|${breakdown}|${frequency}`;
    let found = series.get(key);
    if (!found) {
      found = { indicator: indicator!, region: region!, breakdown: breakdown!, frequency, rows: [] };
      series.set(key, found);
    }
    found.rows.push({
      line,
      period: period!,
      ordinal: toOrdinal(period!),
      value: value!,
      status: status!,
      published: published!,
    });
  }
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
  return {
    ok: true,
    value: { series: [...series.values()], rowCount: rows.length, hasPublished: at.published >= 0 },
  };
}

function disagreement(value: number | null, status: Status): string | null {
  if (isWithoutValue(status)) {
    return value === null
      ? null
      : `status ${status} skal ha tom verdi, men cellen har ${quote(String(value))}.`;
  }
  if (value !== null) return null;
  return `verdien er tom, men status er ${status}. Skriv suppressed (skjult) eller missing (mangler) når tallet ikke finnes.`;
}
