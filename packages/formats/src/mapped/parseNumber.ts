/** Numbers written as text: «131 000», «2,8 %», «−4», «600000e-6». */

/** No-break, thin and narrow spaces, and the ordinary one, between groups of three digits. */
const GROUPED = /^-?\d{1,3}(?:[ \u00a0\u2007\u2009\u202f]\d{3})+$/;
const PLAIN = /^-?(?:0|[1-9]\d*)$/;

export interface WrittenNumber {
  value: number;
  /** Written with a percent sign. */
  percent: boolean;
}

/** Null for what is no number with this decimal sign: a point is never taken for a thousands separator, nor a comma. */
export function parseNumber(text: string, decimal: ',' | '.'): WrittenNumber | null {
  const percent = /%$/.test(text);
  const bare = (percent ? text.slice(0, -1).trimEnd() : text).replace(/^\u2212/, '-');
  const [, mantissa, exponent] = /^(.*?)(?:[eE]([+-]?\d{1,3}))?$/s.exec(bare)!;
  const [whole, fraction, ...more] = mantissa!.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  if (!PLAIN.test(whole!) && !GROUPED.test(whole!)) return null;
  const digits = whole!.replace(/[^\d-]/g, '');
  const value = Number(`${digits}.${fraction ?? '0'}e${exponent ?? '0'}`);
  return Number.isFinite(value) ? { value, percent } : null;
}

/** «131,000» and «8.000»: eight, or eight thousand. No source publishes three decimals, and many programs group by them. */
export function looksGrouped(text: string): boolean {
  return /^[-\u2212]?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
}

/** `value` × 10^places without the noise that multiplying makes: 0.028 by 2 is 2.8, not 2.8000000000000003. */
export function shiftDecimal(value: number, places: number): number {
  const [digits, exponent] = String(value).split('e');
  return Number(`${digits}e${Number(exponent ?? 0) + places}`);
}
