import type { ColumnMapping } from '@regionpuls/domain';
import { splitRows } from './splitRows.ts';

/** In the order preferred: a comma is also the decimal sign. */
const DELIMITERS = [';', '\t', ','] as const;
const LOOKED_AT = 20_000;

/** The delimiter by which most rows have as many cells as each other, and more than one. */
export function findDelimiter(text: string): ColumnMapping['delimiter'] {
  const beginning = text.slice(0, LOOKED_AT);
  let best: { delimiter: ColumnMapping['delimiter']; rows: number } = { delimiter: ';', rows: 0 };
  for (const delimiter of DELIMITERS) {
    const widths = new Map<number, number>();
    for (const { cells } of splitRows(beginning, delimiter).rows) {
      if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    }
    const rows = Math.max(0, ...widths.values());
    if (rows > best.rows) best = { delimiter, rows };
  }
  return best.delimiter;
}
