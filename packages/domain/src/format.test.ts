import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatNumber, formatPercent, formatPeriod, localesOf } from './format.ts';
import { LANGUAGES } from './language.ts';

const NBSP = '\u00a0';

describe('numbers in the reader’s own format', () => {
  it('writes 131 000 with a no-break space in Norwegian and a comma in English', () => {
    expect(formatNumber(131_000, 'nb')).toBe(`131${NBSP}000`);
    expect(formatNumber(131_000, 'nn')).toBe(`131${NBSP}000`);
    expect(formatNumber(131_000, 'en')).toBe('131,000');
  });

  it('writes 2,8 % in Norwegian, Nynorsk too, and 2.8% in English', () => {
    expect(formatPercent(2.8, 'nb')).toBe(`2,8${NBSP}%`);
    expect(formatPercent(2.8, 'nn')).toBe(`2,8${NBSP}%`);
    expect(formatPercent(2.8, 'en')).toBe('2.8%');
  });

  it('writes a true minus, and a plus where a change is shown', () => {
    expect(formatNumber(-25.9, 'nb', 1)).toBe('\u221225,9');
    expect(formatNumber(-25.9, 'en', 1)).toBe('\u221225.9');
    expect(formatNumber(12, 'nb', 0, 'exceptZero')).toBe('+12');
    expect(formatNumber(0, 'nb', 0, 'exceptZero')).toBe('0');
  });

  it.each([
    // 1.15 and 2.675 lie a little below what they are written as, and are rounded as they are written.
    [1.15, 1, '1,2'],
    [2.675, 2, '2,68'],
    [-0.04, 1, '0,0'],
    [999.95, 1, `1${NBSP}000,0`],
    [Infinity, 1, '∞'],
    [Number.NaN, 0, 'NaN'],
  ])('writes %d with %i decimals as «%s»', (value, decimals, text) => {
    expect(formatNumber(value, 'nb', decimals)).toBe(text);
  });

  it('writes every number as the runtime’s own format does', () => {
    const values = fc.oneof(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.double({ min: -100, max: 100, noNaN: true }),
      fc.integer(),
      // As published: whole numbers of the last digit, and halves of it.
      fc
        .tuple(fc.integer({ min: -2e6, max: 2e6 }), fc.constantFrom(1, 10, 20, 100, 200, 1000))
        .map(([n, d]) => n / d),
    );
    const signs = fc.constantFrom('auto' as const, 'exceptZero' as const);
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...LANGUAGES),
        fc.integer({ min: 0, max: 5 }),
        signs,
        (value, language, decimals, sign) => {
          const format = new Intl.NumberFormat(localesOf(language), {
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
            signDisplay: sign === 'auto' ? 'negative' : 'exceptZero',
          });
          expect(formatNumber(value, language, decimals, sign)).toBe(
            format.format(value).replace(/-/g, '\u2212'),
          );
        },
      ),
      { numRuns: 5000 },
    );
  });
});

describe('periods and dates in the reader’s own format', () => {
  it.each([
    ['2018-04', 'nb', 'long', 'april 2018'],
    ['2018-04', 'nn', 'long', 'april 2018'],
    ['2018-04', 'en', 'long', 'April 2018'],
    ['2018-09', 'nb', 'short', 'sep. 2018'],
    ['2018-05', 'nb', 'short', 'mai 2018'],
    ['2018-09', 'en', 'short', 'Sep 2018'],
    ['2018-Q2', 'nb', 'long', '2. kvartal 2018'],
    ['2018-Q2', 'nb', 'short', '2. kv. 2018'],
    ['2018-Q2', 'en', 'long', 'Q2 2018'],
    ['2018', 'nn', 'long', '2018'],
  ] as const)('writes %s in %s (%s) as «%s»', (period, language, length, text) => {
    expect(formatPeriod(period, language, length)).toBe(text);
  });

  it('writes a date without asking the clock’s time zone', () => {
    expect(formatDate('2026-01-30', 'nb')).toBe('30. januar 2026');
    expect(formatDate('2026-01-30T23:59:00Z', 'en')).toBe('30 January 2026');
  });
});
