/** Built-in number formats that show a date or a time of day (ECMA-376-1, 18.8.30; 27-36 and 50-58 are East Asian dates). */
const DATE_IDS: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
const PERCENT_IDS = [9, 10];

/** What a number format shows a number as. @param code its text where the workbook defines it itself. */
export function formatKind(id: number, code: string | undefined): 'date' | 'percent' | 'number' {
  if (code === undefined) {
    if (DATE_IDS.some(([from, to]) => id >= from && id <= to)) return 'date';
    return PERCENT_IDS.includes(id) ? 'percent' : 'number';
  }
  // Quoted text, escaped characters, fill and padding mean nothing; of brackets only elapsed time ([h], [mm]) does.
  const bare = code
    .replace(/"[^"]*"?/g, '')
    .replace(/[\\_*]./gs, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]?/gi, '')
    .replace(/general|standard/gi, '');
  if (/[dmyhs]/i.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'number';
}
