/**
 * The table of contents of a zip, held against the file before anything is unpacked: what an entry claims must be possible,
 * entries may not overlap, and all of them together must stay within bounds. APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */
import type { WorkbookLimits } from './workbookLimits.ts';
import { WorkbookRefused } from './workbookRefused.ts';
import { WORKBOOK_TEXTS } from './workbookTexts.ts';

export interface ZipEntry {
  name: string;
  packing: 'stored' | 'deflated';
  /** Bytes of packed data: from `start`, so many. */
  start: number;
  packed: number;
  /** Bytes unpacked, as the table of contents claims. */
  size: number;
  checksum: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const MEGABYTE = 1024 * 1024;

/** @throws WorkbookRefused for whatever is not an ordinary, whole zip within the limits. */
export function readZip(bytes: Uint8Array, limits: WorkbookLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const isZip64 = end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR;
  if (isZip64 || count === 0xffff || start === 0xffffffff)
    throw new WorkbookRefused(WORKBOOK_TEXTS.unusualZip);
  if (start + length !== end || view.getUint32(end + 4, true) !== 0) throw damaged();
  if (count > limits.entries) throw new WorkbookRefused(WORKBOOK_TEXTS.bomb);

  const entries: ZipEntry[] = [];
  const claimed: { from: number; to: number }[] = [];
  const names = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL) throw damaged();
    const tail = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const next = at + CENTRAL_LENGTH + tail[0]! + tail[1]! + tail[2]!;
    if (next > end) throw damaged();
    const { entry, from } = readEntry(bytes, view, at, start);
    if (names.has(entry.name.toLowerCase())) throw damaged();
    names.add(entry.name.toLowerCase());
    entries.push(entry);
    claimed.push({ from, to: entry.start + entry.packed });
    at = next;
  }
  if (at !== end) throw damaged();
  claimed.sort((a, b) => a.from - b.from);
  if (claimed.some(({ from }, index) => index > 0 && from < claimed[index - 1]!.to)) throw damaged();
  refuseBombs(entries, limits);
  return entries;
}

/** The end record is last, behind it only its own comment. */
function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= earliest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw new WorkbookRefused(WORKBOOK_TEXTS.cut);
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  contents: number,
): { entry: ZipEntry; from: number } {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const checksum = view.getUint32(at + 16, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const from = view.getUint32(at + 42, true);
  const encrypted = (flags & 0x2041) !== 0;
  const unusual = encrypted || (method !== 0 && method !== 8) || packed === 0xffffffff || size === 0xffffffff;
  if (unusual) throw new WorkbookRefused(WORKBOOK_TEXTS.unusualZip);

  if (from + LOCAL_LENGTH > contents || view.getUint32(from, true) !== LOCAL) throw damaged();
  const nameLength = view.getUint16(at + 28, true);
  const name = bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength);
  const start = from + LOCAL_LENGTH + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  const sizesFollow = (view.getUint16(from + 6, true) & 8) !== 0;
  const agrees =
    view.getUint16(from + 8, true) === method &&
    view.getUint16(from + 26, true) === nameLength &&
    name.every((byte, offset) => bytes[from + LOCAL_LENGTH + offset] === byte) &&
    (sizesFollow ||
      (view.getUint32(from + 18, true) === packed && view.getUint32(from + 22, true) === size)) &&
    (method === 8 ? packed > 0 || size === 0 : packed === size);
  if (!agrees || start + packed > contents) throw damaged();
  const packing = method === 0 ? 'stored' : 'deflated';
  const text = String.fromCharCode(...name).replaceAll('\\', '/');
  return { entry: { name: text, packing, start, packed, size, checksum }, from };
}

function refuseBombs(entries: readonly ZipEntry[], { unpacked, ratio }: WorkbookLimits): void {
  let total = 0;
  for (const { name, packed, size } of entries) {
    total += size;
    if (total > unpacked || (size > MEGABYTE && size > packed * ratio)) {
      throw new WorkbookRefused(WORKBOOK_TEXTS.bomb);
    }
    if (/\.(zip|xls[xmb]?|ods|docx|pptx|jar|7z|rar|t?gz|bz2|xz)$/i.test(name)) {
      throw new WorkbookRefused(WORKBOOK_TEXTS.nested);
    }
  }
}

function damaged(): WorkbookRefused {
  return new WorkbookRefused(WORKBOOK_TEXTS.damaged);
}
