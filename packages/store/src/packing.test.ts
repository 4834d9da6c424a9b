import { STATUSES } from '@regionpuls/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, decoderInto, encode } from './packing.ts';
import { type Points, makePoints } from './points.ts';

const points: fc.Arbitrary<Points> = fc
  .uniqueArray(
    fc.record({
      ordinal: fc.integer({ min: 1800, max: 26_399 }),
      value: fc.double(),
      status: fc.nat(STATUSES.length - 1),
    }),
    { selector: ({ ordinal }) => ordinal, maxLength: 200 },
  )
  .map((list) => {
    list.sort((a, b) => a.ordinal - b.ordinal);
    return {
      ordinals: Int16Array.from(list, ({ ordinal }) => ordinal),
      values: Float64Array.from(list, ({ value }) => value),
      statuses: Uint8Array.from(list, ({ status }) => status),
    };
  });

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

  it('come back to any place in longer arrays, from a blob anywhere in memory', () => {
    fc.assert(
      fc.property(points, fc.nat(9), fc.nat(9), (packed, shift, offset) => {
        const blob = encode(packed);
        const moved = new Uint8Array(blob.length + shift).subarray(shift);
        moved.set(blob);
        const into = makePoints(offset + packed.ordinals.length + 1);
        expect(decoderInto(into)(moved, offset, 'test')).toBe(packed.ordinals.length);
        expect(into.ordinals.subarray(offset, -1)).toEqual(packed.ordinals);
        expect(into.ordinals.at(-1)).toBe(0);
      }),
    );
  });

  it('are 8 bytes when there are none, and 11 more for each', () => {
    expect(encode(makePoints(0))).toHaveLength(8);
    expect(decode(encode(makePoints(0)), 'test')).toEqual(makePoints(0));
    expect(encode(one(24_220, 4042))).toHaveLength(19);
  });

  it('are the same bytes for plus and minus zero, and for every NaN', () => {
    expect(encode(one(24_220, -0))).toEqual(encode(one(24_220, 0)));
    expect(Object.is(decode(encode(one(24_220, -0)), 'test').values[0], 0)).toBe(true);
    const otherNaN = new Float64Array(new BigUint64Array([0xfff8_0000_0000_0001n]).buffer);
    expect(encode({ ...one(24_220, 0, 2), values: otherNaN })).toEqual(encode(one(24_220, Number.NaN, 2)));
  });

  it.each([
    ['nothing', () => new Uint8Array(0), '0 bytes are too few'],
    ['a cut blob', () => encode(one(24_220, 4042)).subarray(0, 18), '1 points take 19 bytes, there are 18'],
    ['a longer blob', () => Uint8Array.of(...encode(one(24_220, 4042)), 0), 'there are 20'],
    ['another form', () => encode(one(24_220, 4042)).fill(2, 0, 1), 'its form is 2, known is 1'],
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
