/** Whatever the bytes, whatever the mapping: remarks, never a throw. */
import { type ColumnMapping, STATUSES, columnMappingSchema, isWithoutValue } from '@regionpuls/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildWorkbook } from '../workbook/testing/buildWorkbook.ts';
import type { ObservationSink } from '../observations.ts';
import { openTable } from './openTable.ts';
import { previewTable } from './previewTable.ts';
import { readMapped } from './readMapped.ts';
import { decoders } from './testing/decoders.ts';
import { lookup } from './testing/norway.ts';
import { readFile, mappingOf, utf8 } from './testing/readFile.ts';

const guessIndicator = () => 'nav-unemployed-rate';
const isRate = (id: string) => id.endsWith('-rate');

const cell = fc.constantFrom(
  'Region',
  'Kommune',
  'Antall',
  'Antall²',
  'Prosent',
  'Måned',
  'Kjønn',
  'Kvinner',
  'Menn',
  'januar 2022',
  '2022-01',
  '2022',
  '0301',
  '301',
  '0301 Oslo',
  'Oslo',
  'Våler',
  'Troms ',
  'I alt',
  '*',
  '..',
  '.',
  '-',
  '',
  ' ',
  '4',
  '13 613',
  '131\u00a0000',
  '2,8',
  '2.8',
  '0,028',
  '600000e-6',
  '\u22124',
  '4042',
  '2,8 %',
  'Kilde: NAV',
  '"',
  'a"b',
  '<html>',
);
const grid = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
const column = fc.record({ column: fc.integer({ min: 1, max: 3 }), heading: cell });
const anyMapping = fc
  .record({
    headerRow: fc.constantFrom(1, 1, 1, 2, 3),
    decimal: fc.constantFrom(',' as const, '.' as const),
    region: fc
      .tuple(column, fc.constantFrom('code', 'code', 'code-and-name', 'name'))
      .map(([at, form]) => ({ ...at, form })),
    period: fc.oneof(
      fc.constant({ fixed: '2022-01' }),
      column.map((at) => ({ ...at, frequency: 'month' })),
      fc.constant({ cell: { row: 1, column: 1 }, frequency: 'month' }),
    ),
    sex: fc.option(
      column.map((at) => ({ ...at, members: { Kvinner: 'female', Menn: 'male' } })),
      { nil: undefined },
    ),
    values: fc.array(
      fc
        .tuple(column, fc.constantFrom('as-is', 'fraction', 'thousands'))
        .map(([at, scale]) => ({ ...at, scale, indicator: 'nav-unemployed-rate' })),
      { minLength: 1, maxLength: 3 },
    ),
    headings: fc.option(fc.array(cell, { maxLength: 6 }), { nil: undefined }),
  })
  .map((fields) => columnMappingSchema.parse({ name: 'any', source: 'nav', ...fields }));

/** The same mapping with the headings that these columns have. */
function pointedAt(headings: readonly string[], mapping: ColumnMapping): ColumnMapping {
  const point = <T extends { column: number }>(at: T) => ({
    ...at,
    heading: (headings[at.column - 1] ?? '').trim(),
  });
  const { region, period, sex, values } = mapping;
  return {
    ...mapping,
    region: point(region),
    period: typeof period === 'object' && 'column' in period ? point(period) : period,
    sex: sex && point(sex),
    values: values.map(point),
    headings: undefined,
  };
}

const nowhere: ObservationSink = { series: () => 0, release: () => 0, add: () => undefined };

const csvOf = (rows: readonly (readonly string[])[]) =>
  utf8(rows.map((cells) => `${cells.join(';')}\n`).join(''));

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const address = (row: number, place: number) => `${'ABCDEF'[place]}${row + 1}`;

/** Every other number as a number, so that both ways of storing them are met. */
function workbookOf(rows: readonly (readonly string[])[]): Uint8Array {
  const xml = rows.map((cells, row) => {
    const written = cells.map((text, place) =>
      /^[1-9]\d*$/.test(text) && (row + place) % 2
        ? `<c r="${address(row, place)}"><v>${text}</v></c>`
        : `<c r="${address(row, place)}" t="inlineStr"><is><t>${escape(text)}</t></is></c>`,
    );
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return buildWorkbook({ A: xml.join('') });
}

describe('any table', () => {
  it('read by any mapping gives remarks in three languages and never throws', () => {
    fc.assert(
      fc.property(grid, anyMapping, fc.boolean(), (rows, mapping, asCsv) => {
        const bytes = asCsv ? csvOf(rows) : workbookOf(rows);
        const opened = openTable(bytes, { decoders, delimiter: ';' });
        if (!opened.ok) {
          expect(opened.remarks.length).toBeGreaterThan(0);
          return;
        }
        previewTable(opened.table, { decoders, guessIndicator });
        // As drawn, which seldom fits, and pointed at this very table, which does.
        for (const tried of [mapping, pointedAt(rows[mapping.headerRow - 1] ?? [], mapping)]) {
          const { remarks } = readMapped(opened.table, tried, { regions: lookup, isRate }, nowhere);
          for (const { message, places } of remarks) {
            expect(Object.values(message).every((text) => text.length > 0)).toBe(true);
            expect(places.length).toBeLessThanOrEqual(5);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('that nearly fits gives a value exactly where its status has one, or an error', () => {
    const region = fc.constantFrom('0301', '1103', '1101', '1106', 'I alt', '');
    const figure = fc.constantFrom(
      '4',
      '13 613',
      '131\u00a0000',
      '2,8',
      '*',
      '..',
      '0',
      '600000e-6',
      '4042',
      '',
      '-',
    );
    const mapping = mappingOf({
      values: [2, 3].map((place) => ({ column: place, heading: 'Antall', indicator: 'nav-unemployed' })),

      skipRegions: ['', 'I alt'],
    });
    let read = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(region, figure, figure), { maxLength: 4 }),
        fc.boolean(),
        (rows, asCsv) => {
          const all = [['Region', 'Antall', 'Antall'], ...rows];
          const opened = openTable(asCsv ? csvOf(all) : workbookOf(all), { decoders, delimiter: ';' });
          if (!opened.ok) throw new Error('does not open');
          let figures = 0;
          const { remarks } = readMapped(
            opened.table,
            mapping,
            { regions: lookup, isRate },
            {
              ...nowhere,
              add: (_, __, ___, value, status) => {
                figures += 1;
                expect(Number.isNaN(value)).toBe(isWithoutValue(STATUSES[status]!));
              },
            },
          );
          const hasErrors = remarks.some(({ severity }) => severity === 'error');
          const filled = rows.filter(([, ...cells]) => cells.some((text) => text !== ''));
          expect(hasErrors).toBe(
            filled.every(([name]) => name === 'I alt') ||
              filled.some(([name, ...cells]) => name === '' || (name !== 'I alt' && cells.includes('-'))),
          );
          if (!hasErrors) read += figures;
        },
      ),
      { numRuns: 500 },
    );
    expect(read).toBeGreaterThan(100);
  });

  it('read by the mapping suggested for it has every star as hidden and every number as it stood', () => {
    const figure = fc.oneof(fc.constant('*'), fc.integer({ min: 4, max: 99_999 }).map(String));
    fc.assert(
      fc.property(fc.array(figure, { minLength: 3, maxLength: 12 }), (figures) => {
        fc.pre(
          figures.some((text) => text !== '*') &&
            figures.filter((text) => text === '*').length * 2 < figures.length,
        );
        const codes = [
          '0301',
          '1101',
          '1103',
          '1106',
          '1108',
          '1111',
          '1112',
          '1114',
          '1119',
          '1120',
          '1121',
          '1122',
        ];
        const rows = figures.map((text, index) => `${codes[index]};${text}\n`).join('');
        const bytes = utf8(`Helt ledige, januar 2022;\nKommune;Antall\n${rows}`);
        const { suggestion } = previewTable(bytes, { decoders, guessIndicator: () => 'nav-unemployed' });
        const mapping = columnMappingSchema.parse({ name: 'any', source: 'nav', ...suggestion });
        const { figures: lines, errors } = readFile(bytes, mapping);
        expect(errors).toEqual([]);
        expect(lines.map((line) => line.split(' ').at(-1)?.replace('suppressed', '*'))).toEqual(figures);
      }),
      { numRuns: 200 },
    );
  });

  it('of random bytes, or of a file cut anywhere, never throws', () => {
    const whole = workbookOf([
      ['Region', 'Antall'],
      ['0301', '13613'],
    ]);
    const csv = utf8('Region;Antall\n0301;13 613\n"1103";2269\n');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        readFile(bytes, mappingOf());
        previewTable(bytes, { decoders, guessIndicator });
      }),
      { numRuns: 500 },
    );
    for (const bytes of [whole, csv]) {
      for (let length = 0; length < bytes.length; length++) {
        const { errors, doubts, figures } = readFile(bytes.subarray(0, length), mappingOf());
        const last = figures.at(-1)?.split(' ').at(-1);
        // A cut is told, unless it stands after a whole row.
        if (bytes[length - 1] !== 10)
          expect([length, errors.length + doubts.length > 0]).toEqual([length, true]);
        else expect([undefined, '13613', '2269']).toContain(last);
      }
    }
  });
});
