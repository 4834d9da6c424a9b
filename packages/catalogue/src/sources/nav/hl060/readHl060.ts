/**
 * NAV's monthly table HL060, «Helt ledige. Fylke og kommune. Tidsserie måned»: counts and rates of the year so far, by county
 * and municipality. The file does not tell when it was published: that is asked of whoever brings it.
 */
import { type Place, type Region, toOrdinal } from '@regionpuls/domain';
import {
  type ObservationSink,
  type ReadResult,
  RemarkList,
  type Sheet,
  type Workbook,
  columnLetters,
} from '@regionpuls/formats';
import { createNameCheck } from './checkNames.ts';
import { checkSums } from './checkSums.ts';
import { compareSheets } from './compareSheets.ts';
import { dropBlanks } from './dropBlanks.ts';
import { dateNotTold, sheetMissing, sheetTwice, sheetsIgnored } from './hl060Texts.ts';
import { type SheetFigures, readSheet } from './readSheet.ts';
import { SHEET_KINDS, type SheetKind, bareName, kindOfName } from './sheetKinds.ts';
import { ABOUT_SHEET, TABLE_TITLE, plainText } from './words.ts';

/**
 * Puts every figure once in the sink: the country, the counties and what is not placed (99) from the county sheets, the
 * municipalities and Svalbard (2100) from the municipality sheets. Rows that repeat others are compared with them.
 * A star is a hidden figure, never 0. Nothing is put in the sink when a remark is an error.
 * @param regions the table by which names are held against codes; without one they are not.
 */
export function readHl060(
  workbook: Workbook,
  sink: ObservationSink,
  regions: readonly Region[] = [],
): ReadResult {
  const remarks = new RemarkList();
  const checkName = createNameCheck(regions);
  const found = findSheets(workbook, remarks);
  const sheets: SheetFigures[] = [];
  const counties = new Map<string, string>();
  for (const { kind, sheet } of found) {
    const read = readSheet(sheet, kind, counties, checkName, remarks);
    if (!read) continue;
    sheets.push(read);
    for (const { name, code, isSum, repeats } of read.rows.values()) {
      if (kind.level === 'county' && isSum && repeats === null && code !== null && code !== '0')
        counties.set(name, code);
    }
  }
  if (!remarks.hasErrors) compareSheets(sheets, remarks);
  if (!remarks.hasErrors) checkSums(sheets, remarks);
  const places: Place[] = [];
  if (!remarks.hasErrors) {
    remarks.add('reading', 'note', dateNotTold(workbook.modified));
    for (const figures of sheets) putFigures(figures, sink, places);
  }
  return { remarks: remarks.toRemarks(), rows: places.length, place: (number) => places[number] ?? {} };
}

/** True for a workbook with the table's title or all its sheets; what is missing or wrong is for `readHl060` to say. */
export function looksLikeHl060({ sheets }: Pick<Workbook, 'sheets'>): boolean {
  const isTitle = (cell: unknown) => typeof cell === 'string' && plainText(cell) === TABLE_TITLE;
  return (
    sheets.some(({ rows }) => rows.slice(0, 10).some(({ cells }) => cells.some(isTitle))) ||
    SHEET_KINDS.every((kind) => sheets.some(({ name }) => kindOfName(name) === kind))
  );
}

/** In the order of `SHEET_KINDS`, counties first, in whatever order the workbook has them. */
function findSheets({ sheets }: Workbook, remarks: RemarkList): { kind: SheetKind; sheet: Sheet }[] {
  const ignored = sheets.filter(({ name }) => !kindOfName(name) && bareName(name) !== ABOUT_SHEET);
  if (ignored.length > 0) {
    remarks.add(
      'sheets-ignored',
      'note',
      sheetsIgnored(ignored.map(({ name }) => name)),
      undefined,
      ignored.length,
    );
  }
  return SHEET_KINDS.flatMap((kind) => {
    const [sheet, second] = sheets.filter(({ name }) => kindOfName(name) === kind);
    if (!sheet) remarks.error(sheetMissing(kind.name));
    if (second) remarks.error(sheetTwice(kind.name), { sheet: second.name });
    return sheet ? [{ kind, sheet: dropBlanks(sheet) }] : [];
  });
}

function putFigures(
  { sheet, kind, months, rows }: SheetFigures,
  sink: ObservationSink,
  places: Place[],
): void {
  for (const { code, line, figures } of rows.values()) {
    if (code === null) continue;
    const series = sink.series({
      indicator: kind.indicator.id,
      region: code,
      breakdown: 'total',
      frequency: 'month',
    });
    for (const [index, { column, value, status }] of figures.entries()) {
      sink.add(series, 0, toOrdinal(months[index]!), value, status, places.length);
      places.push({ sheet, line, column: columnLetters(column) });
    }
  }
}
