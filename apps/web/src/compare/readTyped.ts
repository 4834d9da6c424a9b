/** A figure as people type it, as the API wants it: «131 000» → `131000`, «−2,8» → `-2.8`. */

const PLAIN = /^-?\d{1,12}(\.\d{1,6})?$/;

/** Null when it is not a number. One mark before exactly three digits could be a thousand or a decimal: that is refused. */
export function readTyped(text: string): string | null {
  const plain = text
    .trim()
    .replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .replace(/^\u2212/, '-');
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(plain)) return null;
  const number = plain.replace(',', '.');
  return PLAIN.test(number) ? number : null;
}
