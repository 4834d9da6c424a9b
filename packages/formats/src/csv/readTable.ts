/** Comma-separated text with a header line to cells by column, strict about names, widths and the file's end. */
import type { Remark } from '@regionpuls/domain';
import { MAX_PROBLEMS, type Reading, refuse, unreadable } from '../problem.ts';
import { type DecodeUtf8, decodeText } from './decodeText.ts';
import { lineFlaw, openEnd } from './lineFlaws.ts';
import { type Layout, readHeader } from './readHeader.ts';
import { ONLY_HEADER } from './recogniseText.ts';
import { splitLine } from './splitLine.ts';

export interface Table {
  /** Place of each column present. */
  columns: ReadonlyMap<string, number>;
  rows: { line: number; cells: string[] }[];
}

export function readTable(bytes: Uint8Array, decode: DecodeUtf8, layout: Layout): Reading<Table> {
  const decoded = decodeText(bytes, decode);
  if (!decoded.ok) return decoded;
  const lines = decoded.value.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  const header = readHeader(lines[0]!, layout);
  if (!header.ok) return header;

  const endsWithNewline = lines.at(-1) === '';
  if (endsWithNewline) lines.pop();
  const columns = header.value;
  const remarks: Remark[] = [];
  const rows: Table['rows'] = [];
  for (let index = 1; index < lines.length && remarks.length < MAX_PROBLEMS; index++) {
    const cells = splitLine(lines[index]!);
    const isEnd = index === lines.length - 1 && !endsWithNewline;
    const flaw = lineFlaw(index + 1, lines[index]!, cells, columns.size, isEnd);
    if (flaw) remarks.push(flaw);
    else rows.push({ line: index + 1, cells: cells! });
  }
  if (remarks.length > 0) return refuse(...remarks);
  if (rows.length === 0) return refuse(unreadable(ONLY_HEADER));
  const last = [...columns.keys()].at(-1)!;
  if (!endsWithNewline && !layout.closed.includes(last))
    return refuse(openEnd(lines.length, last, lines.at(-1)!));
  return { ok: true, value: { columns, rows } };
}
