import { describe, expect, it } from 'vitest';
import { sortValues } from './sortValues.ts';

const value = (label: string, number: number | null) => ({
  region: label,
  label,
  parent: null,
  value: number,
  status: number === null ? ('suppressed' as const) : ('final' as const),
});
const values = [value('Nome', 3), value('Tokke', null), value('Ås', 0), value('Bø', 7)];
const labels = (column: 'label' | 'value', direction: 'ascending' | 'descending') =>
  sortValues(values, column, direction).map(({ label }) => label);

describe('the order of the ranking', () => {
  it('puts a suppressed value last in both directions, never beside zero', () => {
    expect(labels('value', 'ascending')).toEqual(['Ås', 'Nome', 'Bø', 'Tokke']);
    expect(labels('value', 'descending')).toEqual(['Bø', 'Nome', 'Ås', 'Tokke']);
  });

  it('orders names as Norwegian does, with Å at the end', () => {
    expect(labels('label', 'ascending')).toEqual(['Bø', 'Nome', 'Tokke', 'Ås']);
  });
});
