import { describe, expect, it } from 'vitest';
import type { RegionAnswer } from '../queries/region.ts';
import { latestRows } from './latestRows.ts';

type Row = RegionAnswer['indicators'][number];
const row = (indicator: string, boundaries: string, period: string): Row => ({
  indicator,
  frequency: 'month',
  boundaries,
  unit: 'persons',
  latest: { period, value: 1, status: 'final' },
  yearBefore: null,
});

describe('the newest row of each indicator', () => {
  it('prefers the boundary basis with the newest figure', () => {
    const rows = latestRows([row('a', 'published', '2024-12'), row('a', '2024', '2026-01')]);
    expect(rows.map(({ boundaries }) => boundaries)).toEqual(['2024']);
  });

  it('keeps the order in which indicators first came', () => {
    const rows = latestRows([
      row('b', 'published', '2020-01'),
      row('a', '2024', '2026-01'),
      row('b', '2024', '2026-01'),
    ]);
    expect(rows.map(({ indicator }) => indicator)).toEqual(['b', 'a']);
  });

  it('reads a fourth quarter as newer than November and a year as ending in December', () => {
    expect(latestRows([row('a', 'published', '2018-11'), row('a', '2024', '2018-Q4')])[0]?.boundaries).toBe(
      '2024',
    );
    expect(latestRows([row('a', 'published', '2018-Q3'), row('a', '2024', '2018')])[0]?.boundaries).toBe(
      '2024',
    );
  });
});
