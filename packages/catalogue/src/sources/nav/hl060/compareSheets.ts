/** The four sheets hold the same rows, and the sums in the municipality sheets are those of the county sheets. */
import { type RemarkList, columnLetters } from '@regionpuls/formats';
import { monthsDiffer, rowOnlyIn, totalDiffers } from './hl060Texts.ts';
import type { SheetFigures } from './readSheet.ts';
import { TOTAL } from './words.ts';

/** Rates carry float noise, and not the same in both sheets. */
const NOISE = 1e-9;

export function compareSheets(sheets: readonly SheetFigures[], remarks: RemarkList): void {
  const [first] = sheets;
  for (const { sheet, months } of sheets) {
    if (months.join() === first!.months.join()) continue;
    remarks.error(monthsDiffer(first!.months[0]!, first!.months.at(-1)!), { sheet });
  }
  if (remarks.hasErrors) return;
  for (const one of sheets) {
    for (const other of sheets) {
      if (one.kind.level === other.kind.level && one !== other) compareRows(one, other, remarks);
      if (
        one.kind.level === 'municipality' &&
        other.kind.level === 'county' &&
        one.kind.indicator === other.kind.indicator
      ) {
        compareSums(one, other, remarks);
      }
    }
  }
}

function compareRows(one: SheetFigures, other: SheetFigures, remarks: RemarkList): void {
  for (const [name, { line }] of one.rows) {
    if (!other.rows.has(name)) remarks.error(rowOnlyIn(name, other.sheet), { sheet: one.sheet, line });
  }
}

function compareSums(municipal: SheetFigures, county: SheetFigures, remarks: RemarkList): void {
  const repeated = new Set<string>();
  for (const { name, line, repeats, figures } of municipal.rows.values()) {
    if (repeats === null) continue;
    repeated.add(repeats);
    const original = county.rows.get(repeats);
    if (!original) remarks.error(rowOnlyIn(name, county.sheet), { sheet: municipal.sheet, line });
    for (const [index, { column, value, status }] of figures.entries()) {
      const there = original?.figures[index];
      if (!there || (there.status === status && !(Math.abs(there.value - value) > NOISE))) continue;
      const place = { sheet: municipal.sheet, line, column: columnLetters(column) };
      remarks.error(totalDiffers(name, county.sheet), place);
    }
  }
  for (const { name, line } of county.rows.values()) {
    if (name === TOTAL || repeated.has(name)) continue;
    remarks.error(rowOnlyIn(name, municipal.sheet), { sheet: county.sheet, line });
  }
}
