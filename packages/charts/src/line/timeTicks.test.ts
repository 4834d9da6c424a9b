import { enumeratePeriods, fromOrdinal, shiftPeriod, toOrdinal } from '@regionpuls/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthOf } from './timeScale.ts';
import { tickReach, timeTicks } from './timeTicks.ts';

function ticksFor(from: string, to: string, width = 850, frequency: 'month' | 'quarter' | 'year' = 'month') {
  const [start, end] = [monthOf(from), monthOf(to)];
  const toX = (month: number) => 50 + ((month - start) / (end - start)) * width;
  return timeTicks(
    { domain: [start, end], frequency },
    { toX, left: 4, right: 50 + width + 20, size: 13, language: 'nb' },
  );
}

describe('timeTicks', () => {
  it('never overlap and never leave the picture, from six months to forty years', () => {
    const start = fc.integer({ min: toOrdinal('1980-01'), max: toOrdinal('2026-12') });
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 5, max: 480 }),
        fc.integer({ min: 150, max: 1500 }),
        (from, length, width) => {
          const first = fromOrdinal('month', from);
          const ticks = ticksFor(first, shiftPeriod(first, length), width);
          expect(ticks.length).toBeGreaterThan(0);
          for (const [index, tick] of ticks.entries()) {
            const [left, right] = tickReach(tick, 13);
            expect(left).toBeGreaterThanOrEqual(3.9);
            expect(right).toBeLessThanOrEqual(50 + width + 20.1);
            const next = ticks[index + 1];
            if (next) expect(right).toBeLessThan(tickReach(next, 13)[0]);
          }
        },
      ),
    );
  });

  it('names the months of a half year, and the year once', () => {
    const ticks = ticksFor('2025-07', '2025-12');
    expect(ticks.map(({ lines }) => lines.join(' '))).toEqual([
      'juli 2025',
      'aug.',
      'sep.',
      'okt.',
      'nov.',
      'des.',
    ]);
  });

  it('names the year again where it changes', () => {
    const ticks = ticksFor('2025-10', '2026-03');
    expect(ticks.filter(({ lines }) => lines.length > 1).map(({ lines }) => lines[1])).toEqual([
      '2025',
      '2026',
    ]);
  });

  it('names quarters over two years', () => {
    const ticks = ticksFor('2016-Q1', '2017-Q4', 900, 'quarter');
    expect(ticks[0]!.lines).toEqual(['1. kv.', '2016']);
  });

  it('takes whole steps of years over forty years', () => {
    const years = ticksFor('1986-01', '2026-01', 500).map(({ lines }) => Number(lines[0]));
    expect(years).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]);
  });

  it.each(['month', 'quarter', 'year'] as const)('stand exactly at a %s of the series', (frequency) => {
    const periods = enumeratePeriods(
      ...({ month: ['2010-01', '2020-12'], quarter: ['2010-Q1', '2020-Q4'], year: ['2010', '2020'] }[
        frequency
      ] as [string, string]),
    );
    const months = new Set(periods.map(monthOf));
    for (const tick of ticksFor(periods[0]!, periods.at(-1)!, 850, frequency))
      expect(months).toContain(tick.value);
  });
});
