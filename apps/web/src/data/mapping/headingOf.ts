import type { TablePreview } from '@regionpuls/domain';

/** The longest that a mapping keeps. */
const LONGEST = 200;

/** A column's heading as mappings hold it: trimmed, and runs of blanks as one. Empty where there is none. */
export function headingOf(cells: TablePreview['cells'], headerRow: number, column: number): string {
  const text = cells[headerRow - 1]?.[column - 1]?.text ?? '';
  return text.trim().replace(/\s+/g, ' ').slice(0, LONGEST);
}
