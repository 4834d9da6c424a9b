import { type LocalizedText, STATUSES } from '@regionpuls/domain';
import { type CellValue, quoteValue } from '@regionpuls/formats';
import { STAR_IN_TOTAL, notCount, notFigure, notRate } from './hl060Texts.ts';
import type { SheetKind } from './sheetKinds.ts';
import { STAR, plainText } from './words.ts';

export interface Figure {
  /** Persons or per cent as read; NaN when hidden. */
  value: number;
  /** Index into `STATUSES`. */
  status: number;
}

const FINAL = STATUSES.indexOf('final');
const SUPPRESSED = STATUSES.indexOf('suppressed');

/** What a cell says, or why it can say nothing. @param mayHide false for the sums of counties and of the country. */
export function readFigure(
  cell: CellValue,
  { indicator }: SheetKind,
  mayHide: boolean,
): Figure | { flaw: LocalizedText } {
  if (typeof cell === 'string' && plainText(cell) === STAR) {
    return mayHide ? { value: NaN, status: SUPPRESSED } : { flaw: STAR_IN_TOTAL };
  }
  if (typeof cell !== 'number') return { flaw: notFigure(quoteValue(cell)) };
  if (indicator.unit === 'percent') {
    if (cell < 0 || cell > 100) return { flaw: notRate(quoteValue(cell)) };
  } else if (cell < 0 || !Number.isInteger(cell)) return { flaw: notCount(quoteValue(cell)) };
  return { value: cell, status: FINAL };
}
