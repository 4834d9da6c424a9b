/** Tables in which a figure would be given to another region than the one it stands beside. */
import type { ColumnMapping } from '@regionpuls/domain';
import type { RemarkList } from '../jsonstat/remarkList.ts';
import { quoteValue } from '../workbook/quoteValue.ts';
import type { MappedRow } from './mappedRows.ts';
import { MERGED_FIGURES, regionBeside } from './mappedTexts.ts';
import { plainHeading } from './plainHeading.ts';
import { type TableSheet, cellOf, leftOutBy } from './tableSheet.ts';

/** A figure merged over several regions, or over several columns of figures, is nobody's. */
export function refuseMergedFigures(table: TableSheet, mapping: ColumnMapping, remarks: RemarkList): void {
  const { region, values } = mapping;
  const isLeftOut = leftOutBy(mapping);
  const rows = table.body.filter((row) => !isLeftOut(cellOf(row, region.column), row));
  for (const { top, left, bottom, right } of table.sheet.merged) {
    // A heading inside the table is merged over everything.
    if (left <= region.column && region.column <= right) continue;
    const columns = values.filter(({ column }) => left <= column && column <= right).length;
    const covered = rows.filter(({ number }) => top <= number && number <= bottom).length;
    if (columns * covered > 1) remarks.error(MERGED_FIGURES, table.at(top, left));
  }
}

/**
 * Of tables side by side each has its own column of regions, under the same heading. Where the one nearer to the figures
 * says another region than the row is read as, the tables are in different order.
 */
export function compareRegionsBeside(
  table: TableSheet,
  { region, values }: ColumnMapping,
  rows: readonly MappedRow[],
  remarks: RemarkList,
): void {
  const heading = plainHeading(region.heading);
  const last = Math.max(...values.map(({ column }) => column));
  const beside = (table.header?.cells ?? []).flatMap((cell, index) => {
    const column = index + 1;
    const isOther = heading !== '' && column > region.column && column < last;
    return isOther && plainHeading(cell) === heading ? [column] : [];
  });
  for (const { row, region: read } of rows) {
    for (const column of beside) {
      const cell = cellOf(row, column);
      const name = plainHeading(cell);
      if (name === '' || name === plainHeading(read)) continue;
      remarks.error(regionBeside(quoteValue(cell), quoteValue(read)), table.at(row.number, column));
    }
  }
}
