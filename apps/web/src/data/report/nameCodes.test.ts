import { expect, it } from 'vitest';
import { nameCell, nameCodes } from './nameCodes.ts';

const names = {
  indicator: (id: string) => ({ population: 'Befolkning', 'nav-unemployed': 'Helt ledige' })[id],
  region: (code: string) =>
    ({ 0: 'Norge', 3101: 'Halden', '01': 'Østfold (01, 1919–2019)', 2012: 'Alta (2012, 1863–2019)' })[code] ??
    code,
};

it.each([
  [
    'population, region 3101, kvinner, 2027: 322\u00a0740, men arkivet hadde 32\u00a0274.',
    'Befolkning, Halden (3101), kvinner, 2027: 322\u00a0740, men arkivet hadde 32\u00a0274.',
  ],
  ['nav-unemployed: størst er region 0, 2027.', 'Helt ledige: størst er Norge (0), 2027.'],
  ['region 01 finnes ikke i 2024.', 'Østfold (01, 1919–2019) finnes ikke i 2024.'],
  ['region 9988 er ukjent; 2012 mangler.', 'region 9988 er ukjent; 2012 mangler.'],
  ['svaret er ikke på det som ble spurt om.', 'svaret er ikke på det som ble spurt om.'],
])('%s', (message, named) => {
  expect(nameCodes(message, names)).toBe(named);
});

it('names the region of a cell and leaves its other members', () => {
  const cell = (column: string) => nameCell({ column }, names);
  expect(cell('Region=K-3101, ContentsCode=Personer1, Tid=2027')).toBe('Halden, Personer1, 2027');
  expect(cell('Region=0, ContentsCode=Personer1, Tid=2012')).toBe('Norge, Personer1, 2012');
  expect(cell('value')).toBeNull();
  expect(nameCell({ line: 2, column: 'a=b' }, names)).toBeNull();
});
