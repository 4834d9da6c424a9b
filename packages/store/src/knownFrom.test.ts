import { describe, expect, it } from 'vitest';
import { instantOf, knownAt, knownFrom } from './knownFrom.ts';

const instant = (asOf: string) => instantOf(asOf).toISOString();
const later = new Date('2026-11-21T12:00:00Z');

describe('an instant', () => {
  it.each([
    ['2018-01-15', '2018-01-15T22:59:59.999Z'],
    ['2018-06-01', '2018-06-01T21:59:59.999Z'],
    ['2018-03-25', '2018-03-25T21:59:59.999Z'],
    ['2018-03-24', '2018-03-24T22:59:59.999Z'],
    ['2018-10-28', '2018-10-28T22:59:59.999Z'],
    ['2018-10-27', '2018-10-27T21:59:59.999Z'],
    ['2019-12-31', '2019-12-31T22:59:59.999Z'],
  ])('%s means to the end of that day in Norway, also where the clocks change', (date, end) => {
    expect(instant(date)).toBe(end);
  });

  it('is itself when it has a time of day', () => {
    expect(instant('2018-06-01T12:00:00+02:00')).toBe('2018-06-01T10:00:00.000Z');
  });

  it('can be as early and as late as a date can be written', () => {
    expect(instantOf('0001-01-01').getTime()).toBeLessThan(Date.parse('1800-01-01T00:00:00Z'));
    expect(instantOf('0050-01-01').getTime()).toBeLessThan(Date.parse('1800-01-01T00:00:00Z'));
    expect(instant('9999-12-31')).toBe('9999-12-31T22:59:59.999Z');
  });

  it('is refused when it is not a date', () => {
    expect(() => instantOf('2018-02-30')).toThrow('«2018-02-30» is not a date or an instant');
  });
});

describe('a publication is known', () => {
  it('from the start of its day', () => {
    expect(knownFrom({ published: '2018-06-01', precision: 'day' }, later).toISOString()).toBe(
      '2018-05-31T22:00:00.000Z',
    );
  });

  it('from the start of the earliest day it can have been published', () => {
    const undated = { published: '2018-01-01', precision: 'not-before' } as const;
    expect(knownFrom(undated, later).toISOString()).toBe('2017-12-31T23:00:00.000Z');
  });

  it('from the end of its month when only the month is known', () => {
    const month = { published: '2018-06-30', precision: 'month' } as const;
    expect(knownFrom(month, later).toISOString()).toBe('2018-06-30T21:59:59.999Z');
  });

  it('not later than it was recorded, when only the month is known', () => {
    const recorded = new Date('2018-06-29T08:00:00Z');
    expect(knownFrom({ published: '2018-06-30', precision: 'month' }, recorded)).toEqual(recorded);
  });
});

describe('what was known', () => {
  const vintage = (id: number, from: string, recorded: string) => ({
    id,
    knownFrom: Date.parse(from),
    recordedAt: Date.parse(recorded),
  });
  const vintages = [
    vintage(3, '2014-05-01T00:00:00Z', '2026-02-01T00:00:00Z'),
    vintage(1, '2018-05-01T00:00:00Z', '2026-01-01T00:00:00Z'),
    vintage(2, '2026-03-01T00:00:00Z', '2026-01-01T00:00:00Z'),
  ];
  const birth = Date.parse('2026-01-01T00:00:00Z');
  const idsAt = (at: string) => knownAt(vintages, birth, new Date(at)).map(({ id }) => id);

  it('before the archive was born is what had been published', () => {
    expect(idsAt('2014-04-30T00:00:00Z')).toEqual([]);
    expect(idsAt('2016-01-01T00:00:00Z')).toEqual([3]);
    expect(idsAt('2025-12-31T00:00:00Z')).toEqual([3, 1]);
  });

  it('from its birth on is also what it held', () => {
    expect(idsAt('2026-01-01T00:00:00Z')).toEqual([1]);
    expect(idsAt('2026-02-01T00:00:00Z')).toEqual([3, 1]);
    expect(idsAt('2026-03-01T00:00:00Z')).toEqual([3, 1, 2]);
  });
});
