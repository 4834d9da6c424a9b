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

  it('begins and ends when the clock of the runtime says so, in all the years there are figures of', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Oslo',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    const wrong: string[] = [];
    for (let day = '1979-12-31'; day < '2040-01-01'; day = addDays(day, 1)) {
      const begins = startOfDay(day);
      if (clock.format(begins) !== `${day} 00:00:00` || endOfDay(day) + 1 !== startOfDay(addDays(day, 1)))
        wrong.push(day);
      for (const hour of [-1, 0, 1, 2, 3, 12]) {
        const now = new Date(begins + hour * 3_600_000);
        const shown = clock.format(now);
        if (`${osloDay(now)} ${osloTime(now)}:00` !== shown) wrong.push(shown);
      }
    }
    expect(wrong).toEqual([]);
  });
});
