/**
 * Workbooks of the shape that NAV sends counties on demand: a title, two tables side by side, numbers as text, sheets and columns
 * that change from month to month. The figures are invented.
 */
import { type ColumnMapping, columnMappingSchema } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { buildWorkbook } from '../workbook/testing/buildWorkbook.ts';
import { openTable } from './openTable.ts';
import { previewTable } from './previewTable.ts';
import { decoders } from './testing/decoders.ts';
import { type MappingInput, readFile, xlsxOf } from './testing/readFile.ts';

type Cells = (string | number | null)[][];
const HEADINGS = ['Kommune', 'Kjønn', 'Antall', 'Prosent', null, 'Kommune', 'Antall', 'Prosent'];
const ROWS: Cells = [
  ['3001 Halden', 'Kvinner', '1 211', '600000e-6', null, '3001 Halden', '2 517', 2.1],
  ['3001 Halden', 'Menn', '1 306', '2,2', null, '3002 Moss', '836', 3.2],
  ['3002 Moss', 'Kvinner', '*', '*', null, '3012 Aremark', '*', '*'],
];

/** A delivery for a month. @param change what another month does to it. */
function delivery(
  month: string,
  change: (rows: Cells) => void = () => {},
  sheet = 'Ark 1',
): Promise<Uint8Array> {
  const rows: Cells = [[`Helt ledige per utgangen av ${month}`], [null], HEADINGS, ...ROWS].map((row) => [
    ...row,
  ]);
  change(rows);
  return xlsxOf({ [sheet]: rows, Merknader: [['Tall under 4 er skjult']] });
}

const bySex: MappingInput = {
  name: 'nav-kjonn',
  source: 'nav',
  sheet: 'Ark 1',
  headerRow: 3,
  region: { column: 1, heading: 'Kommune', form: 'code-and-name', level: 'municipality' },
  period: { cell: { row: 1, column: 1 }, frequency: 'month' },
  sex: { column: 2, heading: 'Kjønn', members: { Kvinner: 'female', Menn: 'male' } },
  values: [
    { column: 3, heading: 'Antall', indicator: 'nav-unemployed', stored: 'text' },
    { column: 4, heading: 'Prosent', indicator: 'nav-unemployed-rate', stored: 'text' },
  ],
  headings: HEADINGS.map((heading) => heading ?? ''),
};
const bothSexes: MappingInput = {
  ...bySex,
  name: 'nav-begge',
  region: { column: 6, heading: 'Kommune', form: 'code-and-name', level: 'municipality' },
  sex: undefined,
  values: [
    { column: 7, heading: 'Antall', indicator: 'nav-unemployed' },
    { column: 8, heading: 'Prosent', indicator: 'nav-unemployed-rate', stored: 'number' },
  ],
};
const parse = (input: MappingInput): ColumnMapping => columnMappingSchema.parse(input);

describe('a mapping made for one month', () => {
  it('reads both tables of that month', async () => {
    const bytes = await delivery('januar 2022');
    expect(readFile(bytes, parse(bySex))).toMatchObject({
      errors: [],
      rows: 3,
      figures: [
        'nav-unemployed 3001 sex=female 2022-01 1211',
        'nav-unemployed-rate 3001 sex=female 2022-01 0.6',
        'nav-unemployed 3001 sex=male 2022-01 1306',
        'nav-unemployed-rate 3001 sex=male 2022-01 2.2',
        'nav-unemployed 3002 sex=female 2022-01 suppressed',
        'nav-unemployed-rate 3002 sex=female 2022-01 suppressed',
      ],
    });
    const both = readFile(bytes, parse(bothSexes));
    expect(both.errors).toEqual([]);
    expect(both.figures).toEqual([
      'nav-unemployed 3001 total 2022-01 2517',
      'nav-unemployed-rate 3001 total 2022-01 2.1',
      'nav-unemployed 3002 total 2022-01 836',
      'nav-unemployed-rate 3002 total 2022-01 3.2',
      'nav-unemployed 3012 total 2022-01 suppressed',
      'nav-unemployed-rate 3012 total 2022-01 suppressed',
    ]);
    expect(both.places[3]).toBe('ark «Ark 1», rad 5, kolonne H');
  });

  it('fits the next month, whose title and rows are others', async () => {
    const bytes = await delivery('februar 2022', (rows) => {
      rows.push(['3002 Moss', 'Menn', '409', '3,5', null, null, null, null]);
    });
    const { figures, errors } = readFile(bytes, parse(bySex));
    expect(errors).toEqual([]);
    expect(figures).toHaveLength(8);
    expect(figures.every((line) => line.includes('2022-02'))).toBe(true);
  });

  const insert = (at: number, heading: string) => (rows: Cells) => {
    for (const row of rows.slice(2)) row.splice(at, 0, row === rows[2] ? heading : 7);
  };
  const rename = (column: number, heading: string | null) => (rows: Cells) => {
    rows[2]![column - 1] = heading;
  };
  it.each<[string, (rows: Cells) => void, string[]]>([
    [
      'a column added among those mapped',
      insert(2, 'Alder'),
      [
        'ark «Ark 1», rad 3, kolonne C: kolonne C «Alder» er ny.',
        'ark «Ark 1», rad 3, kolonne D: kolonnen «Antall» er flyttet fra C til D.',
        'ark «Ark 1», rad 3, kolonne E: kolonnen «Prosent» er flyttet fra D til E.',
      ],
    ],
    [
      'a column added after them',
      insert(8, 'Endring'),
      ['ark «Ark 1», rad 3, kolonne I: kolonne I «Endring» er ny.'],
    ],
    [
      'a column removed',
      (rows) => rows.slice(2).forEach((row) => row.splice(6, 1)),
      ['ark «Ark 1», rad 3: kolonnen «Antall», som sto i G, er borte.'],
    ],
    [
      'a heading with a footnote mark',
      rename(3, 'Antall²'),
      ['ark «Ark 1», rad 3, kolonne C: kolonne C het «Antall», men heter nå «Antall²».'],
    ],
    [
      'a heading that is gone',
      rename(4, null),
      ['ark «Ark 1», rad 3, kolonne D: kolonne D het «Prosent», men har ingen overskrift nå.'],
    ],
    [
      'headings in another row',
      (rows) => rows.splice(1, 0, ['Kilde: NAV']),
      ['ark «Ark 1», rad 4: overskriftene står i rad 4, ikke i rad 3.'],
    ],
    [
      'no headings',
      (rows) => rows.splice(2, 1),
      ['ark «Ark 1», rad 3: overskriftene står ikke i rad 3, og ikke i noen annen rad.'],
    ],
    [
      'a new mark',
      (rows) => (rows[5]![2] = '-'),
      [
        'ark «Ark 1», rad 6, kolonne C: «-» er ikke et tall, og oppsettet kjenner det ikke som tegn for skjult eller manglende.',
      ],
    ],
    [
      'a region that nobody knows',
      (rows) => (rows[4]![0] = 'Moss'),
      [expect.stringContaining('ark «Ark 1», rad 5, kolonne A: «Moss» skulle vært kode og navn') as string],
    ],
    [
      'a sex that nobody knows',
      (rows) => (rows[4]![1] = 'Gutter'),
      ['ark «Ark 1», rad 5, kolonne B: «Gutter» er ikke blant kjønnene i oppsettet (Kvinner, Menn).'],
    ],
    [
      'a title that names no month',
      (rows) => (rows[0]![0] = 'Helt ledige januar - mars 2022'),
      ['ark «Ark 1», rad 1, kolonne A: «Helt ledige januar - mars 2022» nevner ikke nøyaktig én periode.'],
    ],
  ])('is refused a month with %s, and told what differs', async (_, change, expected) => {
    const { errors, figures } = readFile(await delivery('februar 2022', change), parse(bySex));
    expect(errors).toEqual(expected);
    expect(figures).toEqual([]);
  });

  it('is refused a renamed sheet, and told which sheet looks like it', async () => {
    const bytes = await delivery('februar 2022', () => {}, 'Ark 1 (2)');
    expect(readFile(bytes, parse(bySex)).errors).toEqual([
      'arket «Ark 1» finnes ikke. Filen har «Ark 1 (2)», «Merknader». «Ark 1 (2)» har de samme kolonnene: har arket fått nytt navn?',
    ]);
    expect(readFile(bytes, parse({ ...bySex, sheet: undefined })).errors).toEqual([
      'oppsettet sier ikke hvilket ark det gjelder, og filen har flere: «Ark 1 (2)», «Merknader».',
    ]);
  });

  it('is refused numbers that have become text', async () => {
    const bytes = await delivery('februar 2022', (rows) => (rows[3]![7] = '2,1'));
    expect(readFile(bytes, parse(bothSexes)).errors).toEqual([
      'ark «Ark 1», rad 4, kolonne H: tallene er lagret som tekst; da oppsettet ble laget, var de tall.',
    ]);
  });

  it('is refused where a name over the columns has changed', async () => {
    const landmarks = [{ row: 2, column: 3, text: 'Begge kjønn' }];
    const bytes = await delivery('februar 2022', (rows) => (rows[1] = [null, null, 'Kvinner']));
    expect(readFile(bytes, parse({ ...bothSexes, landmarks })).errors).toEqual([
      'ark «Ark 1», rad 2, kolonne C: her skal «Begge kjønn» stå, men her står «Kvinner».',
    ]);
  });
});

describe('a period that stands in the mapping only', () => {
  const fixed = parse({ ...bothSexes, period: { fixed: '2022-01' } });

  it('is refused where the title names another, so that next month is not read as this', async () => {
    expect(readFile(await delivery('januar 2022'), fixed)).toMatchObject({ errors: [], warnings: [] });
    const next = await delivery('februar 2022');
    expect(readFile(next, fixed).errors).toEqual([
      'ark «Ark 1», rad 1, kolonne A: oppsettet gjelder januar 2022, men her står «Helt ledige per utgangen av februar 2022».',
    ]);
    const told = readFile(next, fixed, '2022-02');
    expect(told.errors).toEqual([]);
    expect(told.figures[0]).toBe('nav-unemployed 3001 total 2022-02 2517');
  });

  it('is doubted where the title names another year, and warned of where nothing names it', async () => {
    expect(readFile(await delivery('året 2023'), fixed).doubts).toEqual([
      expect.stringContaining(
        'oppsettet gjelder januar 2022, men her står «Helt ledige per utgangen av året 2023»',
      ),
    ]);
    expect(readFile(await delivery('måneden'), fixed).warnings).toEqual([
      'perioden (januar 2022) står bare i oppsettet. Ingenting i filen bekrefter den.',
    ]);
  });
});

describe('a table with the periods beside or above the figures', () => {
  const column = { column: 2, heading: 'Måned', frequency: 'month' as const };
  const mapping = (changes: MappingInput = {}) =>
    parse({
      ...bothSexes,
      sheet: undefined,
      headings: undefined,
      headerRow: 1,
      region: { column: 1, heading: 'Kommune', form: 'code-and-name' },
      period: column,
      values: [{ column: 3, heading: 'Antall', indicator: 'nav-unemployed' }],
      ...changes,
    });

  it('reads a column of periods as text or number, and dates only where the mapping says so', async () => {
    const file = (...periods: (string | number | { value: number; format: string })[]) =>
      xlsxOf({
        A: [['Kommune', 'Måned', 'Antall'], ...periods.map((period) => ['3001 Halden', period, 517])],
      });
    expect(readFile(await file('januar 2022', 202202, '2022M03'), mapping()).figures).toEqual([
      'nav-unemployed 3001 total 2022-01 517',
      'nav-unemployed 3001 total 2022-02 517',
      'nav-unemployed 3001 total 2022-03 517',
    ]);
    const dated = await file({ value: 44562, format: 'mmm yy' });
    expect(readFile(dated, mapping()).errors).toEqual([
      expect.stringContaining('ark «A», rad 2, kolonne B: cellen er en dato'),
    ]);
    expect(readFile(dated, mapping({ period: { ...column, form: 'date' } })).figures).toEqual([
      'nav-unemployed 3001 total 2022-01 517',
    ]);
    expect(readFile(await file(44562), mapping()).errors).toEqual([
      'ark «A», rad 2, kolonne B: «44562» er ikke en måned. Slik kan det stå: januar 2026, 2026-01, 2026M01.',
    ]);
  });

  it('reads a column for each month, and looks a name up in that month', async () => {
    const bytes = await xlsxOf({
      A: [
        ['Kommune', 'des. 2019', 'jan. 2020'],
        ['Halden', 500, 510],
      ],
    });
    const wide = mapping({
      region: { column: 1, heading: 'Kommune', form: 'name' },
      period: 'in-value-columns',
      values: [
        { column: 2, heading: 'des. 2019', indicator: 'nav-unemployed', period: '2019-12' },
        { column: 3, heading: 'jan. 2020', indicator: 'nav-unemployed', period: '2020-01' },
      ],
    });
    expect(readFile(bytes, wide)).toMatchObject({
      warnings: [],
      figures: ['nav-unemployed 0101 total 2019-12 500', 'nav-unemployed 3001 total 2020-01 510'],
    });
  });

  it('gives all rows under a merged cell its region', () => {
    const text = (address: string, value: string) =>
      `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const cells: [string, string][][] = [
      [
        ['A1', 'Kommune'],
        ['B1', 'Måned'],
        ['C1', 'Antall'],
      ],
      [
        ['A2', '3001 Halden'],
        ['B2', '2022-01'],
        ['C2', '517'],
      ],
      [
        ['B3', '2022-02'],
        ['C3', '467'],
      ],
      [
        ['A4', '3002 Moss'],
        ['B4', '2022-01'],
        ['C4', '836'],
      ],
    ];
    const rows = cells.map(
      (row, index) => `<row r="${index + 1}">${row.map(([at, value]) => text(at, value)).join('')}</row>`,
    );
    const sheet = (merges: string) =>
      buildWorkbook({
        A: `<?xml version="1.0"?><worksheet><sheetData>${rows.join('')}</sheetData>${merges}</worksheet>`,
      });
    expect(readFile(sheet('<mergeCells><mergeCell ref="A2:A3"/></mergeCells>'), mapping()).figures).toEqual([
      'nav-unemployed 3001 total 2022-01 517',
      'nav-unemployed 3001 total 2022-02 467',
      'nav-unemployed 3002 total 2022-01 836',
    ]);
    expect(readFile(sheet(''), mapping()).errors).toEqual([
      expect.stringContaining('raden har tall, men ingen region'),
    ]);
  });
});

describe('a suggestion', () => {
  it('made of the first month reads it and fits the next', async () => {
    const guessIndicator = (heading: string) =>
      /prosent/i.test(heading) ? 'nav-unemployed-rate' : 'nav-unemployed';
    const preview = previewTable(await delivery('januar 2022'), { decoders, guessIndicator });
    expect(preview.suggestion).toEqual({
      sheet: 'Ark 1',
      headerRow: 3,
      decimal: ',',
      region: { column: 1, heading: 'Kommune', form: 'code-and-name', level: 'municipality' },
      period: { cell: { row: 1, column: 1 }, frequency: 'month' },
      sex: { column: 2, heading: 'Kjønn', members: { Kvinner: 'female', Menn: 'male' } },
      values: [
        {
          column: 3,
          heading: 'Antall',
          indicator: 'nav-unemployed',
          breakdown: 'total',
          scale: 'as-is',
          stored: 'text',
        },
        {
          column: 4,
          heading: 'Prosent',
          indicator: 'nav-unemployed-rate',
          breakdown: 'total',
          scale: 'as-is',
          stored: 'text',
        },
      ],
      skipRegions: [''],
      headings: HEADINGS.map((heading) => heading ?? ''),
    });
    const suggested = parse({ name: 'foreslatt', source: 'nav', ...preview.suggestion });
    expect(readFile(await delivery('januar 2022'), suggested).figures).toHaveLength(6);
    expect(readFile(await delivery('februar 2022'), suggested).errors).toEqual([]);
  });

  it('is never read by itself: opening a table gives no figures', async () => {
    const opened = openTable(await delivery('januar 2022'), { decoders });
    expect(opened.ok && Object.keys(opened.table).sort()).toEqual([
      'delimiter',
      'encoding',
      'form',
      'remarks',
      'sheets',
    ]);
  });
});
