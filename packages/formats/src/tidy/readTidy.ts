/** The tidy layout: one observation a row, `indicator,region,period[,sex|industry],value,status[,published]`. */
import type { LocalizedText, Remark } from '@regionpuls/domain';
import type { DecodeUtf8 } from '../csv/decodeText.ts';
import { EMPTY, NOT_UTF8, ONLY_HEADER, recogniseText } from '../csv/recogniseText.ts';
import { MAX_LINE_BYTES, wholeLines } from '../csv/wholeLines.ts';
import type { RowSink, ReadResult } from '../observations.ts';
import { unreadable } from '../problem.ts';
import { readColumns } from './columns.ts';
import { TidyScanner } from './scanTidy.ts';

export interface TidyOptions {
  decode: DecodeUtf8;
  /** Industry as written (the source's label, or our code) → our code. */
  industries: ReadonlyMap<string, string>;
  /** A publication date is told beside the file; then it must not have a column of them, and else it must. */
  dated: boolean;
}

const NEWLINE = 0x0a;
const BLANK_LINE = Uint8Array.of(NEWLINE);

/**
 * Reads a file of any size in pieces. Never throws for what is in the bytes. Places are lines.
 * @param chunks the file's bytes, in whatever pieces.
 */
export function readTidy(chunks: Iterable<Uint8Array>, options: TidyOptions, sink: RowSink): ReadResult {
  let scanner: TidyScanner | null = null;
  let blank = false;
  const stop = (remarks: Remark[]): ReadResult => ({ remarks, rows: scanner?.rows ?? 0, place });
  for (const lines of wholeLines(chunks)) {
    let rows = lines;
    if (!scanner) {
      const other = recogniseText(lines);
      if (other) return stop([unreadable(other)]);
      // A file of blank lines is an empty file, and any other that begins with one lacks its header.
      const wasBlank = blank;
      blank = isBlank(lines);
      if (blank) continue;
      const opened = openScanner(wasBlank ? BLANK_LINE : lines, options, sink);
      if (!opened.scanner) return stop(opened.remarks);
      scanner = opened.scanner;
      rows = lines.subarray(opened.end);
    }
    if (rows.length > MAX_LINE_BYTES && !rows.includes(NEWLINE)) return stop([unreadable(LONG_LINE)]);
    scanner.scan(rows);
    if (scanner.isDone) return stop(scanner.remarks);
  }
  if (!scanner) return stop([unreadable(EMPTY)]);
  if (scanner.rows === 0 && scanner.remarks.length === 0) return stop([unreadable(ONLY_HEADER)]);
  return stop(scanner.remarks);
}

function place(line: number): { line: number } {
  return { line };
}

function openScanner(
  bytes: Uint8Array,
  { decode, industries, dated }: TidyOptions,
  sink: RowSink,
): { scanner: TidyScanner; end: number } | { scanner: null; remarks: Remark[] } {
  const newline = bytes.indexOf(NEWLINE);
  const end = newline < 0 ? bytes.length : newline + 1;
  let text: string;
  try {
    text = decode(bytes.subarray(0, end)).replace(/^\ufeff/, '');
  } catch {
    return { scanner: null, remarks: [unreadable(NOT_UTF8, { line: 1 })] };
  }
  const columns = readColumns(text.replace(/\r?\n?$/, ''), dated);
  if (!columns.ok) return { scanner: null, remarks: columns.remarks };
  return { scanner: new TidyScanner(columns.value, decode, industries, sink), end };
}

/** Only blanks, line ends and a byte order mark. */
function isBlank(bytes: Uint8Array): boolean {
  return (
    bytes.every((byte) => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf) &&
    !bytes.includes(0)
  );
}

const LONG_LINE: LocalizedText = {
  nb: 'filen har en linje på over en million tegn og er ikke en tabell.',
  nn: 'fila har ei linje på over ein million teikn og er ikkje ein tabell.',
  en: 'the file has a line of more than a million characters and is not a table.',
};
