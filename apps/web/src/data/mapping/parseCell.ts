import { type CellPlace, cellPlaceSchema } from '@regionpuls/domain';

/** A cell as spreadsheets name it, `B2`; null for anything else. */
export function parseCell(text: string): CellPlace | null {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d{0,3})$/.exec(text.trim().toUpperCase()) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return cellPlaceSchema.safeParse({ row: Number(digits), column }).data ?? null;
}
