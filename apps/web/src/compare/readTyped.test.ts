import { formatNumber } from '@regionpuls/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTyped } from './readTyped.ts';

describe('a figure typed by a person', () => {
  it('may have spaces between thousands, a comma and a minus sign', () => {
    expect(['131 000', '131\u00a0000', '2,8', '2.8', '\u22122,8', ' 5733 '].map(readTyped)).toEqual([
      '131000',
      '131000',
      '2.8',
      '2.8',
      '-2.8',
      '5733',
    ]);
  });

  it('is refused when a mark may stand for thousands as well as for decimals', () => {
    expect(['131.000', '131,000', '5.733'].map(readTyped)).toEqual([null, null, null]);
    expect(readTyped('0,125')).toBe('0.125');
  });

  it('is refused when it is not one number', () => {
    expect(['', 'om lag 5 733', '5 73', '1e5', '12 34', '1.2.3', '–'].map(readTyped)).toEqual(
      Array.from({ length: 7 }, () => null),
    );
  });

  it('reads every whole number as we write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (number) => {
        expect(Number(readTyped(formatNumber(number, 'nb')))).toBe(number);
      }),
    );
  });
});
