import type { ColumnMapping, Remark } from '@regionpuls/domain';
import { unreadable } from '../problem.ts';
import { openWorkbook } from '../workbook/openWorkbook.ts';
import type { SheetRow } from '../workbook/workbook.ts';
import { WORKBOOK_LIMITS } from '../workbook/workbookLimits.ts';
import { type Decoders, decodeTable } from './decodeTable.ts';
import { findDelimiter } from './findDelimiter.ts';
import { CUT, TOO_LARGE, UNPAIRED_QUOTE } from './mappedTexts.ts';
import { splitRows } from './splitRows.ts';
import { type TableFile, tableOf } from './tableFile.ts';

export interface TableOptions {
  decoders: Decoders;
  /** Of CSV, as declared in a mapping; left out while nobody has said it. */
  encoding?: ColumnMapping['encoding'] | undefined;
  delimiter?: ColumnMapping['delimiter'] | undefined;
}

export type OpenedTable = { ok: true; table: TableFile } | { ok: false; remarks: Remark[] };

/** A workbook or a CSV file, told apart by their bytes. Never throws for what is in them. */
export function openTable(bytes: Uint8Array, options: TableOptions): OpenedTable {
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
  const isOle = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isWorkbook || isOle) {
    const opened = openWorkbook(bytes, options.decoders['utf-8']);
    return opened.ok ? { ok: true, table: tableOf(opened.workbook) } : opened;
  }
  if (bytes.length > WORKBOOK_LIMITS.bytes) return { ok: false, remarks: [unreadable(TOO_LARGE)] };
  const decoded = decodeTable(bytes, options.decoders, options.encoding);
  if (!decoded.ok) return { ok: false, remarks: [unreadable(decoded.message)] };
  const delimiter = options.delimiter ?? findDelimiter(decoded.text);
  const { rows, brokenAt, endsWhole, overflows } = splitRows(decoded.text, delimiter, WORKBOOK_LIMITS.places);
  if (overflows) return { ok: false, remarks: [unreadable(TOO_LARGE)] };
  if (brokenAt !== null) return { ok: false, remarks: [unreadable(UNPAIRED_QUOTE, { line: brokenAt })] };
  const sheet = { name: '', hidden: false, merged: [], rows: rows.map(toSheetRow).filter(holdsSomething) };
  const cut: Remark = { ...unreadable(CUT, { line: rows.at(-1)!.line }), severity: 'doubt' };
  const remarks = endsWhole ? [] : [cut];
  const { encoding } = decoded;
  return { ok: true, table: { form: 'csv', sheets: [sheet], encoding, delimiter, remarks } };
}

/** Blank cells at the end are kept: how many cells a row has is what tells half a row. */
function toSheetRow({ line, cells }: { line: number; cells: string[] }): SheetRow {
  return { number: line, cells: cells.map((cell) => (cell === '' ? null : cell)), percents: [] };
}

function holdsSomething({ cells }: SheetRow): boolean {
  return cells.some((cell) => typeof cell === 'string' && cell.trim() !== '');
}
