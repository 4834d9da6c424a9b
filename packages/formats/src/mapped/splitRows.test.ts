import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDelimiter } from './findDelimiter.ts';
import { splitRows } from './splitRows.ts';

const cell = fc.string({
  unit: fc.constantFrom('a', 'Å', ' ', ',', ';', '\t', '"', '\n', '1'),
  maxLength: 6,
});
const quoted = (text: string) => (/[";,\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

describe('splitRows', () => {
  it('reads what an independent reader reads, whatever the delimiter', () => {
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (rows, delimiter, end) => {
          const text = rows.map((cells) => cells.map(quoted).join(delimiter) + end).join('');
          expect(splitRows(text, delimiter).rows.map(({ cells }) => cells)).toEqual(
            parse(text, { delimiter, record_delimiter: end, relax_column_count: true }),
          );
        },
      ),
    );
  });

  it('counts lines, also those inside a cell', () => {
    const text = 'a;b\n"to\nlinjer";1\nc;2\n';
    expect(splitRows(text, ';')).toEqual({
      rows: [
        { line: 1, cells: ['a', 'b'] },
        { line: 2, cells: ['to\nlinjer', '1'] },
        { line: 4, cells: ['c', '2'] },
      ],
      brokenAt: null,
      endsWhole: true,
      overflows: false,
    });
  });

  it('stops at a bound', () => {
    expect(splitRows('a;b\n1;2\n3;4\n', ';', 5)).toMatchObject({
      rows: [{ line: 1 }, { line: 2 }],
      overflows: true,
    });
    expect(splitRows('a;b\n1;2\n', ';', 4).overflows).toBe(false);
  });

  it.each(['a;"b', 'a;b"c', '"a"b;c', 'x;y\na;"b\nc;d\n'])(
    'stops where a quote does not pair in %j',
    (text) => {
      expect(splitRows(text, ';').brokenAt).toBe(text.startsWith('x') ? 2 : 1);
    },
  );

  it('tells whether the last row is whole', () => {
    expect(splitRows('a;b\n1;2', ';').endsWhole).toBe(false);
    expect(splitRows('a;b\n1;2\n', ';').endsWhole).toBe(true);
  });
});

describe('findDelimiter', () => {
  it.each([
    ['Region;Andel\n0301;2,8\n1103;3,0\n', ';'],
    ['Region,Andel\n0301,2.8\n1103,3.0\n', ','],
    ['Region\tAndel\n0301\t2,8\n1103\t3,0\n', '\t'],
    ['Helt ledige, januar 2022\nRegion;A;B\n0301;2;3\n', ';'],
  ])('in %j', (text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });
});
