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
import { DATE_AS_PERIOD, notPeriod, periodTold, titlePeriods } from './mappedTexts.ts';
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
  if (told !== undefined && !(typeof period === 'object' && 'fixed' in period)) {
    remarks.error(periodTold(WAYS[wayOf(period)]));
    return null;
  }
  if (period === 'in-value-columns') {
    confirmPeriods(
      table,
      mapping,
      mapping.values.map((value) => value.period!),
      remarks,
      false,
    );
    return (_, value) => value.period!;
  }
  if ('fixed' in period) {
    const fixed = told ?? period.fixed;
    confirmPeriods(table, mapping, [fixed], remarks, told !== undefined);
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

type Way = 'in-value-columns' | 'cell' | 'column';

function wayOf(period: Exclude<ColumnMapping['period'], { fixed: Period }>): Way {
  if (period === 'in-value-columns') return period;
  return 'cell' in period ? 'cell' : 'column';
}

const WAYS: Record<Way, LocalizedText> = {
  'in-value-columns': { nb: 'overskriftene', nn: 'overskriftene', en: 'the headings' },
  cell: { nb: 'en celle over tabellen', nn: 'ei celle over tabellen', en: 'a cell above the table' },
  column: { nb: 'en egen kolonne', nn: 'ei eiga kolonne', en: 'a column of its own' },
};
const AS_DATE: LocalizedText = {
  nb: '2026-01-31, eller en dato i regnearket',
  nn: '2026-01-31, eller ein dato i reknearket',
  en: '2026-01-31, or a date of the workbook',
};
const AS_TEXT: Record<Frequency, LocalizedText> = {
  year: { nb: '2026', nn: '2026', en: '2026' },
  quarter: {
    nb: '1. kvartal 2026, 2026-Q1, 2026K1',
    nn: '1. kvartal 2026, 2026-Q1, 2026K1',
    en: '2026-Q1, 2026K1',
  },
  month: {
    nb: 'januar 2026, 2026-01, 2026M01',
    nn: 'januar 2026, 2026-01, 2026M01',
    en: 'January 2026, 2026-01, 2026M01',
  },
};

function readPeriodCell(
  cell: CellValue,
  frequency: Frequency,
  form: 'text' | 'date',
): Period | { flaw: LocalizedText } {
  if (form === 'date') {
    const isDay = typeof cell === 'string' || (typeof cell === 'object' && cell?.kind === 'date');
    const period = isDay ? periodOfDate(textOf(cell).trim(), frequency) : null;
    return period ?? { flaw: notPeriod(quoteValue(cell), frequency, AS_DATE) };
  }
  if (typeof cell === 'object' && cell?.kind === 'date') return { flaw: DATE_AS_PERIOD };
  const isText = typeof cell === 'string' || typeof cell === 'number';
  return (
    (isText ? parsePeriod(String(cell), frequency) : null) ?? {
      flaw: notPeriod(quoteValue(cell), frequency, AS_TEXT[frequency]),
    }
  );
}
