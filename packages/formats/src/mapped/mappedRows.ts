/** Which rows of a table are read, and what is said of the others. */
import type { ColumnMapping } from '@regionpuls/domain';
import type { RemarkList } from '../jsonstat/remarkList.ts';
import type { CellValue, SheetRow } from '../workbook/workbook.ts';
import { labelCells } from './labelCells.ts';
import { REGION_BLANK, ROWS_WITHOUT_FIGURES, rowWidth, rowsLeftOut } from './mappedTexts.ts';
import { plainHeading } from './plainHeading.ts';
import { type TableSheet, isWithoutFigures, leftOutBy, mappedColumns } from './tableSheet.ts';

export interface MappedRow {
  row: SheetRow;
  /** What stands in the region column, also where the cell is merged with one above. */
  region: CellValue;
}

const MOST_NAMED = 10;

/**
 * A row in which every mapped figure is blank is passed over with a note: it is a heading inside the table or a note under it,
 * and must not turn a region's figures into missing ones.
 */
export function mappedRows(table: TableSheet, mapping: ColumnMapping, remarks: RemarkList): MappedRow[] {
  const regionOf = labelCells(table, mapping.region.column);
  const isLeftOut = leftOutBy(mapping);
  const leftOut = new Map<string, number>();
  const rows: MappedRow[] = [];
  const at = (row: SheetRow) => table.at(row.number, mapping.region.column);
  for (const row of table.body) {
    const region = regionOf(row);
    const name = plainHeading(region);
    if (isLeftOut(region, row)) {
      if (name !== '') leftOut.set(name, (leftOut.get(name) ?? 0) + 1);
    } else if (isWithoutFigures(row, mapping)) {
      if (name !== '') remarks.add('reading', 'note', ROWS_WITHOUT_FIGURES, at(row));
    } else if (name === '') remarks.error(REGION_BLANK, at(row));
    else if (hasWidth(table, row, mapping, remarks)) rows.push({ row, region });
  }
  if (leftOut.size > 0) {
    const names = [...leftOut.keys()].slice(0, MOST_NAMED).map((name) => `«${name}»`);
    const list = names.join(', ') + (leftOut.size > names.length ? ' …' : '');
    const count = [...leftOut.values()].reduce((sum, times) => sum + times, 0);
    remarks.add('rows-left-out', 'note', rowsLeftOut(list), undefined, count);
  }
  return rows;
}

/** A row of a text file has a cell for each heading: fewer is half a row, and more is a delimiter inside a cell. */
function hasWidth(table: TableSheet, row: SheetRow, mapping: ColumnMapping, remarks: RemarkList): boolean {
  if (table.form !== 'csv') return true;
  const expected = table.header?.cells.length ?? 0;
  const needed = Math.max(...mappedColumns(mapping).map(({ column }) => column));
  const extra = row.cells.slice(expected).some((cell) => cell !== null);
  if (row.cells.length >= needed && row.cells.length >= expected && !extra) return true;
  remarks.error(rowWidth(row.cells.length, expected), table.at(row.number));
  return false;
}
