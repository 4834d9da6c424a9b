import { expect, it } from 'vitest';
import { columnLetter } from './columnLetter.ts';
import { parseCell } from './parseCell.ts';

it('counts as spreadsheets do', () => {
  expect([1, 26, 27, 52, 53, 702, 703, 16_384].map(columnLetter)).toEqual(
    'A Z AA AZ BA ZZ AAA XFD'.split(' '),
  );
});

it('reads a cell’s name back', () => {
  for (const column of [1, 26, 27, 702, 703, 16_384]) {
    expect(parseCell(`${columnLetter(column)}7`)).toEqual({ row: 7, column });
  }
  expect([' b2 ', 'B0', '2B', 'B', '', 'ZZZZ1'].map(parseCell)).toEqual([
    { row: 2, column: 2 },
    null,
    null,
    null,
    null,
    null,
  ]);
});
