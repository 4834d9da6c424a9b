import type { ColumnMapping, Frequency } from '@regionpuls/domain';
import type { SheetRow } from '../workbook/workbook.ts';
import { mentionsMonth, parsePeriod, periodsIn } from './parsePeriod.ts';
import type { ColumnProfile } from './profileColumn.ts';

type PeriodWay = ColumnMapping['period'];

const HEADING = /^(år|årstal|year|periode?|period|måned|månad|month|kvartal|quarter|tid|time|dato|date)\b/i;
const FREQUENCIES: readonly Frequency[] = ['month', 'quarter', 'year'];

/** Where the period looks to stand: in a column, over the figures, or in a title. Null where nothing names one. */
export function suggestPeriod(
  profiles: readonly ColumnProfile[],
  figures: readonly ColumnProfile[],
  above: readonly SheetRow[],
): PeriodWay | null {
  const own = profiles.find(isPeriodColumn);
  if (own) {
    const { column, heading, dates, filled } = own;
    const isDate = dates === filled;
    const frequency = isDate ? 'month' : own.frequency!;
    return { column, heading, frequency, ...(isDate ? { form: 'date' as const } : {}) };
  }
  if (frequencyOfHeadings(figures)) return 'in-value-columns';
  for (const frequency of FREQUENCIES) {
    for (const { number: row, cells } of above) {
      const column = cells.findIndex((cell) => typeof cell === 'string' && names(cell, frequency)) + 1;
      if (column > 0) return { cell: { row, column }, frequency };
    }
  }
  return null;
}

/** A count can look like a year, so numbers alone are a period only under a heading that says so. */
export function isPeriodColumn({
  frequency,
  numbers,
  textNumbers,
  filled,
  dates,
  heading,
}: ColumnProfile): boolean {
  if (filled > 0 && dates === filled) return true;
  const isPlainNumber = numbers > 0 || textNumbers['.'] > 0;
  return frequency !== null && (!isPlainNumber || HEADING.test(heading));
}

/** The frequency of which every heading over the figures is a period; null where one is not. */
export function frequencyOfHeadings(figures: readonly ColumnProfile[]): Frequency | null {
  if (figures.length === 0) return null;
  const shared = FREQUENCIES.find((one) => figures.every(({ heading }) => parsePeriod(heading, one)));
  return shared ?? null;
}

/** «Januar - oktober 2022» names a year, but is not about one. */
function names(title: string, frequency: Frequency): boolean {
  return periodsIn(title, frequency).length === 1 && !(frequency === 'year' && mentionsMonth(title));
}
