/** Cells of a workbook: text is text, whatever a spreadsheet would like to run, and numbers are numbers. */
import type { Cell, Row } from 'write-excel-file/universal';
import { neutraliseFormula } from './spreadsheetSafe.ts';

const WIDEST = 44;

export function headingCell(text: string, align: 'left' | 'right' = 'left') {
  return { ...textCell(text), fontWeight: 'bold', align } as const;
}

export function textCell(text: string) {
  return { value: neutraliseFormula(text), type: String };
}

/** Shown with the decimals, whole underneath; an empty cell where there is no value. */
export function numberCell(decimals: number): (value: number | null | undefined) => Cell {
  const format = decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
  return (value) =>
    typeof value === 'number' && Number.isFinite(value) ? { value, type: Number, format } : null;
}

/** As wide as the longest text, within what a screen has room for. */
export function widthsOf(rows: readonly Row[]): { width: number }[] {
  const widths = (rows[0] ?? []).map(() => 0);
  for (const row of rows) {
    row.forEach((cell, column) => {
      const length = cell && typeof cell === 'object' && 'value' in cell ? String(cell.value).length : 0;
      widths[column] = Math.max(widths[column] ?? 0, length);
    });
  }
  return widths.map((width) => ({ width: Math.min(width, WIDEST) + 2 }));
}
