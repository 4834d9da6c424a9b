import { findIndicator } from '@regionpuls/catalogue';
import { type Indicator, STATUSES } from '@regionpuls/domain';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Said } from '../delivered.ts';
import { Sums } from './sums.ts';

const FIRST = 24_000;
const PERIODS = 12;
const [FINAL, SUPPRESSED, MISSING] = (['final', 'suppressed', 'missing'] as const).map((status) =>
  STATUSES.indexOf(status),
);
const starred = findIndicator('nav-unemployed')!;

interface Point {
  ordinal: number;
  /** Null where nothing is known, and 'hidden' for a star. */
  value: number | 'hidden' | null;
}
interface Part {
  points: Point[];
  from: number;
  to: number;
  isUnallocated: boolean;
}
interface Miss {
  ordinal: number;
  place: number;
  difference: number;
}

const anyPeriod = fc.integer({ min: FIRST, max: FIRST + PERIODS });
const anyPoints = fc
  .uniqueArray(
    fc.record({
      ordinal: anyPeriod,
      value: fc.oneof(
        { weight: 8, arbitrary: fc.nat(30) },
        fc.constant('hidden' as const),
        fc.constant(null),
      ),
    }),
    { minLength: 1, maxLength: PERIODS, selector: ({ ordinal }) => ordinal },
  )
  .map((points) => points.toSorted((a, b) => a.ordinal - b.ordinal));
const anyPart = fc.record({
  points: anyPoints,
  from: fc.oneof(anyPeriod, fc.constant(-Infinity)),
  to: fc.oneof(anyPeriod, fc.constant(Infinity)),
  isUnallocated: fc.boolean(),
});

it.each<[string, Indicator]>([
  ['stars hide a number that is between two', starred],
  ['a star tells nothing', { ...starred, suppression: null }],
  ['numbers are rounded', { ...starred, roundedTo: 10 }],
])('misses are those that adding period by period finds: %s', (_what, indicator) => {
  fc.assert(
    fc.property(
      fc.array(anyPart, { maxLength: 5 }),
      anyPoints,
      fc.nat(5),
      fc.integer({ min: 1, max: 3 }),
      fc.boolean(),
      (parts, whole, wholeAt, counted, isOpenEnded) => {
        const sums = new Sums(indicator);
        parts.forEach(({ points, from, to, isUnallocated }, i) => {
          if (i === wholeAt) sums.setWhole(saidOf(whole));
          sums.addPart(saidOf(points), from, to, isUnallocated);
        });
        if (wholeAt >= parts.length) sums.setWhole(saidOf(whole));
        const found: Miss[] = [];
        sums.eachMiss(
          () => counted,
          isOpenEnded,
          (ordinal, place, difference) => found.push({ ordinal, place, difference }),
        );
        expect(found).toEqual(missesOf(indicator, parts, whole, counted, isOpenEnded));
      },
    ),
    { numRuns: 500 },
  );
});

/** What has no value is written as NaN with its status; places are counted from 100. */
function saidOf(points: readonly Point[]): Said {
  return {
    release: 0,
    ordinals: Int16Array.from(points, ({ ordinal }) => ordinal),
    values: Float64Array.from(points, ({ value }) => (typeof value === 'number' ? value : Number.NaN)),
    statuses: Uint8Array.from(points, ({ value }) =>
      value === 'hidden' ? SUPPRESSED! : value === null ? MISSING! : FINAL!,
    ),
    places: Int32Array.from(points, (_, i) => 100 + i),
  };
}

function missesOf(
  { roundedTo, suppression }: Indicator,
  all: readonly Part[],
  whole: readonly Point[],
  counted: number,
  isOpenEnded: boolean,
): Miss[] {
  return whole.flatMap(({ ordinal, value }, i) => {
    const own = all.flatMap(({ points, from, to, isUnallocated }) =>
      ordinal >= from && ordinal < to
        ? points.filter((point) => point.ordinal === ordinal).map((point) => ({ ...point, isUnallocated }))
        : [],
    );
    const parts = own.filter(({ isUnallocated }) => !isUnallocated);
    const ends = own.map((part) =>
      typeof part.value === 'number'
        ? [part.value, part.value]
        : part.value === 'hidden' && suppression
          ? suppression.range
          : null,
    );
    if (typeof value !== 'number' || parts.length !== counted || ends.includes(null)) return [];
    const least = ends.reduce((sum, end) => sum + end![0]!, 0);
    const most = ends.reduce((sum, end) => sum + end![1]!, 0);
    const slack = roundedTo > 1 ? ((own.length + 1) * roundedTo) / 2 : 0;
    if (value < least - slack) return [{ ordinal, place: 100 + i, difference: value - least }];
    if (value > most + slack && (!isOpenEnded || own.length > parts.length))
      return [{ ordinal, place: 100 + i, difference: value - most }];
    return [];
  });
}
