import { dateOfSerial } from './dateOfSerial.ts';
import type { Styles } from './readStyles.ts';
import { unescapeText } from './unescapeText.ts';
import type { CellValue } from './workbook.ts';

export interface CellContext {
  texts: readonly string[];
  styles: Styles;
  from1904: boolean;
}

/**
 * What a cell holds, from its stored text. A number is the number that its text says, noise included: `600000e-6` is 0.6, and
 * 2.2000000000000002, which is how 2.2 is written with all its digits, is 2.2. Null text is a blank cell; undefined comes back for a text number that does not exist.
 * @param type the cell's `t`. @param style the cell's `s`.
 */
export function readCellValue(
  stored: string,
  type: string | undefined,
  style: number,
  { texts, styles, from1904 }: CellContext,
): CellValue | undefined {
  switch (type) {
    case 's': {
      const text = /^\d+$/.test(stored) ? texts[Number(stored)] : undefined;
      return text === '' ? null : text;
    }
    case 'str':
    case 'inlineStr':
      return unescapeText(stored) || null;
    case 'b':
      return stored === '' ? null : /^(1|true)$/i.test(stored);
    case 'd':
      return stored === '' ? null : { kind: 'date', serial: null, text: stored };
    case 'e':
      return { kind: 'error', text: stored };
    case 'n':
    case undefined:
      return stored.trim() === '' ? null : readNumber(stored.trim(), styles[style] === 'date', from1904);
    default:
      return { kind: 'error', text: stored };
  }
}

function readNumber(text: string, isDate: boolean, from1904: boolean): CellValue {
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(value)) return { kind: 'error', text };
  return isDate ? { kind: 'date', serial: value, text: dateOfSerial(value, from1904) ?? text } : value;
}
