/**
 * A file held against a saved mapping. Everything that differs is told at once, so that one look is enough to see whether it is
 * the mapping or the file that must change; nothing is adapted by itself.
 */
import type { ColumnMapping, Remark } from '@regionpuls/domain';
import { RemarkList } from '../jsonstat/remarkList.ts';
import { checkHeadings } from './checkHeadings.ts';
import { type ScaledNumber, checkScale } from './checkScale.ts';
import { chooseSheet } from './chooseSheet.ts';
import { NUMBERS_AS_TEXT } from './fitTexts.ts';
import { readValueCell } from './readValueCell.ts';
import type { TableFile } from './tableFile.ts';
import { type TableSheet, cellOf, isLeftOut, isWithoutFigures, tableSheet } from './tableSheet.ts';

export interface FitOptions {
  /** True for indicators in per cent: only a rate can be a fraction by mistake. */
  isRate: (indicator: string) => boolean;
}

/** What differs, as errors of the rule `mapping`, with their places; none when the file fits. */
export function fitsMapping(table: TableFile, mapping: ColumnMapping, options: FitOptions): Remark[] {
  const remarks = new RemarkList();
  const sheet = chooseSheet(table, mapping, remarks);
  if (!sheet) return remarks.toRemarks();
  const found = tableSheet(table, sheet, mapping);
  checkHeadings(found, mapping, remarks);
  // Under other headings the cells would only repeat the same difference, row by row.
  if (!remarks.hasErrors) checkValues(found, mapping, options, remarks);
  return remarks.toRemarks();
}

function checkValues(
  { body, at }: TableSheet,
  mapping: ColumnMapping,
  { isRate }: FitOptions,
  remarks: RemarkList,
): void {
  const rows = body.filter(
    (row) => !isWithoutFigures(row, mapping) && !isLeftOut(cellOf(row, mapping.region.column), row, mapping),
  );
  for (const value of mapping.values) {
    const numbers: ScaledNumber[] = [];
    for (const row of rows) {
      const place = at(row.number, value.column);
      const read = readValueCell(cellOf(row, value.column), value, mapping);
      if ('flaw' in read) remarks.add('mapping', 'error', read.flaw, place);
      else if (read.raw !== null) {
        if (read.isText && value.stored === 'number') remarks.add('mapping', 'error', NUMBERS_AS_TEXT, place);
        numbers.push({ raw: read.raw, shownAsPercent: row.percents.includes(value.column), place });
      }
    }
    if (isRate(value.indicator)) checkScale(numbers, value.scale, remarks);
  }
}
