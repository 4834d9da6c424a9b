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
import { periodUnconfirmed } from './mappedTexts.ts';
import { periodsIn } from './parsePeriod.ts';
import type { TableSheet } from './tableSheet.ts';

interface Mention {
  cell: CellValue;
  row: number;
  column: number;
  agrees: boolean;
}

/**
 * Periods that stand in the mapping only would be next month's as well. So they are held against what the headings and the
 * titles above them say: another period is an error, another year alone a doubt, and nothing at all a warning.
 */
export function confirmPeriods(
  table: TableSheet,
  { headerRow }: ColumnMapping,
  periods: readonly Period[],
  remarks: RemarkList,
): void {
  const whole: Mention[] = [];
  const years: Mention[] = [];
  const wantedYears = periods.map((period) => period.slice(0, 4));
  for (const { number: row, cells } of table.sheet.rows) {
    if (row > headerRow) break;
    for (const [index, cell] of cells.entries()) {
      if (typeof cell !== 'string' && typeof cell !== 'number') continue;
      const mention = (named: readonly Period[], wanted: readonly string[]): Mention[] =>
        named.length === 0
          ? []
          : [{ cell, row, column: index + 1, agrees: named.some((period) => wanted.includes(period)) }];
      whole.push(...mention(periodsIn(String(cell), frequencyOf(periods[0]!)), periods));
      years.push(...mention(periodsIn(String(cell), 'year'), wantedYears));
    }
  }
  const [mentions, severity] = whole.length > 0 ? [whole, 'error' as const] : [years, 'doubt' as const];
  if (mentions.some(({ agrees }) => agrees)) return;
  const period = inEveryLanguage((language) => formatPeriod(periods[0]!, language));
  const other = mentions[0];
  if (!other) return remarks.add('reading', 'warning', periodUnconfirmed(period));
  const message = periodContradicted(period, quoteValue(other.cell));
  remarks.add('reading', severity, message, table.at(other.row, other.column));
}
