import type { CellValue, Workbook } from '@regionpuls/formats';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Kept, collectFigures } from './testing/collectFigures.ts';
import { type Grids, smallHl060 } from './testing/smallHl060.ts';

const values = (figures: ReadonlyMap<string, Kept>) =>
  new Map([...figures].map(([key, { value, status }]) => [key, `${value ?? status}`]));

function workbookOf(grids: Grids): Workbook {
  const sheets = Object.entries(grids).map(([name, grid]) => ({
    name,
    hidden: false,
    merged: [],
    rows: grid.flatMap((cells, index) =>
      cells.some((cell) => cell !== null) ? [{ number: index + 1, cells, percents: [] }] : [],
    ),
  }));
  return { sheets, modified: null };
}

it('one cell with anything in it changes at most its own figure, or the workbook is refused or doubted', () => {
  const right = values(collectFigures(workbookOf(smallHl060())).figures);
  const content = fc.constantFrom<CellValue>(
    ...[
      null,
      '*',
      '..',
      '0',
      0,
      3,
      7,
      2.6,
      4042,
      -1,
      NaN,
      'Januar',
      'Mars',
      'Oslo',
      'Ukjent',
      '0301 Oslo',
      'x',
      '',
    ],
    true,
    { kind: 'error', text: '#REF!' },
    { kind: 'date', serial: 44562, text: '2022-01-01' },
  );
  const names = Object.keys(smallHl060());
  let taken = 0;
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(24), fc.nat(8), content, (name, row, column, cell) => {
      const grids = smallHl060();
      const cells: CellValue[] = (grids[name]![row] ??= []);
      while (cells.length < column) cells.push(null);
      cells[column] = cell;
      for (const grid of Object.values(grids)) for (let at = 0; at < grid.length; at++) grid[at] ??= [];
      const { figures, errors } = collectFigures(workbookOf(grids));
      if (errors.length > 0) return;
      taken += 1;
      const differing = [...values(figures)].filter(([key, value]) => right.get(key) !== value);
      expect([figures.size, differing.length <= 1]).toEqual([right.size, true]);
    }),
    { numRuns: 3000 },
  );
  expect(taken).toBeGreaterThan(100);
});
