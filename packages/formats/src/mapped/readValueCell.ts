/** A value cell to what it says, by the mapping's marks, decimal sign and scale. */
import { type ColumnMapping, type LocalizedText, STATUSES, type ValueColumn } from '@regionpuls/domain';
import { quoteValue, textOf } from '../workbook/quoteValue.ts';
import type { CellValue } from '../workbook/workbook.ts';
import {
  BLANK_VALUE,
  eitherSize,
  notNumber,
  otherDecimal,
  otherKind,
  percentSignOnFraction,
} from './mappedTexts.ts';
import { looksGrouped, parseNumber, shiftDecimal } from './parseNumber.ts';

export interface ReadValue {
  /** In the indicator's unit; NaN where the status has no value. */
  value: number;
  /** Index into `STATUSES`. */
  status: number;
  /** The number as the cell has it, before the scale; null for marks. */
  raw: number | null;
  /** Stored as text. */
  isText: boolean;
}

const STATUS = {
  final: STATUSES.indexOf('final'),
  suppressed: STATUSES.indexOf('suppressed'),
  missing: STATUSES.indexOf('missing'),
  notApplicable: STATUSES.indexOf('not-applicable'),
};

export function readValueCell(
  cell: CellValue,
  { scale }: Pick<ValueColumn, 'scale'>,
  { marks, decimal }: Pick<ColumnMapping, 'marks' | 'decimal'>,
): ReadValue | { flaw: LocalizedText } {
  const text = textOf(cell).trim();
  for (const mark of ['suppressed', 'missing', 'notApplicable'] as const) {
    if (marks[mark].includes(text)) return { value: NaN, status: STATUS[mark], raw: null, isText: false };
  }
  if (text === '') return { flaw: BLANK_VALUE };
  if (typeof cell === 'number') return { ...scaled(cell, scale), isText: false };
  if (typeof cell !== 'string')
    return { flaw: otherKind(quoteValue(cell), typeof cell === 'boolean' ? 'boolean' : cell!.kind) };
  const written = parseNumber(text, decimal);
  if (written) {
    if (scale === 'as-is' && looksGrouped(text)) return { flaw: eitherSize(quoteValue(cell)) };
    if (written.percent && scale !== 'as-is') return { flaw: percentSignOnFraction(quoteValue(cell)) };
    return { ...scaled(written.value, scale), isText: true };
  }
  const other = parseNumber(text, decimal === ',' ? '.' : ',');
  return { flaw: other ? otherDecimal(quoteValue(cell), decimal) : notNumber(quoteValue(cell)) };
}

const PLACES = { 'as-is': 0, fraction: 2, thousands: 3 } as const;

function scaled(raw: number, scale: ValueColumn['scale']): Pick<ReadValue, 'value' | 'status' | 'raw'> {
  const places = PLACES[scale];
  return { value: places === 0 ? raw : shiftDecimal(raw, places), status: STATUS.final, raw };
}
