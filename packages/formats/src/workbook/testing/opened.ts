import { formatPlace } from '@regionpuls/domain';
import { openWorkbook } from '../openWorkbook.ts';
import type { CellValue, Sheet, Workbook } from '../workbook.ts';
import type { WorkbookLimits } from '../workbookLimits.ts';
import { decodeUtf8 } from './decodeUtf8.ts';

export function opened(bytes: Uint8Array): Workbook {
  const result = openWorkbook(bytes, decodeUtf8);
  if (!result.ok) throw new Error(result.remarks.map(({ message }) => message.en).join('; '));
  return result.workbook;
}

/** «ark «A», rad 1: …» of each remark, or nothing where the workbook opens. */
export function complaints(bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}): string[] {
  const result = openWorkbook(bytes, decodeUtf8, limits);
  if (result.ok) return [];
  return result.remarks.map(({ message, places }) => {
    const place = places[0] ? formatPlace(places[0], 'nb') : '';
    return place ? `${place}: ${message.nb}` : message.nb;
  });
}

/** Blank rows in place, and all rows as long as the longest. */
export function gridOf(sheet: Sheet): CellValue[][] {
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  const grid: CellValue[][] = [];
  for (const { number, cells } of sheet.rows) {
    while (grid.length < number - 1) grid.push(Array<CellValue>(width).fill(null));
    grid.push([...cells, ...Array<CellValue>(width - cells.length).fill(null)]);
  }
  return grid;
}
