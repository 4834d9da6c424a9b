import { STATUSES, type SeriesKey, type Status, fromOrdinal, isWithoutValue } from '@regionpuls/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsSchema } from './columnsSchema.ts';
import { decodeColumns } from './decodeColumns.ts';
import { encodeColumns } from './encodeColumns.ts';
import type { StoredSeries } from './storedSeries.ts';

const INDICATOR = { id: 'nav-unemployed', unit: 'persons', source: 'nav' } as const;
const VINTAGES = [3, 8, 9].map((id) => ({ id, published: `2026-01-0${id}`, precision: 'day' as const }));

type Row = [ordinal: number, value: number, status: Status, vintage: number];

function stored(key: Partial<SeriesKey>, rows: readonly Row[]): StoredSeries {
  return {
    key: {
      indicator: INDICATOR.id,
      region: '31',
      breakdown: 'total',
      boundaries: '2024',
      frequency: 'month',
      ...key,
    },
    columns: {
      ordinals: Int32Array.from(rows, ([ordinal]) => ordinal),
      values: Float64Array.from(rows, ([, value]) => value),
      statuses: Uint8Array.from(rows, ([, , status]) => STATUSES.indexOf(status)),
      vintage: rows.at(-1)?.[3] ?? 3,
      vintages: Int32Array.from(rows, ([, , , vintage]) => vintage),
    },
  };
}

/** Out over the wire and back: as text, held to the schema. */
function travel(series: readonly StoredSeries[]) {
  const sent = encodeColumns(INDICATOR, series, VINTAGES);
  const received = columnsSchema.parse(JSON.parse(JSON.stringify(sent)));
  expect(received).toEqual(sent);
  return { received, read: decodeColumns(received) };
}

const APRIL_2018 = 2018 * 12 + 3;

describe('columns', () => {
  it('come back exactly, with suppressed as null, gaps as gaps, and each value’s vintage', () => {
    const { read } = travel([
      stored({}, [
        [APRIL_2018, 4042, 'final', 3],
        [APRIL_2018 + 1, Number.NaN, 'suppressed', 3],
        [APRIL_2018 + 2, 0, 'provisional', 9],
        [APRIL_2018 + 14, 3999, 'final', 8],
      ]),
    ]);
    expect(read).toEqual([
      {
        region: '31',
        breakdown: 'total',
        boundaries: '2024',
        frequency: 'month',
        periods: ['2018-04', '2018-05', '2018-06', '2019-06'],
        values: [4042, null, 0, 3999],
        statuses: ['final', 'suppressed', 'provisional', 'final'],
        vintages: [3, 3, 9, 8],
      },
    ]);
  });

  it('tell a total over its two parts, also where one of them is withheld', () => {
    const women = (at: number) => 70 + ((at * 37) % 23);
    const men = (at: number) => 91 + ((at * 53) % 31);
    const months = Array.from({ length: 24 }, (_, at) => at);
    const female = months.map((at): Row => {
      const withheld = at === 3;
      return [APRIL_2018 + at, withheld ? Number.NaN : women(at), withheld ? 'suppressed' : 'final', 3];
    });
    const male = months.map((at): Row => [APRIL_2018 + at, men(at), 'final', 3]);
    const total = months.map((at): Row => [APRIL_2018 + at, women(at) + men(at), 'final', 3]);
    const { received, read } = travel([
      stored({}, total),
      stored({ breakdown: 'sex=male' }, male),
      stored({ breakdown: 'sex=female' }, female),
    ]);
    const place = received.series.breakdown.indexOf('total');
    expect(received.series.over[place]).toHaveLength(2);
    expect(received.series.values[place]!.slice(0, 3)).toEqual([0, 0, 0]);
    expect(read[place]!.values).toEqual(total.map(([, value]) => value));
  });

  it('keep decimals exact through whole numbers, and give up on scaling where that would not be exact', () => {
    const rates = travel([
      stored({}, [
        [APRIL_2018, 2.8, 'final', 3],
        [APRIL_2018 + 1, 0.1, 'final', 3],
      ]),
    ]);
    expect([rates.received.scale, rates.read[0]!.values]).toEqual([10, [2.8, 0.1]]);
    const third = travel([
      stored({}, [
        [APRIL_2018, 1 / 3, 'final', 3],
        [APRIL_2018 + 1, 2.8, 'final', 3],
      ]),
    ]);
    expect([third.received.scale, third.read[0]!.values]).toEqual([null, [1 / 3, 2.8]]);
  });

  it('have an axis for each frequency, and none for an indicator without figures', () => {
    const { received, read } = travel([
      stored({ frequency: 'year' }, [[2016, 5, 'final', 3]]),
      stored({ frequency: 'quarter' }, [[2016 * 4 + 1, 6, 'final', 3]]),
    ]);
    expect(Object.fromEntries(received.axes.map(({ frequency, from }) => [frequency, from]))).toEqual({
      year: '2016',
      quarter: '2016-Q2',
    });
    expect(read.map(({ periods }) => periods).sort()).toEqual([['2016'], ['2016-Q2']]);
    expect(travel([]).read).toEqual([]);
  });

  it('are refused when a vintage is missing from the list, rather than losing where a figure came from', () => {
    expect(() => encodeColumns(INDICATOR, [stored({}, [[APRIL_2018, 1, 'final', 4]])], VINTAGES)).toThrow(
      'vintage 4 is not among those given',
    );
  });

  it('come back exactly whatever the figures', () => {
    const row = fc.record({
      gap: fc.integer({ min: 1, max: 4 }),
      value: fc.oneof(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: -1e6, max: 1e6 }).map((whole) => whole / 10),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
      ),
      status: fc.constantFrom(...STATUSES),
      vintage: fc.constantFrom(...VINTAGES.map(({ id }) => id)),
    });
    const one = fc.record({
      region: fc.constantFrom('0', '31', '3101'),
      breakdown: fc.constantFrom('total', 'sex=female', 'sex=male', 'industry=trade'),
      boundaries: fc.constantFrom('published', '2020', '2024'),
      rows: fc.array(row, { maxLength: 12 }),
    });
    const several = fc.uniqueArray(one, {
      selector: ({ region, breakdown, boundaries }) => [region, breakdown, boundaries].join('|'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(several, (drawn) => {
        const series = drawn.map(({ rows, ...key }) => {
          let ordinal = APRIL_2018;
          return stored(
            key,
            rows.map(({ gap, value, status, vintage }): Row => {
              ordinal += gap;
              // A negative zero is no figure.
              return [ordinal, isWithoutValue(status) ? Number.NaN : value + 0, status, vintage];
            }),
          );
        });
        const { read } = travel(series);
        expect(read).toHaveLength(series.length);
        for (const { key, columns } of series) {
          const { region, breakdown, boundaries, frequency } = key;
          expect(read).toContainEqual({
            region,
            breakdown,
            boundaries,
            frequency,
            periods: Array.from(columns.ordinals, (ordinal) => fromOrdinal('month', ordinal)),
            values: Array.from(columns.values, (value) => (Number.isNaN(value) ? null : value)),
            statuses: Array.from(columns.statuses, (status) => STATUSES[status]),
            vintages: [...columns.vintages!],
          });
        }
      }),
    );
  });
});
