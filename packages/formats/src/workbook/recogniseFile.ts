/** What a file is by its first bytes, whatever its name says. */
import type { LocalizedText } from '@regionpuls/domain';
import { WORKBOOK_TEXTS } from './workbookTexts.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** An encrypted .xlsx is a stream of this name in an OLE file, in UTF-16. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Why `bytes` are no workbook; null for what begins as a zip, which a workbook does. */
export function recogniseFile(bytes: Uint8Array): LocalizedText | null {
  if (bytes.length === 0) return WORKBOOK_TEXTS.empty;
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return null;
  if (startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return WORKBOOK_TEXTS.otherZip;
  if (startsWith(bytes, OLE)) {
    return contains(bytes, ENCRYPTED) ? WORKBOOK_TEXTS.encrypted : WORKBOOK_TEXTS.oldExcel;
  }
  const start = bytes.subarray(0, 1024);
  if (start.includes(0) || startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return WORKBOOK_TEXTS.otherFile;
  const text = String.fromCharCode(...start).replace(/^\u00ef\u00bb\u00bf/, '');
  if (/^\s*</.test(text)) return WORKBOOK_TEXTS.html;
  // eslint-disable-next-line no-control-regex -- control characters are what tells bytes from text
  if (/[\u0001-\u0008\u000e-\u001f]/.test(text)) return WORKBOOK_TEXTS.otherFile;
  return text.trim() === '' ? WORKBOOK_TEXTS.empty : WORKBOOK_TEXTS.text;
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, at) => bytes[at] === byte);
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at !== -1; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
