/** Which rows of a table are read, and what is said of the others. */
import type { ColumnMapping, Place } from '@regionpuls/domain';
import type { RemarkList } from '../jsonstat/remarkList.ts';
import type { CellValue, SheetRow } from '../workbook/workbook.ts';
import { labelCells } from './labelCells.ts';
import {
  FIGURES_ELSEWHERE,
  REGION_BLANK,
  REGION_WITHOUT_FIGURES,
  ROWS_WITHOUT_FIGURES,
  rowWidth,
  rowsLeftOut,
} from './mappedTexts.ts';
import { parseNumber } from './parseNumber.ts';
import { plainHeading } from './plainHeading.ts';
import { type TableSheet, isWithoutFigures, leftOutBy, mappedColumns } from './tableSheet.ts';

export interface MappedRow {
  row: SheetRow;
  /** What stands in the region column, also where the cell is merged with one above. */
  region: CellValue;
}

const MOST_NAMED = 10;

/**
 * A row in which every mapped figure is blank is passed over, and that is said: it is mostly a heading inside the table or a note
 * under it, and must not turn a region's figures into missing ones.
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
      if (name !== '') tellWithoutFigures(row, name, mapping, at(row), remarks);
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

/** Figures in columns that are not read may be the region's, shifted; a region's code alone may be a region that is lost. */
function tellWithoutFigures(
  row: SheetRow,
  name: string,
  mapping: ColumnMapping,
  place: Place,
  remarks: RemarkList,
): void {
  const { region, decimal } = mapping;
  const others = new Set(mappedColumns(mapping).map(({ column }) => column));
  const hasFigures = row.cells.some((cell, index) => {
    if (others.has(index + 1)) return false;
    return (
      typeof cell === 'number' || (typeof cell === 'string' && parseNumber(cell.trim(), decimal) !== null)
    );
  });
  if (hasFigures) remarks.add('reading', 'doubt', FIGURES_ELSEWHERE, place);
  else if (region.form !== 'name' && /^\d{4}\b/.test(name))
    remarks.add('reading', 'warning', REGION_WITHOUT_FIGURES, place);
  else remarks.add('reading', 'note', ROWS_WITHOUT_FIGURES, place);
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
