/** The sheet that a mapping is about, with what is needed to point at its cells. */
import type { ColumnMapping, MappedColumn, Place } from '@regionpuls/domain';
import { columnLetters } from '../workbook/columnLetters.ts';
import type { CellValue, Sheet, SheetRow } from '../workbook/workbook.ts';
import { plainHeading } from './plainHeading.ts';
import type { TableFile } from './tableFile.ts';

export interface TableSheet {
  form: TableFile['form'];
  sheet: Sheet;
  /** The row of headings; undefined where that row is blank. */
  header: SheetRow | undefined;
  /** Rows under the headings, with their blank rows left out. */
  body: readonly SheetRow[];
  /** Where in the file, as people find it: by letter in a workbook, by heading in a text file. */
  at: (row?: number, column?: number) => Place;
}

export function tableSheet(
  { form }: Pick<TableFile, 'form'>,
  sheet: Sheet,
  { headerRow }: Pick<ColumnMapping, 'headerRow'>,
): TableSheet {
  const header = sheet.rows.find(({ number }) => number === headerRow);
  const names = new Map<number, string>();
  const nameOf = (column: number) => {
    let name = names.get(column);
    if (name === undefined) {
      name = (form === 'csv' && plainHeading(cellOf(header, column))) || columnLetters(column);
      names.set(column, name);
    }
    return name;
  };
  return {
    form,
    sheet,
    header,
    body: sheet.rows.filter(({ number }) => number > headerRow),
    at: (row, column) => ({
      ...(form === 'csv' ? {} : { sheet: sheet.name }),
      ...(row === undefined ? {} : { line: row }),
      ...(column === undefined ? {} : { column: nameOf(column) }),
    }),
  };
}

export function cellOf(row: SheetRow | undefined, column: number): CellValue {
  return row?.cells[column - 1] ?? null;
}

/** Every column that the mapping points at. */
export function mappedColumns({ region, period, sex, values }: ColumnMapping): MappedColumn[] {
  const periods = typeof period === 'object' && 'column' in period ? [period] : [];
  return [region, ...periods, ...(sex ? [sex] : []), ...values];
}

/** True when none of the mapped figures of a row is there: a note under the table, or a region without figures. */
export function isWithoutFigures(row: SheetRow, { values }: Pick<ColumnMapping, 'values'>): boolean {
  return values.every(({ column }) => {
    const cell = cellOf(row, column);
    return cell === null || (typeof cell === 'string' && cell.trim() === '');
  });
}

/** Whether the mapping says that rows of this region cell are left out. */
export function leftOutBy(
  mapping: Pick<ColumnMapping, 'skipRegions' | 'values'>,
): (regionCell: CellValue, row: SheetRow) => boolean {
  const names = new Set(mapping.skipRegions.map(plainHeading));
  return (regionCell, row) => {
    const name = plainHeading(regionCell);
    // A blank region beside figures is a region that somebody has merged or forgotten, not a row to leave out.
    return names.has(name) && (name !== '' || isWithoutFigures(row, mapping));
  };
}
