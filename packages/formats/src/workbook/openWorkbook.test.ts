import { existsSync, readFileSync } from 'node:fs';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { buildWorkbook, filesOf, stylesOf, zipFiles } from './testing/buildWorkbook.ts';
import { complaints, gridOf, opened } from './testing/opened.ts';

const hl060 = new URL('../../../../../shared/data/nav/HL060-2022-01-10.xlsx', import.meta.url);
const isThere = existsSync(hl060);
if (!isThere) process.stderr.write('SKIPPED: ../shared/data/nav/HL060-2022-01-10.xlsx is not there\n');

const c = (address: string, stored: string, more = '') => `<c r="${address}"${more}><v>${stored}</v></c>`;
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`;
const cellsOf = (data: string, more: Record<string, string> = {}) =>
  gridOf(opened(buildWorkbook({ A: data }, more)).sheets[0]!);

describe('openWorkbook', () => {
  it('reads what an independent reader reads, cell for cell', async () => {
    const bytes = await writeXlsxFile([
      {
        sheet: 'Ledige',
        data: [
          ['Region', null, 'Antall²'],
          [null, null, null],
          ['Våler (Innlandet)', 60, 2.2000000000000002],
          ['Troms ', -3, true],
          ['Hábmer - Hamarøy', 0.1, '«*» & <b>'],
        ],
      },
      { sheet: 'Tomt', data: [] },
    ]).toBuffer();
    const { sheets } = opened(bytes);
    const theirs = await readXlsxFile(bytes, { trim: false });
    expect(sheets.map(({ name }) => name)).toEqual(['Ledige', 'Tomt']);
    for (const [index, sheet] of sheets.entries()) expect(gridOf(sheet)).toEqual(theirs[index]!.data);
    expect(sheets[0]!.rows.map(({ number }) => number)).toEqual([1, 3, 4, 5]);
  });

  it.runIf(isThere)('reads NAV’s own workbook as an independent reader does', async () => {
    const bytes = readFileSync(hl060);
    const { sheets, modified } = opened(bytes);
    const theirs = await readXlsxFile(bytes, { trim: false });
    expect(sheets.map(({ name }) => name)).toEqual(theirs.map(({ sheet }) => sheet));
    for (const [index, sheet] of sheets.entries()) expect(gridOf(sheet)).toEqual(theirs[index]!.data);
    expect(sheets[3]!.rows.at(-1)!.number).toBe(414);
    expect(modified).toBe('2022-12-06T08:29:01Z');
  });

  it('keeps the number that the stored text says', () => {
    expect(cellsOf(row(1, c('A1', '600000e-6'), c('B1', '2.2000000000000002'), c('C1', ' 7 ')))).toEqual([
      [0.6, 2.2000000000000002, 7],
    ]);
  });

  it('tells a date from a number by its format, and gives its calendar day', () => {
    const styles = { 'xl/styles.xml': stylesOf([0, 14, 'mmm yyyy', '0.0\\ %', '[Red]0.0" dager"', 9]) };
    const data = row(
      1,
      ...[1, 2, 3, 4, 5].map((style) => c(`${'ABCDE'[style - 1]}1`, '44562', ` s="${style}"`)),
      c('F1', '44562.5', ' s="1"'),
      c('G1', '60', ' s="1"'),
      c('H1', '1', ' s="1"'),
    );
    const { sheets } = opened(buildWorkbook({ A: data }, styles));
    const date = (serial: number, text: string) => ({ kind: 'date', serial, text });
    expect(sheets[0]!.rows[0]!.cells).toEqual([
      date(44562, '2022-01-01'),
      date(44562, '2022-01-01'),
      44562,
      44562,
      44562,
      date(44562.5, '2022-01-01 12:00:00'),
      date(60, '60'),
      date(1, '1900-01-01'),
    ]);
    expect(sheets[0]!.rows[0]!.percents).toEqual([3, 5]);
  });

  it('counts from 1904 where the workbook does', () => {
    const files = filesOf({ A: row(1, c('A1', '43100', ' s="1"')) }, { 'xl/styles.xml': stylesOf([0, 14]) });
    files['xl/workbook.xml'] = files['xl/workbook.xml']!.replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    );
    expect(opened(zipFiles(files)).sheets[0]!.rows[0]!.cells).toEqual([
      { kind: 'date', serial: 43100, text: '2022-01-01' },
    ]);
  });

  it('takes the stored value of a formula, and calls errors and formulas never computed by their name', () => {
    const data = row(
      1,
      '<c r="A1"><f>1+1</f><v>2</v></c>',
      '<c r="B1" t="e"><f>Z9</f><v>#REF!</v></c>',
      '<c r="C1"><f>SUM(A1:A9)</f></c>',
      '<c r="D1" t="str"><f>""</f><v></v></c>',
      c('E1', 'tre'),
      c('F1', 'x', ' t="n"'),
    );
    const error = (text: string) => ({ kind: 'error', text });
    expect(cellsOf(data)).toEqual([
      [2, error('#REF!'), error('=SUM(A1:A9)'), null, error('tre'), error('x')],
    ]);
  });

  it('puts runs of text together and leaves phonetic text out', () => {
    const texts =
      '<sst><si><r><t>Ant</t></r><r><t xml:space="preserve">all </t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_b</t></si></sst>';
    const data = row(
      1,
      c('A1', '0', ' t="s"'),
      c('B1', '1', ' t="s"'),
      '<c r="C1" t="inlineStr"><is><t>Ås</t></is></c>',
    );
    expect(cellsOf(data, { 'xl/sharedStrings.xml': texts })).toEqual([['Antall ', 'a\rb', 'Ås']]);
  });

  it('keeps rows and cells without addresses in their place, and merged ranges', () => {
    const sheet =
      '<?xml version="1.0"?><x:worksheet xmlns:x="a"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row><x:row r="4"><x:c r="C4"><x:v>2</x:v></x:c><x:c><x:v>3</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>';
    const read = opened(buildWorkbook({ A: sheet })).sheets[0]!;
    expect(read.rows.map(({ number, cells }) => [number, cells])).toEqual([
      [1, [1]],
      [4, [null, null, 2, 3]],
    ]);
    expect(read.merged).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
  });

  it('says which sheets are hidden', () => {
    const files = filesOf({ A: row(1, c('A1', '1')), B: row(1, c('A1', '2')) });
    files['xl/workbook.xml'] = files['xl/workbook.xml']!.replace('name="B"', 'name="B" state="veryHidden"');
    expect(opened(zipFiles(files)).sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['A', false],
      ['B', true],
    ]);
  });

  it('fetches nothing: what points out of the file is passed over', () => {
    const files = filesOf({ A: row(1, c('A1', '1')) });
    files['xl/_rels/workbook.xml.rels'] = files['xl/_rels/workbook.xml.rels']!.replace(
      '</Relationships>',
      '<Relationship Id="e" Type="x/externalLink" Target="https://example.invalid/a.xlsx" TargetMode="External"/></Relationships>',
    );
    expect(opened(zipFiles(files)).sheets).toHaveLength(1);
  });

  it.each([
    [
      'a text number that is not there',
      row(1, c('B1', '3', ' t="s"')),
      'ark «A», rad 1, kolonne B: cellen viser',
    ],
    ['rows out of order', row(2, c('A2', '1')) + row(1, c('A1', '1')), 'ark «A», rad 2: cellene står ikke'],
    ['a cell twice', row(1, c('A1', '1'), c('A1', '2')), 'ark «A», rad 1, kolonne A: cellene står ikke'],
    ['a cell of another row', row(1, c('A2', '1')), 'ark «A», rad 1: cellene står ikke'],
    ['a tag that is not closed', '<row r="1"><c r="A1">', 'filen er skadet'],
    [
      'definitions',
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>`,
      'definisjoner (DOCTYPE)',
    ],
    ['another encoding', '<?xml version="1.0" encoding="UTF-16"?><a/>', 'filen er skadet'],
    ['tags in tags in tags', '<a>'.repeat(5000), 'filen er skadet'],
  ])('refuses %s', (_, data, complaint) => {
    expect(complaints(buildWorkbook({ A: data }))).toEqual([expect.stringContaining(complaint)]);
  });

  it('does not lay out the grid for one cell in the last corner, and refuses when that is many', () => {
    const corner = row(1_048_576, c('XFD1048576', '1'));
    expect(opened(buildWorkbook({ A: corner })).sheets[0]!.rows).toHaveLength(1);
    const edge = Array.from({ length: 500 }, (_, n) => row(n + 1, c(`XFD${n + 1}`, '1'))).join('');
    expect(complaints(buildWorkbook({ A: edge }))).toEqual([
      expect.stringMatching(/^ark «A», rad 245, kolonne XFD: arket strekker seg lenger/),
    ]);
  });
});
