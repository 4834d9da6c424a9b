import type { Triangle } from '@regionpuls/domain';
import { expect, it } from 'vitest';
import { firstAndNow } from './firstAndNow.ts';

const cell = (value: number | null) => ({
  value,
  status: value === null ? ('suppressed' as const) : ('final' as const),
});
const triangle = (...rows: Triangle['rows'][number]['values'][]): Triangle => ({
  series: {
    indicator: 'lfs-employment-rate',
    region: '01',
    breakdown: 'total',
    boundaries: 'published',
    frequency: 'year',
  },
  vintages: [],
  rows: rows.map((values, index) => ({ period: String(2015 + index), values, revised: null })),
});
const draw = (given: Triangle) => firstAndNow(given, 'percent', 'ssb');

it('keeps the first word and the last of each period', () => {
  const lines = draw(
    triangle([cell(61.9), null], [cell(61.2), cell(60.3)], [null, cell(60.9)], [cell(null), null]),
  );
  expect(lines?.first.points.map(({ value }) => value)).toEqual([61.9, 61.2, 60.9, null]);
  expect(lines?.now.points.map(({ value }) => value)).toEqual([61.9, 60.3, 60.9, null]);
});

it('is nothing to see where nothing was revised, or next to nothing is there', () => {
  expect(draw(triangle([cell(1)], [cell(2)], [cell(3)]))).toBeNull();
  expect(draw(triangle([cell(1), cell(2)], [cell(2), null]))).toBeNull();
});
