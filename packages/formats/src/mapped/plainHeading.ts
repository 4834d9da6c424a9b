import { textOf } from '../workbook/quoteValue.ts';
import type { CellValue } from '../workbook/workbook.ts';

/** The longest that a mapping keeps. */
const LONGEST = 200;

/** A cell as mappings hold headings and names: trimmed, and runs of blanks as one, the no-break and narrow ones too. */
export function plainHeading(value: CellValue): string {
  return textOf(value).trim().replace(/\s+/g, ' ').slice(0, LONGEST);
}
