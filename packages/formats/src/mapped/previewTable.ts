import type { TablePreview } from '@regionpuls/domain';
import { textOf } from '../workbook/quoteValue.ts';
import type { CellValue, Sheet, Workbook } from '../workbook/workbook.ts';
import { type TableOptions, openTable } from './openTable.ts';
import { type SuggestOptions, suggestMapping } from './suggestMapping.ts';
import { type TableFile, tableOf } from './tableFile.ts';

/** So much is enough to point at columns, and little enough to send. */
const ROWS = 60;
const COLUMNS = 200;
const LONGEST = 200;

export interface PreviewOptions extends TableOptions, SuggestOptions {
  /** The first visible sheet when left out. */
  sheet?: string | undefined;
}

/** What a preview says of the table itself; whether saved mappings fit is for the caller to add. */
export type TableBeginning = Omit<TablePreview, 'fits' | 'looksLike'>;

/**
 * The beginning of a table, each row and column in its place, and what its columns look like: a suggestion to be looked at.
 * Never throws for what is in the bytes; what cannot be opened is an empty preview with the reason.
 */
export function previewTable(
  source: Uint8Array | Workbook | TableFile,
  options: PreviewOptions,
): TableBeginning {
  const opened = openSource(source, options);
  if (!opened.ok) return { ...NOTHING, remarks: opened.remarks };
  const { table } = opened;
  const visible = table.sheets.filter(({ hidden }) => !hidden);
  const sheet =
    table.sheets.find(({ name }) => name === options.sheet) ?? visible[0] ?? table.sheets[0] ?? null;
  const isWorkbook = table.form === 'workbook';
  return {
    sheets: isWorkbook ? table.sheets.map(({ name }) => name) : [],
    sheet: isWorkbook && sheet ? sheet.name : null,
    encoding: table.encoding,
    delimiter: table.delimiter,
    cells: sheet ? firstCells(sheet) : [],
    rows: sheet?.rows.at(-1)?.number ?? 0,
    columns: (sheet?.rows ?? []).reduce((most, { cells }) => Math.max(most, cells.length), 0),
    suggestion: sheet ? suggestMapping(table, sheet, options) : {},
    remarks: [...table.remarks],
  };
}

const NOTHING: TableBeginning = {
  sheets: [],
  sheet: null,
  encoding: null,
  delimiter: null,
  cells: [],
  rows: 0,
  columns: 0,
  suggestion: {},
  remarks: [],
};

function openSource(source: Uint8Array | Workbook | TableFile, options: TableOptions) {
  if (source instanceof Uint8Array) return openTable(source, options);
  return { ok: true as const, table: 'form' in source ? source : tableOf(source) };
}

function firstCells({ rows }: Sheet): TableBeginning['cells'] {
  const shown = rows.filter(({ number }) => number <= ROWS);
  const width = Math.min(
    COLUMNS,
    shown.reduce((most, { cells }) => Math.max(most, cells.length), 0),
  );
  return Array.from({ length: shown.at(-1)?.number ?? 0 }, (_, index) => {
    const row = shown.find(({ number }) => number === index + 1);
    return Array.from({ length: width }, (__, place) => previewCell(row?.cells[place] ?? null));
  });
}

function previewCell(value: CellValue): TableBeginning['cells'][number][number] {
  const kind =
    value === null
      ? 'empty'
      : typeof value === 'object'
        ? value.kind
        : typeof value === 'string'
          ? 'text'
          : typeof value === 'number'
            ? 'number'
            : 'boolean';
  return { text: textOf(value).slice(0, LONGEST), kind };
}
