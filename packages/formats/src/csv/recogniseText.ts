/** What a payload is that is no text table: said from how it begins. */
import type { LocalizedText } from '@regionpuls/domain';

const LOOKED_AT = 1024;

/** Null where nothing speaks against a text table. @param bytes the beginning of the payload, or all of it. */
export function recogniseText(bytes: Uint8Array): LocalizedText | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03) return WORKBOOK;
  // Bytes as letters: what is looked for is ASCII in every encoding but UTF-16.
  const letters = [...bytes.subarray(0, LOOKED_AT)].map((byte) => String.fromCharCode(byte)).join('');
  const text = letters.replace(/^\u00ef\u00bb\u00bf/, '');
  if (/^\s*<(!doctype|html|head|body|\?xml)/i.test(text)) return PAGE;
  if (/^\s*[[{]/.test(text)) return JSON_TEXT;
  return null;
}

const WORKBOOK: LocalizedText = {
  nb: 'filen er et regneark eller en zip-fil, ikke CSV. Lagre arket som CSV (UTF-8).',
  nn: 'fila er eit rekneark eller ei zip-fil, ikkje CSV. Lagre arket som CSV (UTF-8).',
  en: 'the file is a workbook or a zip file, not CSV. Save the sheet as CSV (UTF-8).',
};
const PAGE: LocalizedText = {
  nb: 'filen er en nettside (HTML) eller XML, ikke CSV. Kilden har trolig svart med en feilmelding.',
  nn: 'fila er ei nettside (HTML) eller XML, ikkje CSV. Kjelda har truleg svart med ei feilmelding.',
  en: 'the file is a web page (HTML) or XML, not CSV. The source has probably answered with an error message.',
};
const JSON_TEXT: LocalizedText = {
  nb: 'filen er JSON, ikke CSV.',
  nn: 'fila er JSON, ikkje CSV.',
  en: 'the file is JSON, not CSV.',
};
export const NOT_UTF8: LocalizedText = {
  nb: 'filen er ikke UTF-8. Den er trolig lagret som Latin-1 eller UTF-16; lagre den på nytt som UTF-8.',
  nn: 'fila er ikkje UTF-8. Ho er truleg lagra som Latin-1 eller UTF-16; lagre ho på nytt som UTF-8.',
  en: 'the file is not UTF-8. It was probably saved as Latin-1 or UTF-16; save it again as UTF-8.',
};
export const HAS_NUL: LocalizedText = {
  nb: 'filen inneholder nulltegn og er ikke en tekstfil.',
  nn: 'fila inneheld nullteikn og er ikkje ei tekstfil.',
  en: 'the file contains NUL characters and is not a text file.',
};
export const EMPTY: LocalizedText = { nb: 'filen er tom.', nn: 'fila er tom.', en: 'the file is empty.' };
export const ONLY_HEADER: LocalizedText = {
  nb: 'filen er tom: den har bare en overskrift.',
  nn: 'fila er tom: ho har berre ei overskrift.',
  en: 'the file is empty: it has only a header.',
};
