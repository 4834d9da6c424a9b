import { type Language, formatNumber } from '@regionpuls/domain';

/** Of a number in a file: what more a float holds is noise, and is told as such. */
const MOST_DECIMALS = 6;

/** A figure as people write it in the language, with the decimals it came with: 4042.5 is «4 042,5». */
export function writtenFigure(value: number, language: Language): string {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return formatNumber(value, language, Math.min(decimals, MOST_DECIMALS));
}
