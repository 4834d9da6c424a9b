import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../queries/snapshot.ts';
import { countiesOf } from './countiesOf.ts';

const snapshot = (values: Record<string, number | null>): Pick<Snapshot, 'values'> => ({
  values: Object.entries(values).map(([region, value]) => ({
    region,
    label: region,
    parent: region.slice(0, 2),
    value,
    status: value === null ? 'missing' : 'final',
  })),
});

describe('counties with figures for their municipalities', () => {
  it('are those with two or more municipalities that have a value', () => {
    expect(countiesOf(snapshot({ '4001': 1, '4003': 0, '0301': 5, '3101': null, '3103': 2 }))).toEqual([
      '40',
    ]);
  });

  it('need the same municipalities at both times', () => {
    const before = snapshot({ '4001': 1, '4003': 2, '3101': 3, '3103': 4 });
    const after = snapshot({ '4001': 1, '4003': 2, '3101': null, '3103': 4 });
    expect(countiesOf(before, after)).toEqual(['40']);
  });

  it('are none where there is no snapshot', () => {
    expect(countiesOf()).toEqual([]);
  });
});
