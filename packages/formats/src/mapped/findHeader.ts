import type { CellValue, Sheet, SheetRow } from '../workbook/workbook.ts';
import { isFigureCell, periodOfHeading } from './profileColumn.ts';
import { cellOf } from './tableSheet.ts';

const LAST_LOOKED_AT = 60;
const ROWS_BELOW = 10;

/**
 * The row whose texts stand over figures, and at least one over names: the first with the most such columns. Undefined where
 * no row is like that.
 */
export function findHeader({ rows }: Sheet): SheetRow | undefined {
  let best: { row: SheetRow; columns: number } | undefined;
  for (const [index, row] of rows.entries()) {
    if (row.number > LAST_LOOKED_AT) break;
    const below = rows.slice(index + 1, index + 1 + ROWS_BELOW);
    let overFigures = 0;
    let overNames = 0;
    for (const [place, cell] of row.cells.entries()) {
      if (!isHeading(cell)) continue;
      const cells = below.map((next) => cellOf(next, place + 1)).filter((next) => next !== null);
      const figures = cells.filter(isFigureCell).length;
      if (cells.length === 0) continue;
      if (figures >= cells.length * 0.6) overFigures += 1;
      else overNames += 1;
    }
    const columns = overFigures + overNames;
    if (overFigures > 0 && columns > (best?.columns ?? 1)) best = { row, columns };
  }
  return best?.row;
}

function isHeading(cell: CellValue): boolean {
  return (
    cell !== null && typeof cell !== 'boolean' && (!isFigureCell(cell) || periodOfHeading(cell) !== null)
  );
}
