/** One of the four sheets to rows of figures, each row known by its region. */
import type { Period } from '@regionpuls/domain';
import { type RemarkList, type Sheet, columnLetters, quoteValue } from '@regionpuls/formats';
import type { NameCheck } from './checkNames.ts';
import { ZERO_SHOWN, rowTwice, rowUnknown } from './hl060Texts.ts';
import { readBlocks } from './readBlocks.ts';
import { type Figure, readFigure } from './readFigure.ts';
import { readHead } from './readHead.ts';
import { type RowRegion, isBlockName, readRegion } from './readRegion.ts';
import type { SheetKind } from './sheetKinds.ts';

export interface FigureRow extends RowRegion {
  line: number;
  /** One for each month, in order. */
  figures: (Figure & { column: number })[];
}

export interface SheetFigures {
  sheet: string;
  kind: SheetKind;
  months: Period[];
  /** By name. */
  rows: ReadonlyMap<string, FigureRow>;
}

/** @param counties name → code of the county sheet; not used for that sheet itself. Null when there is nothing to read. */
export function readSheet(
  sheet: Sheet,
  kind: SheetKind,
  counties: ReadonlyMap<string, string>,
  checkName: NameCheck,
  remarks: RemarkList,
): SheetFigures | null {
  const head = readHead(sheet, kind, remarks);
  if (!head) return null;
  const rows = new Map<string, FigureRow>();
  const isBlock = (text: string) => kind.level === 'municipality' && isBlockName(text, counties);
  for (const row of readBlocks(sheet, head, isBlock, remarks)) {
    const place = { sheet: sheet.name, line: row.line };
    const region = readRegion(row, kind, counties);
    if (!region) {
      remarks.error(rowUnknown(quoteValue(row.labels.join(' '))), place);
      continue;
    }
    const flaw = checkName(row.labels.join(' '), head.months);
    if (flaw) remarks.error(flaw, place);
    if (rows.has(region.name)) remarks.error(rowTwice(region.name), place);
    const figures = row.cells.flatMap(({ column, value }) => {
      const figure = readFigure(value, kind, !region.isSum);
      if ('flaw' in figure) {
        remarks.error(figure.flaw, { ...place, column: columnLetters(column) });
        return [];
      }
      // In this table a 0 is hidden too; what else is too small is seen on the road, in every layout.
      if (figure.value === 0 && kind.indicator.suppression) {
        remarks.add('hidden-count', 'doubt', ZERO_SHOWN, { ...place, column: columnLetters(column) });
      }
      return [{ ...figure, column }];
    });
    rows.set(region.name, { ...region, line: row.line, figures });
  }
  return { sheet: sheet.name, kind, months: head.months, rows };
}
