/**
 * Text that a spreadsheet would run as a formula gets an apostrophe in front, which spreadsheets take as «this is text».
 * Only for cells that hold text: a negative number is no formula.
 */
export function neutraliseFormula(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

/** Quotes a cell where the separator, a quote or a newline is in it. */
export function quoteCell(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
