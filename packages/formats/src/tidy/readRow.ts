/** One row of the tidy layout as text: what it says, or everything that is wrong with it. */
import {
  type Breakdown,
  type Frequency,
  type Published,
  type Remark,
  STATUSES,
  frequencyOf,
  isWithoutValue,
  toOrdinal,
} from '@regionpuls/domain';
import { type Reading, refuse, unreadable } from '../problem.ts';
import type { Column, Columns } from './columns.ts';
import {
  CellError,
  disagreement,
  readIndicatorId,
  readMember,
  readPeriod,
  readPublished,
  readRegionCode,
  readSex,
  readStatus,
  readValue,
} from './readCell.ts';

export interface Row {
  indicator: string;
  region: string;
  breakdown: Breakdown;
  frequency: Frequency;
  ordinal: number;
  /** NaN where the status has none. */
  value: number;
  /** Index into `STATUSES`. */
  status: number;
  /** Null in a file without the column, and for an empty cell. */
  published: Published | null;
}

/** @param industries industry as written → our code. */
export function readRow(
  line: number,
  cells: readonly string[],
  columns: Columns,
  industries: ReadonlyMap<string, string>,
): Reading<Row> {
  const remarks: Remark[] = [];
  const cell = <T>(column: Column, read: (text: string) => T): T | undefined => {
    try {
      return read(cells[columns.indexOf(column)]!);
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      remarks.push(unreadable(error.text, { line, column }));
      return undefined;
    }
  };
  const indicator = cell('indicator', readIndicatorId);
  const region = cell('region', readRegionCode);
  const period = cell('period', readPeriod);
  const status = cell('status', readStatus);
  const value = cell('value', readValue);
  const breakdown = columns.includes('sex')
    ? cell('sex', readSex)
    : columns.includes('industry')
      ? cell('industry', (text) => readMember(text, 'industry', industries))
      : 'total';
  const published = columns.includes('published') ? cell('published', readPublished) : null;
  if (remarks.length > 0) return refuse(...remarks);
  const mismatch = disagreement(value!, isWithoutValue(status!), status!);
  if (mismatch) return refuse(unreadable(mismatch, { line, column: 'value' }));
  return {
    ok: true,
    value: {
      indicator: indicator!,
      region: region!,
      breakdown: breakdown!,
      frequency: frequencyOf(period!),
      ordinal: toOrdinal(period!),
      value: value ?? Number.NaN,
      status: STATUSES.indexOf(status!),
      published: published!,
    },
  };
}
