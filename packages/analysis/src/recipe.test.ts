import { type Point, type Recipe, fromOrdinal, toOrdinal } from '@regionpuls/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecipeError, applyRecipe, leadIn, needsWholeSeries } from './recipe.ts';

const suppressed = Symbol('suppressed');

/** Months from 2015-01; `undefined` is a month without an observation. */
function months(...values: (number | typeof suppressed | undefined)[]): Point[] {
  return values.flatMap((value, i): Point[] => {
    const period = fromOrdinal('month', toOrdinal('2015-01') + i);
    if (value === undefined) return [];
    if (value === suppressed) return [{ period, value: null, status: 'suppressed' }];
    return [{ period, value: value, status: 'final' }];
  });
}

const cook = (recipe: Recipe, points: Point[], more = {}) =>
  applyRecipe(recipe, { points, frequency: 'month', unit: 'persons', ...more }).points;

const flat = Array.from({ length: 12 }, () => 100);

describe('12-month change', () => {
  it('compares with the same month of the year before, never with the month before', () => {
    expect(cook('change-12m', months(...flat, 130))).toEqual([
      { period: '2016-01', value: 30, status: 'final' },
    ]);
    expect(cook('change-12m-percent', months(...flat, 130))[0]!.value).toBeCloseTo(30, 12);
  });

  it('is suppressed where either month is, and absent where the earlier month is', () => {
    const points = cook('change-12m', months(suppressed, undefined, ...flat.slice(2), 130, 140, suppressed));
    expect(points).toEqual([
      { period: '2016-01', value: null, status: 'suppressed' },
      { period: '2016-03', value: null, status: 'suppressed' },
    ]);
  });

  it('has no per cent of zero', () => {
    expect(cook('change-12m-percent', months(0, ...flat.slice(1), 5))[0]).toEqual({
      period: '2016-01',
      value: null,
      status: 'not-applicable',
    });
  });

  it('refuses a per cent change of a rate', () => {
    expect(() =>
      applyRecipe('change-12m-percent', { points: [], frequency: 'month', unit: 'percent' }),
    ).toThrow(/percentage points/);
  });

  it('carries the weaker boundary flag of the two', () => {
    const points = months(...flat, 130).map((point, i): Point => ({
      ...point,
      flag: i === 0 ? 'exact-sum' : 'exact-same',
    }));
    expect(cook('change-12m', points)[0]!.flag).toBe('exact-sum');
  });
});

describe('12-month mean', () => {
  it('needs all twelve months: one suppressed withholds it, one absent leaves it out', () => {
    expect(cook('mean-12m', months(...flat.slice(1), 112))).toEqual([
      { period: '2015-12', value: 101, status: 'final' },
    ]);
    expect(cook('mean-12m', months(suppressed, ...flat.slice(1)))[0]!.status).toBe('suppressed');
    expect(cook('mean-12m', months(100, undefined, ...flat.slice(2)))).toEqual([]);
  });

  it('refuses an annual series', () => {
    expect(() => applyRecipe('mean-12m', { points: [], frequency: 'year', unit: 'persons' })).toThrow(
      RecipeError,
    );
  });
});

describe('index', () => {
  it('is 100 in the first shown month with a value', () => {
    const points = cook('index', months(50, suppressed, 80, 100), { shownFrom: '2015-02' });
    expect(points.map((point) => point.value)).toEqual([62.5, null, 100, 125]);
  });

  it('refuses a base of zero', () => {
    expect(() => cook('index', months(0, 10))).toThrow('above 0');
  });
});

describe('per cent of the population', () => {
  it('divides by the residents of the same year, and leaves out years without', () => {
    const points = cook('percent-of-population', months(...flat, 200), {
      population: new Map([['2015', 1000]]),
    });
    expect(points).toHaveLength(12);
    expect(points[0]!.value).toBe(10);
  });
});

describe('seasonally adjusted and trend', () => {
  const long = months(
    ...Array.from({ length: 60 }, (_, i) => Math.round(4000 * Math.exp(0.1 * Math.cos((Math.PI * i) / 6)))),
  );

  it('are estimated, on our account, and without the season', () => {
    for (const recipe of ['seasonally-adjusted', 'trend'] as const) {
      const { points, notes, unit } = applyRecipe(recipe, {
        points: long,
        frequency: 'month',
        unit: 'persons',
      });
      expect(unit).toBe('persons');
      expect(points).toHaveLength(60);
      for (const point of points) {
        expect(point.status).toBe('estimated');
        expect(Math.abs(point.value! - 4000)).toBeLessThan(20);
      }
      expect(notes[0]!.text.nb).toMatch(/vår beregning \(STL\), ikke SSBs eller NAVs\.$/);
    }
  });

  it('are no points and a reason for a short series, and an error for an annual one', () => {
    const short = applyRecipe('trend', { points: long.slice(0, 30), frequency: 'month', unit: 'persons' });
    expect(short.points).toEqual([]);
    expect(short.notes[0]!.code).toBe('SHORT_SERIES');
    expect(() => applyRecipe('trend', { points: [], frequency: 'year', unit: 'persons' })).toThrow(
      RecipeError,
    );
  });

  it('are the same wherever the shown part begins, because they ask for the whole series', () => {
    expect(leadIn('seasonally-adjusted', '2018-04')).toBe('1800-01');
    expect(leadIn('trend', '2018-Q2')).toBe('1800-Q1');
    expect([needsWholeSeries('trend'), needsWholeSeries('mean-12m')]).toEqual([true, false]);
  });
});

describe('every recipe', () => {
  const anyPoints = fc
    .array(
      fc.option(fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.constant(suppressed)), { nil: undefined }),
      {
        minLength: 1,
        maxLength: 40,
      },
    )
    .map((values) => months(...values));
  const recipe = fc.constantFrom<Recipe>(
    'none',
    'change-12m',
    'change-12m-percent',
    'index',
    'mean-12m',
    'percent-of-population',
    'seasonally-adjusted',
    'trend',
  );

  it('never makes a number of a suppressed month', () => {
    fc.assert(
      fc.property(recipe, anyPoints, (name, points) => {
        const population = new Map(['2015', '2016', '2017', '2018'].map((year) => [year, 1000]));
        const withheld = new Set(points.filter((point) => point.value === null).map((point) => point.period));
        return cook(name, points, { population }).every(
          (point) => !withheld.has(point.period) || (point.value === null && point.status !== 'final'),
        );
      }),
    );
  });

  it('says «our calculation» unless it shows the figures as published', () => {
    fc.assert(
      fc.property(recipe, anyPoints, (name, points) => {
        const cooked = applyRecipe(name, { points, frequency: 'month', unit: 'persons' });
        if (name === 'none') return cooked.notes.length === 0;
        // Without points there is nothing of ours to own up to, but a reason.
        if (cooked.points.length === 0) return cooked.notes.length > 0;
        return /vår beregning/i.test(cooked.notes[0]!.text.nb);
      }),
    );
  });

  it('asks for the year before where it compares with it', () => {
    expect(leadIn('change-12m', '2018-04')).toBe('2017-04');
    expect(leadIn('mean-12m', '2018-Q2')).toBe('2017-Q2');
    expect(leadIn('index', '2018-04')).toBe('2018-04');
  });
});
