import { describe, expect, it } from 'vitest';
import { addDays, osloDay, osloTime } from './day.ts';

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
