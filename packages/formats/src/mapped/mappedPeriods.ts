/** Where a mapping says that the period stands, to the period of each cell. */
import {
  type ColumnMapping,
  type Frequency,
  type LocalizedText,
  type Period,
  type ValueColumn,
} from '@regionpuls/domain';
import type { RemarkList } from '../jsonstat/remarkList.ts';
import { quoteValue, textOf } from '../workbook/quoteValue.ts';
import type { CellValue, SheetRow } from '../workbook/workbook.ts';
import { confirmPeriods } from './confirmPeriods.ts';
import { labelCells } from './labelCells.ts';
import { DATE_AS_PERIOD, notPeriod, titlePeriods } from './mappedTexts.ts';
import { parsePeriod, periodOfDate, periodsIn } from './parsePeriod.ts';
import { type TableSheet, cellOf } from './tableSheet.ts';

/** The period of a row's value column; null where it cannot be told, which is then among the remarks. */
export type PeriodOf = (row: SheetRow, value: ValueColumn) => Period | null;

/** @param told the file's period as told with it, in place of one fixed in the mapping. Null when no row can have a period. */
export function mappedPeriods(
  table: TableSheet,
  mapping: ColumnMapping,
  told: Period | undefined,
  remarks: RemarkList,
): PeriodOf | null {
  const { period } = mapping;
  if (period === 'in-value-columns') {
    confirmPeriods(
      table,
      mapping,
      mapping.values.map((value) => value.period!),
      remarks,
    );
    return (_, value) => value.period!;
  }
  if ('fixed' in period) {
    const fixed = told ?? period.fixed;
    confirmPeriods(table, mapping, [fixed], remarks);
    return () => fixed;
  }
  if ('cell' in period) {
    const { row, column } = period.cell;
    const cell = cellOf(
      table.sheet.rows.find(({ number }) => number === row),
      column,
    );
    const [found, second] = periodsIn(textOf(cell), period.frequency);
    if (found && !second) return () => found;
    remarks.error(titlePeriods(quoteValue(cell)), table.at(row, column));
    return null;
  }
  const cellIn = labelCells(table, period.column);
  const known = new Map<CellValue, Period | { flaw: LocalizedText }>();
  return (row) => {
    const cell = cellIn(row);
    const key = typeof cell === 'object' ? textOf(cell) : cell;
    let read = known.get(key);
    if (read === undefined) {
      read = readPeriodCell(cell, period.frequency, period.form ?? 'text');
      known.set(key, read);
    }
    if (typeof read === 'string') return read;
    remarks.error(read.flaw, table.at(row.number, period.column));
    return null;
  };
}

function readPeriodCell(
  cell: CellValue,
  frequency: Frequency,
  form: 'text' | 'date',
): Period | { flaw: LocalizedText } {
  if (form === 'date') {
    const isDay = typeof cell === 'string' || (typeof cell === 'object' && cell?.kind === 'date');
    const period = isDay ? periodOfDate(textOf(cell).trim(), frequency) : null;
    return period ?? { flaw: notPeriod(quoteValue(cell), frequency) };
  }
  if (typeof cell === 'object' && cell?.kind === 'date') return { flaw: DATE_AS_PERIOD };
  const isText = typeof cell === 'string' || typeof cell === 'number';
  return (
    (isText ? parsePeriod(String(cell), frequency) : null) ?? { flaw: notPeriod(quoteValue(cell), frequency) }
  );
}
