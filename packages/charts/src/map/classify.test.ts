import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { population, tilesOf } from '../galleryFigures.ts';
import { valueFormat } from '../line/valueFormat.ts';
import { type ClassMethod, classOf, classify } from './classify.ts';
import { classLabels } from './planLegend.ts';

const METHODS: ClassMethod[] = ['quantiles', 'equal-steps'];

describe.each(METHODS)('classify by %s', (method) => {
  it('makes at most five classes with ascending limits, the first and the last never empty', () => {
    const values = fc.array(fc.integer({ min: -5000, max: 50000 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(values, fc.constantFrom(0, 1), (ys, decimals) => {
        const scaled = ys.map((y) => y / 10 ** decimals);
        const classes = classify(scaled, method, decimals);
        const { limits } = classes;
        expect(limits.length).toBeLessThanOrEqual(4);
        expect([...limits].sort((a, b) => a - b)).toEqual(limits);
        expect(new Set(limits).size).toBe(limits.length);
        const used = new Set(scaled.map((y) => classOf(y, classes)));
        expect(used.has(0)).toBe(true);
        expect(used.has(limits.length)).toBe(true);
      }),
    );
  });

  it('makes no class of equal values', () => {
    expect(classify([3, 3, 3], method, 0).limits).toEqual([]);
  });
});

describe('quantile classes', () => {
  it('hold between a tenth and a third of the municipalities each, with round limits', () => {
    const values = tilesOf('population-2026').map(({ value }) => value!);
    const classes = classify(values, 'quantiles', 0);
    expect(classes.limits).toEqual([2000, 4000, 8000, 20000]);
    for (let index = 0; index < 5; index++) {
      const share = values.filter((value) => classOf(value, classes) === index).length / values.length;
      expect(share).toBeGreaterThan(0.1);
      expect(share).toBeLessThan(1 / 3);
    }
  });

  it('are named so that no value fits two', () => {
    const format = valueFormat(population, 'none', 'persons', 'nb');
    expect(classLabels({ limits: [2000, 4000], decimals: 0 }, format)).toEqual([
      'Under 2\u00a0000',
      '2\u00a0000–3\u00a0999',
      '4\u00a0000 eller mer',
    ]);
  });

  it('judge a value as it is published', () => {
    expect(classOf(1.96, { limits: [2], decimals: 1 })).toBe(1);
  });
});
