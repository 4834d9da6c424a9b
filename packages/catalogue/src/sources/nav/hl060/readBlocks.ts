/**
 * The rows of a sheet, each figure under its own month. The months are repeated for every county, and only they say which
 * column is which: a cell without a month above, or a month without a cell below, stops the delivery.
 */
import { type Period, type Place, formatPeriod, inEveryLanguage } from '@regionpuls/domain';
import {
  type CellValue,
  type RemarkList,
  type Sheet,
  type SheetRow,
  columnLetters,
  quoteValue,
} from '@regionpuls/formats';
import {
  NO_MONTHS_ABOVE,
  NUMBER_AS_NAME,
  cellBlank,
  monthMissing,
  monthWrong,
  strayCell,
} from './hl060Texts.ts';
import { type Head, isMonth } from './readHead.ts';
import { MONTHS, TOTAL, plainText } from './words.ts';

export interface BlockRow {
  line: number;
  /** What stands before the months, as plain text: `03` and `Oslo`, or `0301 Oslo`. */
  labels: string[];
  /** The name that stands alone above the months, «Viken»; null in a table of one part. */
  block: string | null;
  /** A cell for each month, in order. */
  cells: { column: number; value: CellValue }[];
}

/**
 * @param isBlock true for a name that heads a part of the table. Other texts alone in their rows are notes: rows under a name
 *   that is not known are left to the part above, where they do not belong and are refused.
 */
export function readBlocks(
  sheet: Sheet,
  { months, tableFrom }: Head,
  isBlock: (text: string) => boolean,
  remarks: RemarkList,
): BlockRow[] {
  const rows: BlockRow[] = [];
  let block: string | null = null;
  /** Columns of the months; null before the row of months, `broken` when that row was refused. */
  let columns: number[] | 'broken' | null = null;
  for (const row of sheet.rows) {
    const alone = aloneIn(row);
    if (row.cells.some(isMonth)) columns = readMonths(sheet, row, months, remarks);
    else if (alone !== null && !isFigureRow(alone)) {
      if (!isBlock(alone)) continue;
      block = alone;
      columns = null;
    } else if (row.number < tableFrom) continue;
    else if (columns === null) remarks.error(NO_MONTHS_ABOVE, { sheet: sheet.name, line: row.number });
    else if (columns !== 'broken') {
      const read = readRow(sheet, row, columns, months, remarks);
      if (read) rows.push({ ...read, block });
    }
  }
  return rows;
}

/** The text of a row with one text and nothing else. */
function aloneIn({ cells }: SheetRow): string | null {
  const filled = cells.filter((cell) => cell !== null);
  return filled.length === 1 && typeof filled[0] === 'string' ? plainText(filled[0]) : null;
}

/** A row of figures that has lost its figures, known by its code, is no note. «1 Tallene gjelder …» is one. */
function isFigureRow(text: string): boolean {
  return /^\d{2,4}(?=$| |\p{L})/u.test(text) || text.startsWith(TOTAL);
}

function readMonths(
  sheet: Sheet,
  row: SheetRow,
  months: readonly Period[],
  remarks: RemarkList,
): number[] | 'broken' {
  const columns: number[] = [];
  for (const [index, cell] of row.cells.entries()) {
    if (cell === null) continue;
    const month = months[columns.length];
    if (month === undefined || typeof cell !== 'string' || plainText(cell).toLowerCase() !== nameOf(month)) {
      const place = { sheet: sheet.name, line: row.number, column: columnLetters(index + 1) };
      remarks.error(month ? monthWrong(nameOf(month), quoteValue(cell)) : strayCell(quoteValue(cell)), place);
      return 'broken';
    }
    columns.push(index + 1);
  }
  if (columns.length === months.length) return columns;
  remarks.error(monthMissing(nameOf(months[columns.length]!)), { sheet: sheet.name, line: row.number });
  return 'broken';
}

function nameOf(month: Period): string {
  return MONTHS[Number(month.slice(5)) - 1]!;
}

function readRow(
  sheet: Sheet,
  row: SheetRow,
  columns: readonly number[],
  months: readonly Period[],
  remarks: RemarkList,
): Omit<BlockRow, 'block'> | null {
  const at = (column: number): Place => ({
    sheet: sheet.name,
    line: row.number,
    column: columnLetters(column),
  });
  const labels: string[] = [];
  let whole = true;
  for (const [index, cell] of row.cells.entries()) {
    const column = index + 1;
    if (cell === null || columns.includes(column)) continue;
    if (column < columns[0]! && typeof cell === 'string') labels.push(plainText(cell));
    else {
      remarks.error(column < columns[0]! ? NUMBER_AS_NAME : strayCell(quoteValue(cell)), at(column));
      whole = false;
    }
  }
  const cells = columns.map((column, index) => {
    const value = row.cells[column - 1] ?? null;
    if (value === null) {
      const month = inEveryLanguage((language) => formatPeriod(months[index]!, language));
      const message = inEveryLanguage((language) => cellBlank(month[language])[language]);
      remarks.error(message, at(column));
      whole = false;
    }
    return { column, value };
  });
  return whole ? { line: row.number, labels, cells } : null;
}
