import type { ColumnMapping, TablePreview } from '@regionpuls/domain';
import { headingOf } from './headingOf.ts';

/** The most that a mapping keeps. */
const MOST = 400;

/** All headings to the last there is, so that a column put in or taken out is noticed; none where the table is wider than what is seen of it. */
export function headingsOf(
  cells: TablePreview['cells'],
  headerRow: number,
  columns: number,
): Pick<ColumnMapping, 'headings'> {
  const width = cells[headerRow - 1]?.length ?? 0;
  if (width === 0 || columns > width || width > MOST) return {};
  const headings = Array.from({ length: columns }, (_, index) => headingOf(cells, headerRow, index + 1));
  return { headings: headings.slice(0, headings.findLastIndex(Boolean) + 1) };
}
