import type { ColumnMapping } from '@regionpuls/domain';
import type { RemarkList } from '../jsonstat/remarkList.ts';
import { textOf } from '../workbook/quoteValue.ts';
import type { Sheet, SheetRow } from '../workbook/workbook.ts';
import { NOT_WORKBOOK, delimiterDiffers, encodingDiffers, sheetGone, whichSheet } from './fitTexts.ts';
import { findDelimiter } from './findDelimiter.ts';
import { plainHeading } from './plainHeading.ts';
import type { TableFile } from './tableFile.ts';
import { cellOf, mappedColumns } from './tableSheet.ts';

/** The sheet that the mapping is about; null, with the difference among the remarks, where the file has none such. */
export function chooseSheet(table: TableFile, mapping: ColumnMapping, remarks: RemarkList): Sheet | null {
  const { sheets } = table;
  const differs = (message: Parameters<RemarkList['error']>[0]) => {
    remarks.add('mapping', 'error', message);
    return null;
  };
  if (table.form === 'csv') {
    if (mapping.sheet !== undefined) return differs(NOT_WORKBOOK);
    return isDelimitedAs(table, mapping, differs) ? sheets[0]! : null;
  }
  const found = sheets.map(({ name }) => `«${name}»`).join(', ');
  if (mapping.sheet !== undefined) {
    const sheet = sheets.find(({ name }) => name === mapping.sheet);
    const alike = sheets.find(({ rows }) =>
      hasHeadings(
        rows.find(({ number }) => number === mapping.headerRow),
        mapping,
      ),
    );
    return sheet ?? differs(sheetGone(mapping.sheet, found, alike?.name ?? null));
  }
  const visible = sheets.filter(({ hidden }) => !hidden);
  return visible.length === 1 ? visible[0]! : differs(whichSheet(found));
}

/** True when the row has every mapped heading in its place. */
export function hasHeadings(header: SheetRow | undefined, mapping: ColumnMapping): boolean {
  return mappedColumns(mapping).every(
    ({ column, heading }) => plainHeading(cellOf(header, column)) === plainHeading(heading),
  );
}

function isDelimitedAs(
  { sheets, delimiter, encoding }: TableFile,
  mapping: ColumnMapping,
  differs: (message: Parameters<RemarkList['error']>[0]) => null,
): boolean {
  const { rows } = sheets[0]!;
  let used = delimiter;
  // Split by the wrong delimiter, every row is one cell with the right one in it.
  if (rows.every(({ cells }) => cells.length === 1)) {
    used = findDelimiter(rows.map(({ cells }) => `${textOf(cells[0] ?? null)}\n`).join(''));
    if (!rows.some(({ cells }) => textOf(cells[0] ?? null).includes(used!))) used = delimiter;
  }
  if (used !== null && used !== mapping.delimiter) {
    differs(delimiterDiffers(mapping.delimiter, used));
    return false;
  }
  const isAscii = rows.every(({ cells }) => cells.every((cell) => /^[ -~\s]*$/.test(textOf(cell))));
  if (encoding !== null && encoding !== mapping.encoding && !isAscii) {
    differs(encodingDiffers(mapping.encoding, encoding));
    return false;
  }
  return true;
}
