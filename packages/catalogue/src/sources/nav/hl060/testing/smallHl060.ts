/** A small workbook of HL060's shape: two counties, three months, and what NAV could not place. The figures are invented. */
import { openWorkbook } from '@regionpuls/formats';
import writeXlsxFile from 'write-excel-file/node';

export type Grid = (string | number | null)[][];
export type Grids = Record<string, Grid>;

export const COUNTY = '1. Fylke Antall';
export const COUNTY_RATE = '2. Fylke Prosent av arbeidsstyr';
export const COUNT = '3. Kommune Antall';
export const RATE = '4. Kommune Prosent av arbeidsst';

const TITLE = 'Helt ledige. Fylke og kommune. Tidsserie måned';
const MONTHS = ['Januar', 'Februar', 'Mars'];

/** Sheet name → rows of cells, to be changed by a test before `open`. */
export function smallHl060(): Grids {
  return {
    '0. Om tabellene': [[null], [null, 'Kilde: NAV', TITLE]],
    [COUNTY]: countySheet('Fylke. Antall²', [
      [null, null, 'I alt', 147, null, 134, 121],
      [null, '03', 'Oslo', 100, null, 90, 80],
      [null, '34', 'Innlandet', 35, null, 32, 29],
      [null, '99', 'Øvrige områder', 7, null, 7, 7],
      [null, 'Ukjent', 'Ukjent', 5, null, 5, 5],
    ]),
    [COUNTY_RATE]: countySheet('Fylke. Prosent av arbeidsstyrken²', [
      [null, null, 'I alt', 2.6, null, 2.4, 2],
      [null, '03', 'Oslo', 3.4, null, 2.2000000000000006, 2.5],
      [null, '34', 'Innlandet', 2.1, null, 1.8, 1.7],
      [null, '99', 'Øvrige områder', '*', null, '*', '*'],
      [null, 'Ukjent', 'Ukjent', '*', null, '*', '*'],
    ]),
    [COUNT]: municipalitySheet('Kommune¹. Antall²', [
      ['Oslo', [['I alt Oslo', 100, 90, 80]], [['0301 Oslo', 100, 90, 80]]],
      [
        'Innlandet',
        [['I alt Innlandet', 35, 32, 29]],
        [
          ['3403 Hamar', 31, 30, 25],
          ['3425 Engerdal', 4, '*', 4],
        ],
      ],
      ['Øvrige områder', [['I alt Øvrige områder', 7, 7, 7]], [['2100 Svalbard', 7, 7, 7]]],
      ['Ukjent', [['I alt Ukjent', 5, 5, 5]], [['Ukjent', 5, 5, 5]]],
    ]),
    [RATE]: municipalitySheet('Kommune¹. Prosent av arbeidsstyrken²', [
      ['Oslo', [['I alt Oslo', 3.4, 2.2, 2.5]], [['0301 Oslo', 3.4, 2.2, 2.5]], [[null]]],
      [
        'Innlandet',
        [['I alt Innlandet', 2.1, 1.8, 1.7]],
        [
          ['3403 Hamar', 2, 1.9, 1.6],
          ['3425 Engerdal', 0.6, '*', 0.6],
        ],
      ],
      ['Øvrige områder', [['I alt Øvrige områder', '*', '*', '*']], [['2100 Svalbard', '*', '*', '*']]],
      ['Ukjent', [['I alt Ukjent', '*', '*', '*']], [['Ukjent', '*', '*', '*']]],
    ]),
  };
}

/** Row and column from 1, as the workbook shows them. */
export function set(grids: Grids, sheet: string, row: number, column: number, value: string | number | null) {
  grids[sheet]![row - 1]![column - 1] = value;
}

function countySheet(title: string, rows: Grid): Grid {
  return [
    [null],
    [null, 'Kilde: NAV', null, null, TITLE],
    [null, null, null, null, title],
    [null],
    [null],
    [null, 'Januar - mars 2022'],
    [null],
    [null, null, null, 'Januar', null, 'Februar', 'Mars'],
    ...rows,
  ];
}

function municipalitySheet(title: string, blocks: [string, ...Grid[]][]): Grid {
  return [
    [null],
    [null, 'Kilde: NAV', TITLE],
    [null, null, title],
    [null],
    [null],
    [null, 'Januar - mars 2022'],
    ...blocks.flatMap(([name, ...rows]) => [
      [null, name],
      [null, null, ...MONTHS],
      ...rows.flat().map((row) => [null, ...row]),
    ]),
  ];
}

export async function open(grids: Grids) {
  const sheets = Object.entries(grids).map(([sheet, data]) => ({ sheet, data }));
  const bytes = await writeXlsxFile(sheets).toBuffer();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const result = openWorkbook(bytes, (part) => decoder.decode(part));
  if (!result.ok) throw new Error(result.remarks[0]!.message.en);
  return result.workbook;
}
