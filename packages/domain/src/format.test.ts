import { describe, expect, it } from 'vitest';
import { formatDate, formatNumber, formatPercent, formatPeriod } from './format.ts';

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
