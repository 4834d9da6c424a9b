/** A cell of nothing but blanks is blank: people clear a cell with the space bar, and pasted tables have no-break spaces. */
import type { Sheet } from '@regionpuls/formats';

export function dropBlanks(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (typeof cell === 'string' && cell.trim() === '' ? null : cell)),
  }));
  return { ...sheet, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== null)) };
}
