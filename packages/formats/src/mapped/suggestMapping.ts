/**
 * What the columns of a table look like. It is a beginning for whoever points at them: everything in it is shown, may be
 * wrong, and is used for nothing before it has been looked at and saved.
 */
import type { ColumnMapping, TablePreview } from '@regionpuls/domain';
import type { Sheet, SheetRow } from '../workbook/workbook.ts';
import { findHeader } from './findHeader.ts';
import { plainHeading } from './plainHeading.ts';
import { type ColumnProfile, holdsFigures, profileColumn } from './profileColumn.ts';
import { isPeriodColumn, suggestPeriod } from './suggestPeriod.ts';
import { suggestRegion } from './suggestRegion.ts';
import { suggestSex } from './suggestSex.ts';
import { type GuessIndicator, suggestValues } from './suggestValues.ts';
import type { TableFile } from './tableFile.ts';

export interface SuggestOptions {
  /** No indicators are named without it, and so no columns of figures. */
  guessIndicator?: GuessIndicator | undefined;
}

type Suggestion = TablePreview['suggestion'];

/** Rows looked at: enough to see what a column is. */
const SAMPLE = 500;
const MOST_HEADINGS = 400;
const TOTALS = /^(i alt|totalt?|sum)\b/i;

export function suggestMapping(
  { form, sheets, encoding, delimiter }: TableFile,
  sheet: Sheet,
  { guessIndicator }: SuggestOptions,
): Suggestion {
  const isWorkbook = form === 'workbook';
  const file = {
    ...(encoding ? { encoding } : {}),
    ...(delimiter ? { delimiter } : {}),
    ...(isWorkbook && sheets.length > 1 && sheet.name.length <= 31 ? { sheet: sheet.name } : {}),
  };
  const header = findHeader(sheet);
  if (!header) return file;
  const body = sheet.rows.filter(({ number }) => number > header.number).slice(0, SAMPLE);
  const above = sheet.rows.filter(({ number }) => number < header.number);
  const headings = header.cells.map(plainHeading);
  const profiles = firstTable(header.cells.map((cell, index) => profileColumn(body, index + 1, cell)));
  const region = suggestRegion(profiles.filter((profile) => !isPeriodColumn(profile)));
  const sex = suggestSex(profiles);
  const figures = profiles.filter(
    (profile) =>
      profile.column !== region?.column &&
      profile.column !== sex?.column &&
      !isPeriodColumn(profile) &&
      holdsFigures(profile),
  );
  const period = suggestPeriod(profiles, figures, above);
  const values = suggestValues(figures, above, isWorkbook, sex !== null, guessIndicator ?? (() => null));
  const names = profiles.find(({ column }) => column === region?.column)?.texts ?? new Set<string>();
  return {
    ...file,
    headerRow: header.number,
    decimal: decimalOf(figures, delimiter),
    ...(region ? { region } : {}),
    ...(sex ? { sex } : {}),
    ...(period ? { period } : {}),
    ...(values.length > 0 ? { values } : {}),
    skipRegions: ['', ...[...names].filter((name) => TOTALS.test(name)).slice(0, 50)],
    ...(headings.length <= MOST_HEADINGS ? { headings } : {}),
    ...landmarksIn(above.at(-1), figures),
  };
}

/** The columns from the first that holds something to the first that does not: another table may stand beside it. */
function firstTable(profiles: readonly ColumnProfile[]): ColumnProfile[] {
  const isBlank = ({ filled, heading }: ColumnProfile) => filled === 0 && heading === '';
  const from = profiles.findIndex((profile) => !isBlank(profile));
  const length = profiles.slice(from).findIndex(isBlank);
  return profiles.slice(from, length === -1 ? undefined : from + length);
}

function decimalOf(
  figures: readonly ColumnProfile[],
  delimiter: ColumnMapping['delimiter'] | null,
): ColumnMapping['decimal'] {
  const commas = figures.reduce((sum, { textNumbers }) => sum + textNumbers[','], 0);
  const points = figures.reduce((sum, { textNumbers }) => sum + textNumbers['.'], 0);
  if (commas !== points) return commas > points ? ',' : '.';
  return delimiter === ',' ? '.' : ',';
}

/** What stands over groups of columns must stand there next time too. A row of one text is a title, and changes. */
function landmarksIn(
  row: SheetRow | undefined,
  figures: readonly ColumnProfile[],
): Pick<Suggestion, 'landmarks'> {
  const columns = figures.map(({ column }) => column);
  const groups = (row?.cells ?? []).flatMap((cell, index) => {
    const text = plainHeading(cell);
    const isName = typeof cell === 'string' && text !== '' && !/\d/.test(text) && columns.includes(index + 1);
    return isName ? [{ row: row!.number, column: index + 1, text }] : [];
  });
  return groups.length > 1 ? { landmarks: groups.slice(0, 50) } : {};
}
