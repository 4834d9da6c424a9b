import { describe, expect, it } from 'vitest';
import { addDays, endOfDay, osloDay, osloTime, startOfDay } from './day.ts';

describe('addDays', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2026-03-29', 0, '2026-03-29'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });
});

describe('the clock in Norway', () => {
  it.each([
    ['2026-01-01T22:59:00Z', '2026-01-01', '23:59'],
    ['2026-01-01T23:00:00Z', '2026-01-02', '00:00'],
    ['2026-07-01T22:00:00Z', '2026-07-02', '00:00'],
  ])('%s is %s %s', (instant, day, time) => {
    expect([osloDay(new Date(instant)), osloTime(new Date(instant))]).toEqual([day, time]);
  });
});

describe('a day in Norway', () => {
  it.each([
    ['2026-01-02', '2026-01-01T23:00:00.000Z', 24],
    ['2026-03-29', '2026-03-28T23:00:00.000Z', 23],
    ['2026-10-25', '2026-10-24T22:00:00.000Z', 25],
    ['1970-01-01', '1969-12-31T23:00:00.000Z', 24],
  ])('%s begins at %s and is %i hours long', (day, begins, hours) => {
    expect(new Date(startOfDay(day)).toISOString()).toBe(begins);
    expect(endOfDay(day) + 1 - startOfDay(day)).toBe(hours * 3_600_000);
  });

  it('is what the clock says, through all the years there are figures of', () => {
    for (let day = '1979-12-31'; day < '2038-01-01'; day = addDays(day, 1)) {
      const begins = startOfDay(day);
      expect([osloDay(new Date(begins)), osloTime(new Date(begins))]).toEqual([day, '00:00']);
      expect(osloDay(new Date(begins - 1))).toBe(addDays(day, -1));
      expect(endOfDay(day) + 1).toBe(startOfDay(addDays(day, 1)));
    }
  });
});
