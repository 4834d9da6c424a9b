import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, decodeCoverage, encodeCoverage, runsOf } from './coverage.ts';

const ordinals = fc
  .uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1 })
  .map((list) => list.sort((a, b) => a - b));

describe('coverage', () => {
  it('covers exactly the periods it was made of', () => {
    fc.assert(
      fc.property(ordinals, (delivered) => {
        const runs = runsOf(delivered);
        for (let ordinal = -1; ordinal <= 42; ordinal++) {
          expect(covers(runs, ordinal)).toBe(delivered.includes(ordinal));
        }
      }),
    );
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 500 }), ordinals), { selector: ([id]) => id }),
        (list) => {
          const coverage = new Map(list.map(([id, delivered]) => [id, runsOf(delivered)]));
          expect(decodeCoverage(encodeCoverage(coverage), 1)).toEqual(coverage);
        },
      ),
    );
  });

  it('of a thousand series with the same fifteen years is a few bytes', () => {
    const runs = [24_132, 24_313];
    const coverage = new Map(Array.from({ length: 1000 }, (_, index) => [index + 1, runs]));
    expect(encodeCoverage(coverage).length).toBeLessThan(15);
  });

  it('refuses a blob that was cut, made longer or has another form, naming the vintage', () => {
    const blob = encodeCoverage(new Map([[1, runsOf([300, 301, 400])]]));
    const broken = [
      blob.subarray(0, -1),
      Uint8Array.of(...blob, 0),
      blob.slice().fill(2, 0, 1),
      new Uint8Array(0),
    ];
    for (const bytes of broken)
      expect(() => decodeCoverage(bytes, 7)).toThrow('coverage of vintage 7 is corrupt');
  });
});
