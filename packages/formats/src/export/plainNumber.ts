/** Digits and a point; never an exponent, which spreadsheets and our own reader refuse. Nothing where there is no value. */
export function plainNumber(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return '';
  const text = String(value);
  return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text;
}
