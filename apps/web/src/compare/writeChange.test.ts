import { describe, expect, it } from 'vitest';
import { TEXTS } from '../texts/texts.ts';
import { writeChange, writeShortChange } from './writeChange.ts';

const persons = { unit: 'persons', decimals: 0, points: false, signed: false } as const;
const percent = { unit: 'percent', decimals: 1, points: false, signed: false } as const;

describe('a change without a headline', () => {
  it('tells the amount, and the per cent of a count', () => {
    const fall = { absolute: -1691, percent: -29.4959 };
    expect(writeChange(fall, persons, TEXTS.nb, 'nb')).toBe('1\u00a0691 færre (\u221229,5\u00a0%)');
    expect(writeShortChange(fall, persons, TEXTS.en, 'en')).toBe('\u221229.5%');
  });

  it('tells percentage points for a rate, and never a per cent of a per cent', () => {
    const fall = { absolute: -1.2, percent: null };
    expect(writeChange(fall, percent, TEXTS.nn, 'nn')).toBe('1,2 prosentpoeng lågare');
    expect(writeShortChange(fall, percent, TEXTS.nn, 'nn')).toBe('1,2 prosentpoeng lågare');
  });
});
