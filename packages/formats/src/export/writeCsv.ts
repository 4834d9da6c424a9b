/** Lines of cells as CSV text. Cells of text are to be neutralised before. */
import type { Language } from '@regionpuls/domain';
import { plainNumber } from './plainNumber.ts';
import { quoteCell } from './spreadsheetSafe.ts';

/** Comma, UTF-8 without byte order mark, LF. */
export function writeMachineCsv(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.map((cell) => quoteCell(cell, ',')).join(',') + '\n').join('');
}

/** Byte order mark and CRLF so that spreadsheets read it right; semicolon in Norwegian. */
export function writeReadersCsv(lines: readonly (readonly string[])[], language: Language): string {
  const separator = language === 'en' ? ',' : ';';
  const text = lines.map((cells) => cells.map((cell) => quoteCell(cell, separator)).join(separator) + '\r\n');
  return `\ufeff${text.join('')}`;
}

/** With the decimal mark of the language's spreadsheets. */
export function readersNumber(value: number | null, language: Language): string {
  const text = plainNumber(value);
  return language === 'en' ? text : text.replace('.', ',');
}
