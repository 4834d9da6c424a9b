/** The headings against those that the mapping was made with. */
import type { ColumnMapping, LocalizedText, MappedColumn } from '@regionpuls/domain';
import type { RemarkList } from '../jsonstat/remarkList.ts';
import { columnLetters } from '../workbook/columnLetters.ts';
import { quoteValue } from '../workbook/quoteValue.ts';
import { alignHeadings } from './alignHeadings.ts';
import { hasHeadings } from './chooseSheet.ts';
import {
  columnAdded,
  columnMoved,
  columnRemoved,
  headerGone,
  headerMoved,
  headingChanged,
  headingGone,
  landmarkDiffers,
} from './fitTexts.ts';
import { plainHeading } from './plainHeading.ts';
import { type TableSheet, cellOf, mappedColumns } from './tableSheet.ts';

/** As many as a mapping keeps; what stands further to the right is not looked at. */
const MOST_HEADINGS = 400;
/** As far down as a mapping can have its headings. */
const LAST_HEADER_ROW = 1000;

export function checkHeadings(table: TableSheet, mapping: ColumnMapping, remarks: RemarkList): void {
  const { headerRow } = mapping;
  const differs = (message: LocalizedText, row: number, column?: number) =>
    remarks.add('mapping', 'error', message, table.at(row, column));
  const mapped = mappedColumns(mapping);
  const found = (table.header?.cells ?? []).map(plainHeading);
  if (!hasHeadings(table.header, mapping)) {
    const moved = table.sheet.rows.slice(0, LAST_HEADER_ROW).find((row) => hasHeadings(row, mapping));
    if (moved) return differs(headerMoved(headerRow, moved.number), moved.number);
    const named = mapped.filter(({ heading }) => heading !== '');
    if (named.length > 0 && !named.some(({ heading }) => found.includes(plainHeading(heading)))) {
      return differs(headerGone(headerRow), headerRow);
    }
  }
  const tell = (message: LocalizedText, column?: number) => differs(message, headerRow, column);
  if (mapping.headings) checkAll(mapping.headings, mapped, found.slice(0, MOST_HEADINGS), tell);
  else for (const column of mapped) checkOne(column, found, tell);
  for (const { row, column, text } of mapping.landmarks ?? []) {
    const cell = cellOf(
      table.sheet.rows.find(({ number }) => number === row),
      column,
    );
    if (plainHeading(cell) !== plainHeading(text)) {
      differs(landmarkDiffers(text, quoteValue(cell)), row, column);
    }
  }
}

type Tell = (message: LocalizedText, column?: number) => void;

/** All headings: one column more or less can mean that those mapped now hold something else. */
function checkAll(
  headings: readonly string[],
  mapped: readonly MappedColumn[],
  found: readonly string[],
  tell: Tell,
): void {
  const before = headings.map(plainHeading);
  for (const { column, heading } of mapped) {
    while (before.length < column) before.push('');
    before[column - 1] = plainHeading(heading);
  }
  for (const { from, to } of alignHeadings(before, found)) {
    const was = from === null ? '' : before[from - 1]!;
    const is = to === null ? '' : found[to - 1]!;
    const isMapped = mapped.some(({ column }) => column === from);
    if (from === null) tell(columnAdded(columnLetters(to!), is), to!);
    else if (to === null) {
      const isBlankNow = isMapped && (found[from - 1] ?? '') === '';
      if (isBlankNow) tell(headingGone(columnLetters(from), was), from);
      else tell(columnRemoved(columnLetters(from), was));
    } else if (was !== is) tell(headingChanged(columnLetters(to), was, is), to);
    // A column that is not read may stand where it likes.
    else if (isMapped) tell(columnMoved(was, columnLetters(from), columnLetters(to)), to);
  }
}

/** One heading, where the mapping knows no others than those it points at. */
function checkOne({ column, heading }: MappedColumn, found: readonly string[], tell: Tell): void {
  const expected = plainHeading(heading);
  const here = found[column - 1] ?? '';
  if (here === expected) return;
  const elsewhere = found.flatMap((text, index) => (text === expected && text !== '' ? [index + 1] : []));
  const letters = columnLetters(column);
  if (elsewhere.length > 0) {
    tell(columnMoved(heading, letters, elsewhere.map(columnLetters).join(', ')), elsewhere[0]);
  } else if (here === '') tell(headingGone(letters, heading), column);
  else tell(headingChanged(letters, heading, here), column);
}
