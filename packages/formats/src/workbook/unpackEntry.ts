import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './readZip.ts';
import { WorkbookRefused } from './workbookRefused.ts';
import { WORKBOOK_TEXTS } from './workbookTexts.ts';

/** Packed bytes taken at a time; deflate makes at most 1032 bytes of one, so no step is longer than 17 MB. */
const STEP = 16 * 1024;

/** One file of the zip. @throws WorkbookRefused unless exactly the claimed bytes come out: a lie is found while unpacking. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  const content = entry.packing === 'stored' ? packed : inflate(packed, entry.size);
  if (crc32(content) !== entry.checksum) throw new WorkbookRefused(WORKBOOK_TEXTS.damaged);
  return content;
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length > size) throw new WorkbookRefused(WORKBOOK_TEXTS.bomb);
    content.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    if (error instanceof WorkbookRefused) throw error;
    throw new WorkbookRefused(WORKBOOK_TEXTS.damaged);
  }
  if (filled !== size) throw new WorkbookRefused(WORKBOOK_TEXTS.damaged);
  return content;
}
