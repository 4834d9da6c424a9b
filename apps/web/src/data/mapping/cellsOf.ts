import type { TablePreview } from '@regionpuls/domain';

/** The different texts of a column below the headings, in the order met; blanks left out. */
export function cellsOf(cells: TablePreview['cells'], headerRow: number, column: number): string[] {
  const texts = cells.slice(headerRow).map((row) => row[column - 1]?.text.trim() ?? '');
  return [...new Set(texts)].filter(Boolean);
}
