import { LANGUAGES, formatPeriod, fromOrdinal } from '@regionpuls/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod, periodOfDate, periodsIn } from './parsePeriod.ts';

describe('parsePeriod', () => {
  it.each([
    ['2018-04', 'month', '2018-04'],
    ['2018M04', 'month', '2018-04'],
    ['201804', 'month', '2018-04'],
    ['04.2018', 'month', '2018-04'],
    ['4/2018', 'month', '2018-04'],
    ['April 2018', 'month', '2018-04'],
    ['apr. 2018', 'month', '2018-04'],
    ['2018 april', 'month', '2018-04'],
    [' mai\u00a02018 ', 'month', '2018-05'],
    ['des. 2018', 'month', '2018-12'],
    ['2018K2', 'quarter', '2018-Q2'],
    ['2018-Q2', 'quarter', '2018-Q2'],
    ['2. kvartal 2018', 'quarter', '2018-Q2'],
    ['Q2 2018', 'quarter', '2018-Q2'],
    ['2018', 'year', '2018'],
  ] as const)('reads %j as the %s %s', (text, frequency, period) => {
    expect(parsePeriod(text, frequency)).toBe(period);
  });

  it.each([
    ['2018', 'month'],
    ['2018-13', 'month'],
    ['201813', 'month'],
    ['apr.18', 'month'],
    ['Januar', 'month'],
    ['januar - mars 2018', 'month'],
    ['2018-04', 'year'],
    ['5. kvartal 2018', 'quarter'],
    ['4042', 'year'],
    ['2018-2019', 'year'],
    ['', 'month'],
  ] as const)('takes %j for no %s', (text, frequency) => {
    expect(parsePeriod(text, frequency)).toBeNull();
  });

  it('reads back every period as we write it, in three languages', () => {
    const any = fc.constantFrom('month' as const, 'quarter' as const, 'year' as const);
    fc.assert(
      fc.property(any, fc.integer({ min: 1950, max: 2090 }), fc.nat(11), (frequency, year, within) => {
        const per = { month: 12, quarter: 4, year: 1 }[frequency];
        const period = fromOrdinal(frequency, year * per + (within % per));
        for (const language of LANGUAGES) {
          expect(parsePeriod(formatPeriod(period, language), frequency)).toBe(period);
          expect(parsePeriod(formatPeriod(period, language, 'short'), frequency)).toBe(period);
          expect(periodsIn(`Helt ledige, ${formatPeriod(period, language)}.`, frequency)).toEqual([period]);
        }
      }),
    );
  });
});

describe('periodsIn', () => {
  it.each([
    ['Helt ledige per utgangen av januar 2026', 'month', ['2026-01']],
    ['Januar - mars 2026', 'month', []],
    ['jan.–mars 2026', 'month', []],
    ['januar 2026 og februar 2026', 'month', ['2026-01', '2026-02']],
    ['Tall for 2026-01', 'month', ['2026-01']],
    ['Oppdatert 2026-01-30', 'month', []],
    ['1.-3. kvartal 2026', 'quarter', []],
    ['Sysselsatte 4. kvartal 2025', 'quarter', ['2025-Q4']],
    ['Befolkning 2025', 'year', ['2025']],
    ['2011-2026', 'year', []],
    ['2011–2026', 'year', []],
    ['2022/2023', 'year', []],
    ['desember 2025-mars 2026', 'month', []],
    ['Endring mars 2025-mars 2026', 'month', []],
    ['mars 2026/mars 2025', 'month', []],
    ['Endring fra 2025, mars 2026', 'month', ['2026-03']],
    ['2026, mars', 'month', ['2026-03']],
    ['Tabell 11618', 'year', []],
  ] as const)('of %j are, by %s, %j', (text, frequency, periods) => {
    expect(periodsIn(text, frequency)).toEqual(periods);
  });
});

describe('periodOfDate', () => {
  it('is the month, quarter or year that the day is in', () => {
    expect(periodOfDate('2022-05-31', 'month')).toBe('2022-05');
    expect(periodOfDate('2022-05-31 12:00:00', 'quarter')).toBe('2022-Q2');
    expect(periodOfDate('2022-05-31', 'year')).toBe('2022');
    expect(periodOfDate('44562', 'year')).toBeNull();
  });
});
