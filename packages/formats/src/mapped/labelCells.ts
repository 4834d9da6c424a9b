import type { CellValue, SheetRow } from '../workbook/workbook.ts';
import { type TableSheet, cellOf } from './tableSheet.ts';

/**
 * The cells of a column of names by row: a cell merged over several rows says the same for all of them, as it does on screen.
 * @returns row → cell; also for the rows that a merged cell covers.
 */
export function labelCells({ sheet, body }: TableSheet, column: number): (row: SheetRow) => CellValue {
  const ranges = sheet.merged
    .filter(({ top, left, bottom, right }) => left <= column && column <= right && top < bottom)
    .sort((a, b) => a.top - b.top);
  const holder = new Map<number, { row: number; column: number }>();
  let at = 0;
  for (const { number } of body) {
    while (at < ranges.length && ranges[at]!.bottom < number) at += 1;
    const range = ranges[at];
    if (range && range.top < number) holder.set(number, { row: range.top, column: range.left });
  }
  if (holder.size === 0) return (row) => cellOf(row, column);
  const byNumber = new Map(sheet.rows.map((row) => [row.number, row]));
  return (row) => {
    const first = holder.get(row.number);
    return cellOf(row, column) ?? (first ? cellOf(byNumber.get(first.row), first.column) : null);
  };
}
