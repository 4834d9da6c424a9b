import { describe, expect, it } from 'vitest';
import { type Span, fitPeriod, yearBefore } from './fitPeriod.ts';

const months: Span = { frequency: 'month', from: '2010-03', to: '2026-01' };
const quarters: Span = { frequency: 'quarter', from: '2007-Q4', to: '2020-Q2' };
const years: Span = { frequency: 'year', from: '2007', to: '2016' };

describe('a period kept for another indicator', () => {
  it('stays where the indicator has it', () => {
    expect(fitPeriod('2014-02', [months])).toBe('2014-02');
    expect(fitPeriod('2014', [quarters, years])).toBe('2014');
  });

  it('becomes the period that it ends in, or that ends with it', () => {
    expect(fitPeriod('2014-02', [quarters, years])).toBe('2014-Q1');
    expect(fitPeriod('2014-02', [years])).toBe('2014');
    expect(fitPeriod('2014-Q2', [months])).toBe('2014-06');
    expect(fitPeriod('2014', [months])).toBe('2014-12');
  });

  it('never leaves the span that is loaded', () => {
    expect(fitPeriod('2018-04', [years])).toBe('2016');
    expect(fitPeriod('1999', [months])).toBe('2010-03');
  });

  it('falls back to the newest period when the address holds none that can be read', () => {
    expect(fitPeriod('2018-13', [months])).toBe('2026-01');
  });

  it('goes a year back in the period’s own frequency', () => {
    expect(yearBefore('2026-01', [months])).toBe('2025-01');
    expect(yearBefore('2020-Q2', [quarters])).toBe('2019-Q2');
    expect(yearBefore('2007', [years])).toBe('2007');
  });
});
