import { quote } from '../problem.ts';
import type { CellValue } from './workbook.ts';

/** A cell's content for a message; «» is a blank cell. */
export function quoteValue(value: CellValue): string {
  return quote(textOf(value));
}

/** A cell's content as text: a date as its calendar day, a number as JavaScript writes it. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.text : String(value);
}
