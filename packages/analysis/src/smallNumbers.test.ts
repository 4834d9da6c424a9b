import fc from 'fast-check';
import { expect, it } from 'vitest';
import { uncertaintyOf } from './smallNumbers.ts';

const count = { unit: 'persons' as const, decimals: 0 };
const rate = { unit: 'percent' as const, decimals: 1 };

it('gives Garwood’s interval for a small count, in whole persons', () => {
  // χ² limits for 20: 12.2165 to 30.8884 (Garwood 1936).
  expect(uncertaintyOf(20, 20, count)).toEqual([12, 31]);
});

it('carries the count’s interval over to the rate beside it', () => {
  expect(uncertaintyOf(2.2, 20, rate)).toEqual([1.3, 3.4]);
});

it('says nothing of a large count, a withheld one, or a rate without its count', () => {
  expect(uncertaintyOf(100, 100, count)).toBeNull();
  expect(uncertaintyOf(null, null, count)).toBeNull();
  expect(uncertaintyOf(2.2, null, rate)).toBeNull();
});

it('always holds the figure itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99 }), (value) => {
      const [low, high] = uncertaintyOf(value, value, count)!;
      return low <= value && value <= high && low >= 0;
    }),
  );
});
