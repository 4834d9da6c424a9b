import { parse } from 'csv-parse/sync';
import JSONstat from 'jsonstat-toolkit';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { decompositionToCsv } from './decompositionToCsv.ts';
import { decompositionToJsonStat } from './decompositionToJsonStat.ts';
import { decompositionToWorkbook } from './decompositionToWorkbook.ts';
import { decompositionOf } from './testing/decompositions.ts';
import { provenanceOf } from './testing/figures.ts';
import { readZipEntry } from './testing/readZipEntry.ts';

const MADE = '2026-11-22T08:05:00.000Z';

describe('a change taken apart as CSV', () => {
  it('has a line a value, the withheld one empty with its status, and none where no value can be', () => {
    const rows = parse(decompositionToCsv(decompositionOf(), provenanceOf()), { from_line: 2 });
    expect(rows.map((cells) => cells.slice(4, 9))).toEqual([
      ['0101', 'before', '40', 'persons', 'final'],
      ['0101', 'after', '42', 'persons', 'final'],
      ['0101', 'change', '2', 'persons', ''],
      ['0104', 'before', '50', 'persons', 'final'],
      ['0104', 'after', '40', 'persons', 'final'],
      ['0104', 'change', '-10', 'persons', ''],
      ['0111', 'before', '4', 'persons', 'final'],
      ['0111', 'after', '', 'persons', 'suppressed'],
      ['0111', 'change', '', 'persons', 'suppressed'],
      ['rest', 'change', '-1.5', 'persons', ''],
      ['total', 'before', '100', 'persons', 'final'],
      ['total', 'after', '90.5', 'persons', 'final'],
      ['total', 'change', '-9.5', 'persons', ''],
    ]);
  });

  it('has the measures side by side for people, with semicolon and decimal comma in Norwegian', () => {
    const text = decompositionToCsv(decompositionOf(), provenanceOf(), 'nb');
    expect(text.startsWith('\ufeff')).toBe(true);
    const rows = parse(text, { bom: true, delimiter: ';', columns: true });
    expect(rows[2]).toMatchObject({
      Fra: 'april 2018',
      Del: 'Hvaler',
      Før: '4',
      Etter: '',
      'Status, etter': 'undertrykt',
      'Bidrag til endringen': '',
      'Status, bidrag til endringen': 'undertrykt',
      Metode: 'vår beregning',
    });
    expect(rows.at(-1)).toMatchObject({ Del: 'Sum, hele endringen', 'Bidrag til endringen': '-9,5' });
  });

  it.each(['=1+1', '+47', '-cmd', '@SUM(A1)', '\tx'])('takes the sting out of the text %j', (text) => {
    const csv = decompositionToCsv(decompositionOf(text), provenanceOf(), 'en');
    expect(csv).toContain(`,'${text},40,`);
    expect(csv).toContain(',-9.5,');
  });
});

describe('a change taken apart as a workbook', () => {
  it.each(['=1+1', '+47', '-cmd', '@SUM(A1)', '\tx'])(
    'has numbers as numbers, and no text that runs: %j',
    async (text) => {
      const methodWords = () => ({ title: 'Bidrag', description: 'Endringen i hver del.' });
      const bytes = await decompositionToWorkbook(decompositionOf(text), provenanceOf({ methodWords }), MADE);
      const [figures, about] = await readXlsxFile(Buffer.from(bytes));
      const [headings, ...rows] = figures!.data;
      const column = headings!.indexOf('Bidrag til endringen');
      expect(rows.map((row) => row[column])).toEqual([2, -10, null, -1.5, -9.5]);
      expect(readZipEntry(bytes, 'xl/sharedStrings.xml')).not.toMatch(/<t[^>]*>[=+\-@\t\r]/);
      expect(readZipEntry(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
      const lines = about!.data.map(([label, line]) => `${String(label)}: ${String(line)}`);
      expect(lines).toContain('Vist som: en endring delt opp etter kommune');
      expect(lines).toContain('Metode: vår beregning: Bidrag (contribution, versjon 1)');
      expect(lines).toContain('Slik er det beregnet: Endringen i hver del.');
      expect(lines).toContain('Grenser: per 1. januar 2018');
      expect(lines.filter((line) => line.startsWith('Tomme celler: undertrykt'))).toHaveLength(1);
    },
  );

  it.each(['nn', 'en'] as const)('is written in %s throughout', async (language) => {
    const bytes = await decompositionToWorkbook(decompositionOf(), provenanceOf({ language }), MADE);
    const [figures] = await readXlsxFile(Buffer.from(bytes));
    const total = figures!.data.at(-1)!;
    expect(total).toContain(language === 'nn' ? 'Sum, heile endringa' : 'Sum, the whole change');
    expect(total).toContain(language === 'nn' ? 'vår utrekning' : 'our calculation');
  });
});

describe('a change taken apart as JSON-stat', () => {
  it('is read by an independent reader to parts that sum to the change, the withheld one as status', () => {
    const written = decompositionToJsonStat(decompositionOf(), provenanceOf());
    const cube = JSONstat(JSON.parse(JSON.stringify(written)));
    expect(cube.id).toEqual(['indicator', 'region', 'from', 'to', 'part', 'measure']);
    expect(cube.Dimension('part')!.id).toEqual(['0101', '0104', '0111', 'rest', 'total']);
    const change = (part: number) => cube.Data(part * 3 + 2)!;
    expect([0, 1, 2, 3, 4].map((part) => change(part).value)).toEqual([2, -10, null, -1.5, -9.5]);
    expect(change(2).status).toBe('suppressed');
    expect([9, 10].map((cell) => cube.Data(cell))).toMatchObject([
      { value: null, status: 'not-applicable' },
      { value: null, status: 'not-applicable' },
    ]);
    expect(written.role).toEqual({ time: ['from', 'to'], geo: ['region'], metric: ['measure'] });
    expect(written.extension).toMatchObject({
      kind: 'contribution',
      boundaries: '2018',
      method: { name: 'contribution' },
      vintages: [{ id: 1 }],
    });
    expect(written.note.join(' ')).toContain('Det er ikke null.');
  });
});
