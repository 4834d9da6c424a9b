/**
 * A file held against a saved mapping. Everything that differs is told at once, so that one look is enough to see whether it is
 * the mapping or the file that must change; nothing is adapted by itself.
 */
import type { ColumnMapping, LocalizedText, Remark } from '@regionpuls/domain';
import { RemarkList } from '../jsonstat/remarkList.ts';
import { checkHeadings } from './checkHeadings.ts';
import { type ScaledNumber, checkScale } from './checkScale.ts';
import { chooseSheet } from './chooseSheet.ts';
import { NUMBERS_AS_TEXT } from './fitTexts.ts';
import { readValueCell } from './readValueCell.ts';
import type { TableFile } from './tableFile.ts';
import { type TableSheet, cellOf, isWithoutFigures, leftOutBy, tableSheet } from './tableSheet.ts';

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
  const isLeftOut = leftOutBy(mapping);
  const rows = body.filter(
    (row) => !isWithoutFigures(row, mapping) && !isLeftOut(cellOf(row, mapping.region.column), row),
  );
  for (const value of mapping.values) {
    const numbers: ScaledNumber[] = [];
    const differs = (message: LocalizedText, row: number) =>
      remarks.add('mapping', 'error', message, at(row, value.column));
    for (const row of rows) {
      const read = readValueCell(cellOf(row, value.column), value, mapping);
      if ('flaw' in read) differs(read.flaw, row.number);
      else if (read.raw !== null) {
        if (read.isText && value.stored === 'number') differs(NUMBERS_AS_TEXT, row.number);
        numbers.push({
          raw: read.raw,
          shownAsPercent: row.percents.includes(value.column),
          row: row.number,
        });
      }
    }
    if (isRate(value.indicator)) checkScale(numbers, value.scale, differs);
  }
}
