import { STATUSES } from '@regionpuls/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Points } from '../points.ts';
import { decode } from './decode.ts';
import { encode } from './encode.ts';

const LARGEST_OF_2 = 65_534;
const LARGEST_OF_4 = 2 ** 31 - 1;
const none = fc.constant(Number.NaN);
/** Values as series have them, each kind with none now and then, and those where a narrower form ends. */
const valueKinds = [
  fc.double(),
  fc.oneof(none, fc.nat(LARGEST_OF_2), fc.constantFrom(0, -0, LARGEST_OF_2)),
  fc.oneof(none, fc.nat(LARGEST_OF_2), fc.constantFrom(LARGEST_OF_2 + 1)),
  fc.oneof(
    none,
    fc.integer(),
    fc.constantFrom(LARGEST_OF_4, -LARGEST_OF_4, -LARGEST_OF_4 - 1, LARGEST_OF_4 + 1),
  ),
  fc.oneof(
    none,
    fc.nat(1000).map((tenths) => tenths / 10),
  ),
  fc.oneof(
    none,
    fc.integer({ min: -70_000, max: 70_000 }).map((hundredths) => hundredths / 100),
  ),
  fc.oneof(
    fc.nat(1000).map((tenths) => tenths / 10),
    fc.constantFrom(1 / 3, 0.1 + 0.2, 1e300, 5e-324),
  ),
];
const status = fc.nat(STATUSES.length - 1);

const points: fc.Arbitrary<Points> = fc
  .record({
    value: fc.constantFrom(...valueKinds),
    status: fc.oneof(
      status,
      status.map((one) => fc.constant(one)),
    ),
    inARow: fc.boolean(),
  })
  .chain(({ value, status: statusOf, inARow }) =>
    fc
      .uniqueArray(
        fc.record({
          ordinal: fc.integer({ min: 1800, max: 26_399 }),
          value,
          status: typeof statusOf === 'number' ? status : statusOf,
        }),
        { selector: ({ ordinal }) => ordinal, maxLength: 200 },
      )
      .map((list) => {
        list.sort((a, b) => a.ordinal - b.ordinal);
        return {
          ordinals: Int16Array.from(list, ({ ordinal }, index) => (inARow ? 1800 + index : ordinal)),
          values: Float64Array.from(list, (one) => one.value),
          statuses: Uint8Array.from(list, (one) => one.status),
        };
      }),
  );

/** So many numbers that follow each other. */
const months = (count: number, from = 0) => Array.from({ length: count }, (_, index) => from + index);

const one = (ordinal: number, value: number, status = 0): Points => ({
  ordinals: Int16Array.of(ordinal),
  values: Float64Array.of(value),
  statuses: Uint8Array.of(status),
});

describe('packed points', () => {
  it('come back as they were, but for minus zero', () => {
    fc.assert(
      fc.property(points, (packed) => {
        const back = decode(encode(packed), 'test');
        expect(back.ordinals).toEqual(packed.ordinals);
        expect(back.statuses).toEqual(packed.statuses);
        expect(back.values).toEqual(packed.values.map((value) => (value === 0 ? 0 : value)));
      }),
    );
  });

  it('come back from a blob anywhere in memory', () => {
    fc.assert(
      fc.property(points, fc.nat(9), (packed, shift) => {
        const blob = encode(packed);
        // As the database engine gives them: a Buffer's slice is no copy.
        const moved = Buffer.alloc(blob.length + shift).subarray(shift);
        moved.set(blob);
        expect(decode(moved, 'test')).toEqual(decode(blob, 'test'));
      }),
    );
  });

  it.each([
    ['none', [], [], 8],
    ['a year of counts', months(12), months(12, 4042), 8 + 12 * 2 + 2 + 1],
    ['a year of counts of a country', months(12), months(12, 131_000), 8 + 12 * 4 + 2 + 1],
    ['a year of rates', months(12), months(12).map((month) => month / 10), 8 + 12 * 2 + 2 + 1],
    ['a year with a hole', [...months(6), ...months(5, 7)], months(11), 8 + 11 * 2 + 11 * 2 + 1],
    ['what is no figure as it is printed', months(12), Array<number>(12).fill(1 / 3), 8 + 12 * 8 + 2 + 1],
  ])('are as small as they allow: %s', (_, ordinals, values, bytes) => {
    const packed = {
      ordinals: Int16Array.from(ordinals),
      values: Float64Array.from(values),
      statuses: new Uint8Array(ordinals.length),
    };
    expect(encode(packed)).toHaveLength(bytes);
    expect(decode(encode(packed), 'test')).toEqual(packed);
  });

  it('keep the statuses where they differ', () => {
    const packed = {
      ordinals: Int16Array.of(1, 2),
      values: Float64Array.of(5, Number.NaN),
      statuses: Uint8Array.of(0, 2),
    };
    expect(encode(packed)).toHaveLength(8 + 2 * 2 + 2 + 2);
    expect(decode(encode(packed), 'test')).toEqual(packed);
  });

  it('are read in the form of archives begun before', () => {
    const blob = new Uint8Array(8 + 2 * 11);
    const view = new DataView(blob.buffer);
    blob[0] = 1;
    view.setUint32(4, 2, true);
    [4042, Number.NaN].forEach((value, i) => view.setFloat64(8 + 8 * i, value, true));
    [24_220, 24_222].forEach((ordinal, i) => view.setInt16(24 + 2 * i, ordinal, true));
    blob.set([0, 2], 28);
    expect(decode(blob, 'test')).toEqual({
      ordinals: Int16Array.of(24_220, 24_222),
      values: Float64Array.of(4042, Number.NaN),
      statuses: Uint8Array.of(0, 2),
    });
  });

  it('are the same bytes for plus and minus zero, and for every NaN', () => {
    expect(encode(one(24_220, -0))).toEqual(encode(one(24_220, 0)));
    expect(Object.is(decode(encode(one(24_220, -0)), 'test').values[0], 0)).toBe(true);
    const otherNaN = new Float64Array(new BigUint64Array([0xfff8_0000_0000_0001n]).buffer);
    expect(encode({ ...one(24_220, 0, 2), values: otherNaN })).toEqual(encode(one(24_220, Number.NaN, 2)));
  });

  it.each([
    ['nothing', () => new Uint8Array(0), '0 bytes are too few'],
    ['a cut blob', () => encode(one(24_220, 4042)).subarray(0, 12), '1 points take 13 bytes, there are 12'],
    ['a longer blob', () => Uint8Array.of(...encode(one(24_220, 4042)), 0), 'there are 14'],
    ['another form', () => encode(one(24_220, 4042)).fill(3, 0, 1), 'its form is 3, known are 1 and 2'],
    ['a value of 3 bytes', () => encode(one(24_220, 4042)).fill(3, 2, 3), '0 decimals, 3 bytes and 3'],
    ['an unknown status', () => encode(one(24_220, 4042, 9)), '9 is not a status'],
    ['a negative period', () => encode(one(-5, 4042)), 'out of order'],
  ])('refuse %s, naming whose they are', (_, blob, reason) => {
    expect(() => decode(blob(), 'series 5, vintage 7')).toThrow(/series 5, vintage 7 are corrupt/);
    expect(() => decode(blob(), 'series 5, vintage 7')).toThrow(reason);
  });

  it('refuse a period that is there twice', () => {
    const twice = { ordinals: Int16Array.of(5, 5), values: new Float64Array(2), statuses: new Uint8Array(2) };
    expect(() => decode(encode(twice), 'test')).toThrow('out of order');
  });
});
