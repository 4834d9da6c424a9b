import { formatNumber } from '@regionpuls/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber, shiftDecimal } from './parseNumber.ts';

describe('parseNumber', () => {
  it.each([
    ['131000', 131000],
    ['131 000', 131000],
    ['131\u00a0000', 131000],
    ['131\u2009000', 131000],
    ['1\u202f131\u202f000', 1131000],
    ['2,8', 2.8],
    ['\u22122,8', -2.8],
    ['-4', -4],
    ['0,5', 0.5],
    ['600000e-6', 0.6],
    ['6,0E-1', 0.6],
    ['2,8 %', 2.8],
    ['2,2000000000000002', 2.2000000000000002],
  ])('reads %j as %d', (text, value) => {
    expect(parseNumber(text, ',')).toEqual({ value, percent: text.endsWith('%') });
  });

  it.each([
    '',
    '2.8',
    '131.000',
    '131 00',
    '13 1000',
    '1,2,3',
    '0301',
    '1e9999',
    '0x10',
    '2,',
    ',5',
    '+4',
    '--4',
    '- 4',
    'NaN',
    '4 042 personer',
    '%',
    '1 %%',
    '½',
    '٣',
  ])('takes %j for no number with a decimal comma', (text) => {
    expect(parseNumber(text, ',')).toBeNull();
  });

  it('reads back every number as Norwegian and English write it, signs and spaces and all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 3 }),
        (whole, decimals) => {
          const value = whole / 10 ** decimals;
          expect(parseNumber(formatNumber(value, 'nb', decimals), ',')?.value).toBe(value);
          expect(parseNumber(formatNumber(value, 'en', decimals).replaceAll(',', ' '), '.')?.value).toBe(
            value,
          );
        },
      ),
    );
  });
});

describe('shiftDecimal', () => {
  it('moves the decimal sign without noise', () => {
    expect(0.028 * 100).not.toBe(2.8);
    expect(shiftDecimal(0.028, 2)).toBe(2.8);
    expect(shiftDecimal(6e-7, 2)).toBe(6e-5);
    expect(shiftDecimal(134.5, 3)).toBe(134500);
    expect(shiftDecimal(-0.5, 2)).toBe(-50);
  });

  it('is exact on whatever has few digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), (tenths) => {
        expect(shiftDecimal(tenths / 1000, 2)).toBe(tenths / 10);
      }),
    );
  });
});
