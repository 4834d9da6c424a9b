import {
  type ColumnMapping,
  type Period,
  formatPeriod,
  frequencyOf,
  inEveryLanguage,
} from '@regionpuls/domain';
import type { RemarkList } from '../jsonstat/remarkList.ts';
import { quoteValue } from '../workbook/quoteValue.ts';
import type { CellValue } from '../workbook/workbook.ts';
import { periodContradicted } from './fitTexts.ts';
import { periodOneOfSeveral, periodUnconfirmed } from './mappedTexts.ts';
import { periodsIn } from './parsePeriod.ts';
import { type TableSheet, cellOf } from './tableSheet.ts';

interface Mention {
  cell: CellValue;
  row: number;
  column: number;
  /** How many of the periods that the cell names are wanted. */
  agrees: 'all' | 'some' | 'none';
}

/**
 * Periods that stand in the mapping only would be next month's as well. So they are held against what the headings and the
 * titles above them say. A heading over the figures themselves decides. Else another period is an error, another year alone
 * or a title that names other periods too a doubt, and nothing at all a warning.
 * @param told somebody has said the period of this very file, so that a title may name others beside it.
 */
export function confirmPeriods(
  table: TableSheet,
  mapping: ColumnMapping,
  periods: readonly Period[],
  remarks: RemarkList,
  told: boolean,
): void {
  if (headingsSay(table, mapping, periods, remarks)) return;
  const { whole, years } = mentionsIn(table, mapping, periods);
  const mentions = whole.length > 0 ? whole : years;
  const period = inEveryLanguage((language) => formatPeriod(periods[0]!, language));
  const at = ({ row, column }: Mention) => table.at(row, column);
  const [first] = mentions;
  if (!first) return remarks.add('reading', 'warning', periodUnconfirmed(period));
  if (mentions.every(({ agrees }) => agrees === 'none')) {
    const severity = whole.length > 0 ? 'error' : 'doubt';
    return remarks.add('reading', severity, periodContradicted(period, quoteValue(first.cell)), at(first));
  }
  const other = mentions.find(({ agrees, row }) => agrees !== 'all' && row < mapping.headerRow);
  if (other && !told)
    remarks.add('reading', 'doubt', periodOneOfSeveral(period, quoteValue(other.cell)), at(other));
}

/** True when the headings over all the figures say their periods, or one of them another period, which is an error. */
function headingsSay(
  table: TableSheet,
  { headerRow, values }: ColumnMapping,
  periods: readonly Period[],
  remarks: RemarkList,
): boolean {
  let agree = 0;
  for (const { column, period } of values) {
    const wanted = period ?? periods[0]!;
    const cell = cellOf(table.header, column);
    const named = namedIn(cell, wanted);
    if (named.length > 0 && !named.includes(wanted)) {
      const text = inEveryLanguage((language) => formatPeriod(wanted, language));
      remarks.error(periodContradicted(text, quoteValue(cell)), table.at(headerRow, column));
      return true;
    }
    if (named.length === 1) agree += 1;
  }
  return agree === values.length;
}

function namedIn(cell: CellValue, like: Period): Period[] {
  const isText = typeof cell === 'string' || typeof cell === 'number';
  return isText ? periodsIn(String(cell), frequencyOf(like)) : [];
}

/** Cells down to the headings that name periods of the frequency, and those that name years. */
function mentionsIn(
  { sheet }: TableSheet,
  { headerRow }: ColumnMapping,
  periods: readonly Period[],
): { whole: Mention[]; years: Mention[] } {
  const whole: Mention[] = [];
  const years: Mention[] = [];
  const wantedYears = periods.map((period) => period.slice(0, 4));
  for (const { number: row, cells } of sheet.rows) {
    if (row > headerRow) break;
    for (const [index, cell] of cells.entries()) {
      const put = (mentions: Mention[], wanted: readonly Period[]) => {
        const named = namedIn(cell, wanted[0]!);
        if (named.length === 0) return;
        const met = named.filter((period) => wanted.includes(period)).length;
        const agrees = met === named.length ? 'all' : met > 0 ? 'some' : 'none';
        mentions.push({ cell, row, column: index + 1, agrees });
      };
      put(whole, periods);
      put(years, wantedYears);
    }
  }
  return { whole, years };
}
