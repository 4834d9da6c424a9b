/** The last row and column that a sheet has. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** `C17` → row 17, column 3; null for what is no address on a sheet. */
export function parseAddress(text: string): { row: number; column: number } | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null;
}
