/** What holds of every comparison, whatever the figures. */
import { LANGUAGES, type Figure, fromOrdinal, toOrdinal } from '@regionpuls/domain';
import { indicators } from '@regionpuls/catalogue';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFigures } from './compareFigures.ts';
import { describeChange } from './describeChange.ts';
import type { GuardContext } from './guardContext.ts';
import { codesOf, figureOf } from './testing/norwegianFigures.ts';

/** Answers everything with something, so that every sentence has numbers to fill in. */
const world: GuardContext = {
  indicator: (id) => indicators.find((one) => one.id === id),
  nation: (_indicator, period) => 60_000 + (toOrdinal(period) % 7) * 100,
  population: (_figure, year) => 280_000 + year,
  differingUnits: (left, right) =>
    left.region === right.region
      ? []
      : [
          { code: '0121', label: 'Rømskog', change: left.region < right.region ? 'lost' : 'gained' },
          { code: '0101', label: 'Halden', change: left.region < right.region ? 'gained' : 'lost' },
        ],
  isCodeValid: (region, period) => region !== '01' || period < '2020',
  lookUp: (request) => figureOf({ ...request, value: 3000 + (toOrdinal(request.period) % 500) }),
  shareOf: ({ value, unit }) =>
    unit === 'persons' && value !== null && Number.isInteger(value) && value < 900
      ? { count: value, total: 900 }
      : null,
};

const period = fc.oneof(
  fc.integer({ min: 2004 * 12, max: 2026 * 12 }).map((ordinal) => fromOrdinal('month', ordinal)),
  fc.integer({ min: 2004 * 4, max: 2026 * 4 }).map((ordinal) => fromOrdinal('quarter', ordinal)),
  fc.integer({ min: 2004, max: 2026 }).map(String),
);
const status = fc.constantFrom<Figure['status']>(
  'final',
  'final',
  'final',
  'provisional',
  'suppressed',
  'missing',
);
const count = fc.oneof(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 0, max: 200_000 }));

const figure: fc.Arbitrary<Figure> = fc
  .record({
    indicator: fc.constantFrom(...indicators),
    period,
    status,
    region: fc.constantFrom('01', '31'),
    boundaries: fc.constantFrom('published', '2024'),
    adjustment: fc.constantFrom<Figure['adjustment']>('none', 'none', 'seasonally-adjusted', 'mean-12m'),
    count,
    rate: fc.integer({ min: 0, max: 900 }).map((tenths) => tenths / 10),
    quoted: fc.boolean(),
    rounded: fc.boolean(),
    vintage: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ indicator, count: persons, rate, rounded, vintage, ...rest }) => {
    const isRate = indicator.unit === 'percent';
    return figureOf({
      ...rest,
      indicator: indicator.id,
      value: rest.status === 'suppressed' || rest.status === 'missing' ? null : isRate ? rate : persons,
      roundedTo: rounded ? (isRate ? 1 : 1000) : indicator.roundedTo,
      vintage: {
        id: vintage,
        published: vintage === 1 ? '2018-05-31' : '2019-05-31',
        precision: 'month',
        recorded: '2026-02-06T08:00:00Z',
      },
    });
  });

/** Two figures that often agree in most things, as those that people compare do. */
const pair = fc
  .tuple(figure, figure, fc.subarray(['indicator', 'region', 'boundaries', 'adjustment', 'period'] as const))
  .map(([left, right, alike]): [Figure, Figure] => {
    const shared = Object.fromEntries(alike.map((key) => [key, left[key]]));
    if (!alike.includes('indicator')) return [left, { ...right, ...shared }];
    return [left, { ...right, ...shared, unit: left.unit, source: left.source }];
  });

const RUNS = { numRuns: 400 };

describe('every comparison', () => {
  it('has no change exactly when it is blocked', () => {
    fc.assert(
      fc.property(pair, ([left, right]) => {
        const { change, outcome } = compareFigures(left, right, world);
        expect(change === null).toBe(outcome === 'block');
      }),
      RUNS,
    );
  });

  it('changes by the opposite amount, with the same codes at the same gravity, when the sides are swapped', () => {
    fc.assert(
      fc.property(pair, ([left, right]) => {
        const there = compareFigures(left, right, world);
        const back = compareFigures(right, left, world);
        expect(back.change?.absolute ?? null).toBe(there.change ? 0 - there.change.absolute : null);
        const graveness = ({ findings }: typeof there) =>
          findings.map(({ code, severity }) => `${severity} ${code}`).sort();
        expect(graveness(back)).toEqual(graveness(there));
        expect(back.outcome).toBe(there.outcome);
      }),
      RUNS,
    );
  });

  it('of a figure with itself finds nothing above info, and no change', () => {
    fc.assert(
      fc.property(
        figure.filter(({ value, region }) => value !== null && region !== '01'),
        (one) => {
          const { outcome, change, alternatives } = compareFigures(one, one, world);
          expect([outcome, change!.absolute, alternatives]).toEqual(['clean', 0, []]);
        },
      ),
      RUNS,
    );
  });

  it('says everything in every language with its numbers filled in', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(pair, ([left, right]) => {
        const comparison = compareFigures(left, right, world);
        codesOf(comparison).forEach((code) => seen.add(code));
        const texts = [
          ...comparison.findings.map(({ text }) => text),
          ...comparison.alternatives.map(({ text }) => text),
          ...(describeChange(comparison) ? [describeChange(comparison)!.text] : []),
        ];
        for (const text of texts) {
          for (const language of LANGUAGES) {
            expect(text[language].length).toBeGreaterThan(10);
            expect(text[language]).not.toMatch(/undefined|NaN|null|Infinity|∞|\[object| {2}| \.|\.\./);
          }
        }
      }),
      { numRuns: 1500, seed: 20180430 },
    );
    expect([...seen].sort()).toEqual(
      [
        'ADJUSTMENT_MISMATCH',
        'BOUNDARY_MISMATCH',
        'BREAK_AKU_2006',
        'BREAK_AKU_2021',
        'BREAK_NAV_2018_11',
        'BREAK_NAV_2025_04',
        'BREAK_REGISTER_2015',
        'CODE_NOT_VALID_AT_DATE',
        'DENOMINATOR_MISMATCH',
        'DENOMINATOR_VINTAGE',
        'LEVEL_WITHOUT_POPULATION',
        'MISSING',
        'NOT_SIGNIFICANT',
        'PERIOD_DIFFERENT_YEAR_OK',
        'PROVISIONAL',
        'RESIDENCE_VS_WORKPLACE',
        'ROUNDED_INPUT',
        'SEASON_MISMATCH',
        'SHOCK_CORONA',
        'SOURCE_DEFINITION_MISMATCH',
        'SUPPRESSED',
        'UNIT_MISMATCH',
        'VINTAGE_REVISION',
      ].sort(),
    );
  });

  it('offers only what is not blocked and lacks the finding it mends', () => {
    fc.assert(
      fc.property(pair, ([left, right]) => {
        const { alternatives, findings } = compareFigures(left, right, world);
        for (const offer of alternatives) {
          expect(offer.change).not.toBeNull();
          const mended = findings.filter(({ code }) => !codesOf(offer).includes(code));
          expect(mended).not.toEqual([]);
        }
      }),
      RUNS,
    );
  });
});
