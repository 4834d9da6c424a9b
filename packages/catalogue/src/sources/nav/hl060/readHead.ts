/** What stands above the table: its title, what it counts, and the only mention of the year. */
import type { Period } from '@regionpuls/domain';
import { type CellValue, type RemarkList, type Sheet, columnLetters, quoteValue } from '@regionpuls/formats';
import { NO_TABLE, PERIOD_MISSING, periodUnreadable, titleMissing, titleWrong } from './hl060Texts.ts';
import type { SheetKind } from './sheetKinds.ts';
import { MONTHS, TABLE_TITLE, plainText } from './words.ts';

export interface Head {
  /** First to last, `2022-01` …. */
  months: Period[];
  /** Row number of the first row of months. */
  tableFrom: number;
}

/** Null when something is wrong, which is then among the remarks. */
export function readHead(sheet: Sheet, kind: SheetKind, remarks: RemarkList): Head | null {
  const first = sheet.rows.find(({ cells }) => cells.some(isMonth));
  if (!first) {
    remarks.error(NO_TABLE, { sheet: sheet.name });
    return null;
  }
  const above = sheet.rows
    .filter(({ number }) => number < first.number)
    .flatMap(({ number, cells }) =>
      cells.flatMap((cell, index) =>
        cell === null ? [] : [{ line: number, column: index + 1, text: plainText(writtenIn(cell)), cell }],
      ),
    );
  const texts = above.filter(({ cell }) => typeof cell === 'string');
  const heading = texts.find(({ text }) => /^(Fylke|Kommune)\b/.test(text) && text.includes('.'));
  if (!texts.some(({ text }) => text === TABLE_TITLE)) {
    remarks.error(titleMissing(TABLE_TITLE), { sheet: sheet.name });
  }
  if (!heading) remarks.error(titleMissing(kind.title), { sheet: sheet.name });
  else if (heading.text !== kind.title) {
    const column = columnLetters(heading.column);
    const place = { sheet: sheet.name, line: heading.line, column };
    remarks.error(titleWrong(kind.title, quoteValue(heading.cell)), place);
  }
  const months = texts.map(({ text }) => monthsOf(text)).find((found) => found !== null);
  if (!months) {
    const dated = above.filter(({ text }) => YEAR.test(text));
    const meant = dated.findLast(({ text }) => BEGINS_WITH_MONTH.test(text)) ?? dated.at(-1);
    if (meant) {
      const place = { sheet: sheet.name, line: meant.line, column: columnLetters(meant.column) };
      remarks.error(periodUnreadable(quoteValue(meant.cell)), place);
    } else remarks.error(PERIOD_MISSING, { sheet: sheet.name });
  }
  return months && heading?.text === kind.title ? { months, tableFrom: first.number } : null;
}

export function isMonth(cell: unknown): boolean {
  return typeof cell === 'string' && MONTHS.includes(plainText(cell).toLowerCase());
}

/** A number or a date that Excel has made of the text is quoted as it is, never read. */
function writtenIn(cell: Exclude<CellValue, null>): string {
  return typeof cell === 'object' ? cell.text : String(cell);
}

const YEAR = /\b(19|20)\d{2}\b/;
const BEGINS_WITH_MONTH = new RegExp(`^(${MONTHS.map((month) => month.slice(0, 3)).join('|')})`, 'i');

/** «Januar - oktober 2022», «Januar–oktober 2022», «Januar 2022 - oktober 2022» → ten months; null for other texts. */
function monthsOf(text: string): Period[] | null {
  const match = /^(\p{L}+)(?:(?: (20\d{2}))? ?[-‐‑–—−] ?(\p{L}+))? (20\d{2})$/u.exec(text);
  if (!match) return null;
  const [, first, firstYear, last, year] = match;
  const from = MONTHS.indexOf(first!.toLowerCase());
  const to = last === undefined ? from : MONTHS.indexOf(last.toLowerCase());
  if (from === -1 || to < from || (firstYear !== undefined && firstYear !== year)) return null;
  return Array.from(
    { length: to - from + 1 },
    (_, step) => `${year}-${String(from + step + 1).padStart(2, '0')}`,
  );
}
