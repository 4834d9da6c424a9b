import { describe, expect, it } from 'vitest';
import { nb } from '../texts/nb.ts';
import { writeGap } from './difference.ts';
import { measureOf } from './measure.ts';

const count = measureOf({ unit: 'persons', decimals: 0 }, 'persons');
const rate = measureOf({ unit: 'percent', decimals: 1 }, 'percent');

describe('a gap in words', () => {
  it('counts people as more or fewer', () => {
    expect(writeGap(430, count, nb, 'nb')).toBe('430 flere enn forventet');
    expect(writeGap(-1430, count, nb, 'nb')).toBe('1\u00a0430 færre enn forventet');
  });

  it('measures rates in percentage points', () => {
    expect(writeGap(0.4, rate, nb, 'nb')).toBe('0,4 prosentpoeng høyere enn forventet');
  });

  it('does not make a difference out of what rounding removes', () => {
    expect(writeGap(-0.04, rate, nb, 'nb')).toBe('akkurat som forventet');
    expect(writeGap(0.3, count, nb, 'nb')).toBe('akkurat som forventet');
  });
});
