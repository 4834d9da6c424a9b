/** Between and inside letters, and never seen: zero-width spaces and joiners, soft hyphens, byte order marks. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * Text as people see it. «Å» is one letter or two (as a Mac may write it), and a name copied from a web page may hold letters
 * without width: such cells look the same, and so they are the same.
 */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, '').normalize('NFC');
}
