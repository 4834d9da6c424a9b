import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type Frequency,
  comparePeriods,
  enumeratePeriods,
  firstMonth,
  frequencyOf,
  fromOrdinal,
  isPeriod,
  lastMonth,
  monthsBetween,
  periodEnd,
  periodSchema,
  periodStart,
  shiftPeriod,
  toOrdinal,
} from './period.ts';

const year = fc.integer({ min: 1850, max: 2150 });
const anyPeriod = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
);
const ofFrequency = (frequency: Frequency) =>
  fc
    .integer({ min: 1850, max: 2150 })
    .chain((y) => fc.integer({ min: 0, max: 11 }).map((m) => ({ y, m })))
    .map(({ y, m }) =>
      fromOrdinal(
        frequency,
        frequency === 'year' ? y : frequency === 'quarter' ? y * 4 + (m % 4) : y * 12 + m,
      ),
    );
const pairOfOneFrequency = fc
  .constantFrom<Frequency>('year', 'quarter', 'month')
  .chain((frequency) => fc.tuple(ofFrequency(frequency), ofFrequency(frequency)));

const zone = process.env.TZ;
afterAll(() => {
  process.env.TZ = zone;
});

describe.each(['UTC', 'Europe/Oslo', 'Pacific/Kiritimati'])(
  'period grammar in the time zone %s',
  (timeZone) => {
    it('is really run in that zone', () => {
      process.env.TZ = timeZone;
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone);
    });

    it('reads an ordinal back to the period it came from', () => {
      process.env.TZ = timeZone;
      fc.assert(fc.property(anyPeriod, (p) => fromOrdinal(frequencyOf(p), toOrdinal(p)) === p));
    });

    it('undoes a shift with the opposite shift', () => {
      fc.assert(
        fc.property(
          anyPeriod,
          fc.integer({ min: -49, max: 49 }),
          (p, n) => shiftPeriod(shiftPeriod(p, n), -n) === p,
        ),
      );
    });

    it('keeps the text order and the time order of one frequency the same', () => {
      fc.assert(
        fc.property(
          pairOfOneFrequency,
          ([a, b]) => Math.sign(comparePeriods(a, b)) === Math.sign(a < b ? -1 : a > b ? 1 : 0),
        ),
      );
    });

    it('enumerates every period once, first and last included', () => {
      fc.assert(
        fc.property(pairOfOneFrequency, ([a, b]) => {
          const [from, to] = comparePeriods(a, b) <= 0 ? [a, b] : [b, a];
          const all = enumeratePeriods(from, to);
          return (
            all[0] === from &&
            all.at(-1) === to &&
            new Set(all).size === all.length &&
            all.every((p, i) => i === 0 || shiftPeriod(all[i - 1]!, 1) === p)
          );
        }),
      );
    });

    it('ends a period on the day the next one starts', () => {
      fc.assert(fc.property(anyPeriod, (p) => periodEnd(p) === periodStart(shiftPeriod(p, 1))));
    });

    it('spans 12, 3 or 1 months', () => {
      fc.assert(
        fc.property(anyPeriod, (p) => {
          const months = lastMonth(p) - firstMonth(p) + 1;
          return months === { year: 12, quarter: 3, month: 1 }[frequencyOf(p)];
        }),
      );
    });
  },
);

describe('period text', () => {
  it.each(['2018', '2018-Q1', '2018-Q4', '2018-01', '2018-12', '1800', '2199-12'])('accepts %s', (text) => {
    expect(isPeriod(text)).toBe(true);
    expect(periodSchema.parse(text)).toBe(text);
  });

  it.each([
    '2014-13',
    '2014-00',
    '2014-1',
    '2018-Q5',
    '2018Q1',
    '2018M04',
    '18',
    '2018-04-01',
    ' 2018',
    '2018 ',
    '',
    '2200',
  ])('refuses «%s» and says what is allowed', (text) => {
    expect(isPeriod(text)).toBe(false);
    const message = periodSchema.safeParse(text).error!.issues[0]!.message;
    expect(message).toContain(`«${text}»`);
    expect(message).toContain('YYYY-MM');
    expect(() => frequencyOf(text)).toThrow(RangeError);
  });

  it('counts months across frequencies from start to start', () => {
    expect(monthsBetween('2014-02', '2018-04')).toBe(50);
    expect(monthsBetween('2014', '2018-Q2')).toBe(51);
  });

  it('orders a month before the quarter and the year that end with it', () => {
    expect(['2018', '2018-12', '2018-Q4', '2018-11'].sort(comparePeriods)).toEqual([
      '2018-11',
      '2018-12',
      '2018-Q4',
      '2018',
    ]);
  });

  it('refuses to leave the years a period can have', () => {
    expect(() => shiftPeriod('2199-12', 1)).toThrow('outside 1800-2199');
  });

  it('refuses to enumerate from a month to a year', () => {
    expect(() => enumeratePeriods('2018-01', '2019')).toThrow('not of the same frequency');
  });
});
