/** What stands above the table: its title, what it counts, and the only mention of the year. */
import type { Period } from '@regionpuls/domain';
import { type RemarkList, type Sheet, columnLetters, quoteValue } from '@regionpuls/formats';
import { NO_TABLE, PERIOD_MISSING, titleMissing, titleWrong } from './hl060Texts.ts';
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
  const texts = sheet.rows
    .filter(({ number }) => number < first.number)
    .flatMap(({ number, cells }) =>
      cells.flatMap((cell, index) =>
        typeof cell === 'string' ? [{ line: number, column: index + 1, text: plainText(cell), cell }] : [],
      ),
    );
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
  if (!months) remarks.error(PERIOD_MISSING, { sheet: sheet.name });
  return months && heading?.text === kind.title ? { months, tableFrom: first.number } : null;
}

export function isMonth(cell: unknown): boolean {
  return typeof cell === 'string' && MONTHS.includes(plainText(cell).toLowerCase());
}

/** «Januar - oktober 2022» → ten months; null for other texts. */
function monthsOf(text: string): Period[] | null {
  const match = /^(\p{L}+)(?: [-–] (\p{L}+))? (20\d{2})$/u.exec(text);
  if (!match) return null;
  const from = MONTHS.indexOf(match[1]!.toLowerCase());
  const to = match[2] === undefined ? from : MONTHS.indexOf(match[2].toLowerCase());
  if (from === -1 || to < from) return null;
  return Array.from(
    { length: to - from + 1 },
    (_, step) => `${match[3]}-${String(from + step + 1).padStart(2, '0')}`,
  );
}
