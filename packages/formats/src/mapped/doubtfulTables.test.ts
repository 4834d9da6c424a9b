/** Tables in which a figure could be given to the wrong period or region, or lost, without anybody seeing it. */
import { describe, expect, it } from 'vitest';
import { buildWorkbook } from '../workbook/testing/buildWorkbook.ts';
import { type MappingInput, mappingOf, readFile, utf8, xlsxOf } from './testing/readFile.ts';

describe('the period of a mapping', () => {
  const titled = (title: string) => utf8(`${title};\nRegion;Antall\n0301;13613\n`);
  const fixed = mappingOf({ headerRow: 2 });

  it('is doubted where the title names another beside it, unless it is told for this file', () => {
    const both = titled('Helt ledige februar 2022, endring fra januar 2022');
    expect(readFile(both, fixed).doubts).toEqual([
      expect.stringContaining('perioden i oppsettet er januar 2022, men «Helt ledige februar 2022'),
    ]);
    expect(readFile(both, fixed, '2022-02')).toMatchObject({ doubts: [], errors: [], rows: 1 });
    expect(readFile(titled('Helt ledige januar 2022'), fixed)).toMatchObject({ doubts: [], warnings: [] });
  });

  it('is an error where the heading over the figures says another, whatever stands elsewhere', () => {
    const values = [{ column: 2, heading: 'Februar 2022', indicator: 'nav-unemployed' }];
    const bytes = utf8('Region;Februar 2022;Januar 2022\n0301;1;2\n');
    expect(readFile(bytes, mappingOf({ values })).errors).toEqual([
      expect.stringMatching(/^linje 1, kolonne Februar 2022: .*januar 2022.*«Februar 2022»/),
    ]);
    expect(readFile(bytes, mappingOf({ values, period: { fixed: '2022-02' } })).errors).toEqual([]);
  });

  it('is doubted for a wide table whose title names two years', () => {
    const wide: MappingInput = {
      headerRow: 2,
      period: 'in-value-columns',
      values: [{ column: 2, heading: 'Januar', indicator: 'nav-unemployed', period: '2025-01' }],
    };
    const file = (title: string) => utf8(`${title};\nRegion;Januar\n0301;7\n`);
    expect(readFile(file('2026 (sammenlignet med 2025)'), mappingOf(wide)).doubts).toHaveLength(1);
    expect(readFile(file('Helt ledige 2025'), mappingOf(wide)).doubts).toEqual([]);
  });

  it('cannot be told where the file says it', () => {
    const period = { cell: { row: 1, column: 1 }, frequency: 'month' as const };
    const { errors } = readFile(titled('Januar 2022'), mappingOf({ headerRow: 2, period }), '2022-02');
    expect(errors).toEqual([
      'perioden er oppgitt, men oppsettet sier at den står i en celle over tabellen. Lever filen uten å oppgi perioden.',
    ]);
  });
});

it('refuses a number that can be thousands or three decimals, and takes one that cannot', () => {
  const read = (value: string, changes: MappingInput = {}) =>
    readFile(utf8(`Region;Antall\n0301;${value}\n`), mappingOf(changes));
  const text = /kan være tusener eller tre desimaler/;
  for (const value of ['8,000', '131,000', '-8,250'])
    expect(read(value).errors).toEqual([expect.stringMatching(text)]);
  expect(read('8.000', { decimal: '.' }).errors).toEqual([expect.stringMatching(text)]);
  for (const [value, shown] of [
    ['0,028', '0.028'],
    ['8,00', '8'],
    ['1234,000', '1234'],
  ]) {
    expect(read(value!).figures).toEqual([`nav-unemployed 0301 total 2022-01 ${shown}`]);
  }
  const thousands = [
    { column: 2, heading: 'Antall', indicator: 'lfs-employed', scale: 'thousands' as const },
  ];
  expect(read('131,000', { values: thousands }).figures).toEqual(['lfs-employed 0301 total 2022-01 131000']);
});

describe('merged cells', () => {
  const rows =
    '<row r="1"><c r="A1" t="str"><v>Region</v></c><c r="B1" t="str"><v>Antall</v></c><c r="C1" t="str"><v>Andel</v></c></row>' +
    '<row r="2"><c r="A2" t="str"><v>0301</v></c><c r="B2"><v>44</v></c><c r="C2"><v>1.2</v></c></row>' +
    '<row r="3"><c r="A3" t="str"><v>1103</v></c><c r="B3"><v>45</v></c><c r="C3"><v>1.3</v></c></row>';
  const merged = (reference: string) =>
    buildWorkbook({
      A: `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="${reference}"/></mergeCells></worksheet>`,
    });
  const values = [
    { column: 2, heading: 'Antall', indicator: 'nav-unemployed' },
    { column: 3, heading: 'Andel', indicator: 'nav-unemployed-rate' },
  ];

  it('hold nobody’s figure when they cover several regions or several kinds of figures', () => {
    for (const reference of ['B2:B3', 'B2:C2', 'B2:C3']) {
      const { errors } = readFile(merged(reference), mappingOf({ values }));
      expect(errors).toEqual([expect.stringMatching(/^ark «A», rad 2, kolonne B: cellen er slått sammen/)]);
    }
  });

  it('do no harm over columns that are not read, or over a whole row', () => {
    const one = mappingOf({ values: values.slice(0, 1) });
    for (const reference of ['B2:C2', 'D2:D3', 'A3:C3'])
      expect(readFile(merged(reference), one).errors).toEqual([]);
  });
});

it('holds the regions of tables side by side against each other', async () => {
  const table = (right: string) =>
    xlsxOf({
      A: [
        ['Kommune', 'Kvinner', 'Kommune', 'Alle'],
        ['3001 Halden', 300, '3001 Halden', 700],
        ['3002 Moss', 400, right, 900],
      ],
    });
  const mapping = mappingOf({
    region: { column: 1, heading: 'Kommune', form: 'code-and-name' },
    values: [
      { column: 2, heading: 'Kvinner', indicator: 'nav-unemployed', breakdown: 'sex=female' },
      { column: 4, heading: 'Alle', indicator: 'nav-unemployed' },
    ],
  });
  expect(readFile(await table('3002 Moss'), mapping).figures).toHaveLength(4);
  expect(readFile(await table('3012 Aremark'), mapping).errors).toEqual([
    expect.stringMatching(
      /^ark «A», rad 3, kolonne C: her står «3012 Aremark», men raden leses som «3002 Moss»/,
    ),
  ]);
});

it('doubts a row whose figures stand in columns that are not read, and tells of a region without any', () => {
  const text = 'Region;Antall;Merknad\n0301;1;\n1101;;44\n1103;;\nKilde: NAV;;\n';
  expect(readFile(utf8(text), mappingOf())).toMatchObject({
    doubts: [expect.stringMatching(/^linje 3, kolonne Region: raden har tall, men ingen/)],
    warnings: [
      expect.stringContaining('perioden'),
      'linje 4, kolonne Region: regionen har ingen tall i kolonnene som leses, og får ingen.',
    ],
    notes: [expect.stringMatching(/^linje 5, kolonne Region: rader uten tall/)],
    rows: 1,
  });
});

it('reads what looks the same as the same: letters in two pieces, and letters without width', async () => {
  const name = { column: 1, heading: 'Område', form: 'name' as const };
  const values = [{ column: 2, heading: 'Antall', indicator: 'nav-unemployed' }];
  const mapping = mappingOf({ region: name, values });
  const figures = ['nav-unemployed 3021 total 2022-01 7'];
  const cells = ['Omra\u030ade', 'An\u00adtall\u200b', 'A\u030as', '7\ufeff'] as const;
  const csv = utf8(`${cells[0]};${cells[1]}\n${cells[2]};${cells[3]}\n`);
  const sheet = await xlsxOf({ A: [cells.slice(0, 2), cells.slice(2)] });
  expect(readFile(csv, mapping)).toMatchObject({ errors: [], figures });
  expect(readFile(sheet, mapping)).toMatchObject({ errors: [], figures });
});
