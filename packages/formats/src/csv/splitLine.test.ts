import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLine } from './splitLine.ts';

const cell = fc.string({ unit: fc.constantFrom('a', 'Å', ' ', ',', '"', '-', '1'), maxLength: 6 });

describe('splitLine', () => {
  it('reads what an independent CSV reader reads', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        const line = cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
        expect(splitLine(line)).toEqual(cells);
        expect(parse(line)[0]).toEqual(cells);
      }),
    );
  });

  it('reads quoted and plain cells side by side, also when the last is empty', () => {
    expect(splitLine('a,"b, c",,"d ""e""",')).toEqual(['a', 'b, c', '', 'd "e"', '']);
  });

  it.each(['"a', 'a"b"', '"a"b,c', 'a,"b'])('refuses quotes that do not pair in %s', (line) => {
    expect(splitLine(line)).toBeNull();
  });
});
