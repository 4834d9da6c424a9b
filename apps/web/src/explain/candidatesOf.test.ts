import { describe, expect, it } from 'vitest';
import { candidatesOf } from './candidatesOf.ts';

const one = (region: string, parent: string | null, value: number | null) => ({
  region,
  label: region,
  parent,
  value,
  status: value === null ? ('missing' as const) : ('final' as const),
});

describe('regions worth trying', () => {
  it('are the largest municipality of each county, in any snapshot', () => {
    const before = { values: [one('4001', '40', 5), one('4003', '40', 9), one('3101', '31', null)] };
    const after = { values: [one('3301', '33', 2), one('4001', '40', 6)] };
    expect(candidatesOf([before, undefined, after])).toEqual(['4003', '3301']);
  });

  it('are the counties themselves where counties were asked for', () => {
    expect(candidatesOf([{ values: [one('31', '0', 5), one('40', '0', 9)] }])).toEqual(['31', '40']);
  });
});
