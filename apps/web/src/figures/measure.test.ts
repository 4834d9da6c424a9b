import { describe, expect, it } from 'vitest';
import { measureOf, writeValue } from './measure.ts';

const count = { unit: 'persons', decimals: 0 } as const;
const rate = { unit: 'percent', decimals: 1 } as const;

describe('how a value is written', () => {
  it('writes counts whole and rates with the decimals published', () => {
    expect(writeValue(5733, measureOf(count, 'persons'), 'nb')).toBe('5\u00a0733');
    expect(writeValue(2.8, measureOf(rate, 'percent'), 'nb')).toBe('2,8\u00a0%');
    expect(writeValue(2, measureOf(rate, 'percent'), 'en')).toBe('2.0%');
  });

  it('writes a change with its sign, and never calls percentage points per cent', () => {
    expect(writeValue(430, measureOf(count, 'persons', 'change-12m'), 'nb')).toBe('+430');
    expect(writeValue(-0.4, measureOf(rate, 'percent', 'change-12m'), 'nb')).toBe('\u22120,4');
    expect(writeValue(-10.5, measureOf(count, 'percent', 'change-12m-percent'), 'nb')).toBe(
      '\u221210,5\u00a0%',
    );
  });

  it('writes an index with one decimal and no unit', () => {
    expect(writeValue(100, measureOf(count, 'index', 'index'), 'nb')).toBe('100,0');
  });
});
