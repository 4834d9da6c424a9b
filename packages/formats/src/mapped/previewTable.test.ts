import { columnMappingFields, tablePreviewSchema } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { previewTable } from './previewTable.ts';
import { decoders } from './testing/decoders.ts';
import { latin1, utf8, xlsxOf } from './testing/readFile.ts';

const guessIndicator = (heading: string) =>
  /prosent|andel/i.test(heading) ? 'nav-unemployed-rate' : 'nav-unemployed';
const look = (source: Uint8Array, sheet?: string) => {
  const preview = previewTable(source, { decoders, guessIndicator, sheet });
  expect(tablePreviewSchema.parse({ ...preview, fits: [], looksLike: null })).toMatchObject(preview);
  return preview;
};

describe('previewTable', () => {
  it('shows the first cells in their places, each as text with what it is', async () => {
    const bytes = await xlsxOf({
      A: [
        ['Tittel'],
        [null],
        ['Region', 'Andel', true, { value: 44562, format: 'dd.mm.yyyy' }],
        ['0301', 2.2000000000000002, null],
      ],
      B: [['annet']],
    });
    const preview = look(bytes);
    expect(preview).toMatchObject({ sheets: ['A', 'B'], sheet: 'A', encoding: null, rows: 4, columns: 4 });
    expect(preview.cells.map((row) => row.map(({ text, kind }) => `${kind} ${text}`.trim()))).toEqual([
      ['text Tittel', 'empty', 'empty', 'empty'],
      ['empty', 'empty', 'empty', 'empty'],
      ['text Region', 'text Andel', 'boolean true', 'date 2022-01-01'],
      ['text 0301', 'number 2.2', 'empty', 'empty'],
    ]);
    expect(look(bytes, 'B').cells).toEqual([[{ text: 'annet', kind: 'text' }]]);
  });

  it('is bounded, and says how large the whole is', () => {
    const preview = look(utf8(`${'a;'.repeat(300)}\n`.repeat(500)));
    expect([preview.cells.length, preview.cells[0]!.length, preview.rows, preview.columns]).toEqual([
      60, 200, 500, 301,
    ]);
  });

  it('finds encoding, delimiter and decimal sign of a text file, and the columns', () => {
    const text = 'Kommunenr;Kommune;År;Andel\n3435;Vågå;2022;2,8\n0301;Oslo;2022;*\nI alt;;2022;3,0\n';
    expect(look(latin1(text))).toMatchObject({
      sheets: [],
      sheet: null,
      encoding: 'latin-1',
      delimiter: ';',
      suggestion: {
        encoding: 'latin-1',
        delimiter: ';',
        headerRow: 1,
        decimal: ',',
        region: { column: 1, heading: 'Kommunenr', form: 'code' },
        period: { column: 3, heading: 'År', frequency: 'year' },
        values: [{ column: 4, heading: 'Andel', indicator: 'nav-unemployed-rate' }],
        skipRegions: ['', 'I alt'],
      },
    });
  });

  it('sees a column for each period, fractions by their format, and names of sexes over groups', async () => {
    const wide = await xlsxOf({
      A: [
        ['Region', '2021', '2022'],
        ['Halden', 500, 510],
        ['Moss', 800, 810],
      ],
    });
    expect(look(wide).suggestion).toMatchObject({
      region: { column: 1, heading: 'Region', form: 'name' },
      period: 'in-value-columns',
      values: [
        { column: 2, period: '2021' },
        { column: 3, period: '2022' },
      ],
    });
    const grouped = await xlsxOf({
      A: [
        [null, 'Kvinner', null, 'Menn', null],
        ['Kommune', 'Antall', 'Andel', 'Antall', 'Andel'],
        ['3001 Halden', 200, { value: 0.02, format: '0.0%' }, 310, { value: 0.03, format: '0.0%' }],
        ['3002 Moss', '*', '*', 410, { value: 0.04, format: '0.0%' }],
      ],
    });
    expect(look(grouped).suggestion).toMatchObject({
      headerRow: 2,
      values: [
        { column: 2, indicator: 'nav-unemployed', breakdown: 'sex=female', scale: 'as-is' },
        { column: 3, indicator: 'nav-unemployed-rate', breakdown: 'sex=female', scale: 'fraction' },
        { column: 4, indicator: 'nav-unemployed', breakdown: 'sex=male', scale: 'as-is' },
        { column: 5, indicator: 'nav-unemployed-rate', breakdown: 'sex=male', scale: 'fraction' },
      ],
      landmarks: [
        { row: 1, column: 2, text: 'Kvinner' },
        { row: 1, column: 4, text: 'Menn' },
      ],
    });
  });

  it('suggests nothing where nothing looks like a table, and says why a file does not open', async () => {
    expect(look(await xlsxOf({ A: [['bare tekst'], ['og mer']] })).suggestion).toEqual({});
    const broken = look(utf8('<html>503</html>'));
    expect(broken).toMatchObject({ sheets: [], cells: [], suggestion: {} });
    expect(broken.remarks.map(({ severity, message }) => [severity, message.nb])).toEqual([
      ['error', expect.stringContaining('nettside (HTML)')],
    ]);
  });

  it('has only parts that a mapping has', async () => {
    const allowed = Object.keys(columnMappingFields.shape);
    const { suggestion } = look(
      await xlsxOf({
        A: [
          ['Kommune', 'Antall'],
          ['3001 Halden', 5],
        ],
      }),
    );
    expect(Object.keys(suggestion).filter((key) => !allowed.includes(key))).toEqual([]);
  });
});
