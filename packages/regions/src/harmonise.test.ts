import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Amount } from './addUp.ts';
import {
  type Correspondence,
  correspond,
  createCorrespondence,
  reverseCorrespondence,
} from './correspondence.ts';
import { harmonise, harmoniseRate, sumComponents } from './harmonise.ts';
import { createRegionIndex } from './regionIndex.ts';
import { reforms } from './testing/reform.ts';

interface Toy {
  correspondence: { from: string; to: string; share: number }[];
  old: Record<'unemployed' | 'labourForce', Record<string, number>>;
  expect_today: Record<
    string,
    { unemployed: number; labourForce: number; rate: number; flag: string; sdCount?: number }
  >;
  expect_components: string[][];
  suppressed_case: { X_interval: [number, number] };
  backward_2024_to_2014: {
    new: Record<string, { u: number; lf: number }>;
    exact: Record<string, number>;
    estimated_by_last_known_share: { a: number; b: number };
  };
}

const toy = JSON.parse(
  readFileSync(new URL('../golden/boundary_toy_golden.json', import.meta.url), 'utf8'),
) as Toy;

const map = createCorrespondence(
  Object.keys(toy.old.unemployed),
  Object.keys(toy.expect_today),
  toy.correspondence.map(({ from, to, share }) => ({ source: from, target: to, share })),
);
const amounts = (values: Record<string, number>) =>
  new Map(
    Object.entries(values).map(([code, value]): [string, Amount] => [code, { value, status: 'final' }]),
  );
const unemployed = amounts(toy.old.unemployed);
const labourForce = amounts(toy.old.labourForce);
const FLAG = {
  exact_same: 'exact-same',
  exact_sum: 'exact-sum',
  estimated_share: 'estimated-share',
} as const;

describe('the toy reform', () => {
  it.each(Object.entries(toy.expect_today))(
    '%s has the expected count, rate, flag and spread',
    (code, golden) => {
      const count = harmonise(map, unemployed).get(code)!;
      const rate = harmoniseRate(map, unemployed, labourForce).get(code)!;
      const flag = FLAG[golden.flag as keyof typeof FLAG];
      expect(count.value).toBeCloseTo(golden.unemployed, 12);
      expect(harmonise(map, labourForce).get(code)!.value).toBeCloseTo(golden.labourForce, 12);
      expect(count.flag).toBe(flag);
      expect(rate.value).toBeCloseTo(golden.rate, 12);
      expect(rate.flag).toBe(flag === 'estimated-share' ? 'estimated-rate' : flag);
      expect(count.sd ?? null).toEqual(
        golden.sdCount === undefined ? null : expect.closeTo(golden.sdCount, 12),
      );
    },
  );

  it('hangs together as three components with exact sums', () => {
    expect(map.components.map(({ sources, targets }) => [...sources, '|', ...targets])).toEqual(
      toy.expect_components,
    );
    expect(sumComponents(map, unemployed).map(({ sum }) => sum?.value)).toEqual([100, 25, 60]);
  });

  it('gives an interval, and no value, where an addend is withheld', () => {
    const withheld = new Map(unemployed).set('e', { value: null, status: 'suppressed' });
    const x = harmonise(map, withheld, { range: [0, 3] }).get('X')!;
    expect(x).toMatchObject({ value: null, status: 'suppressed', interval: toy.suppressed_case.X_interval });
  });

  it('backwards is exact for what was whole, and estimated by the last known share for the rest', () => {
    const { new: now, exact, estimated_by_last_known_share: estimated } = toy.backward_2024_to_2014;
    const counts = amounts(Object.fromEntries(Object.entries(now).map(([code, { u }]) => [code, u])));
    const blind = harmonise(reverseCorrespondence(map), counts);
    expect(blind.get('c')).toEqual({ value: exact['c'], status: 'final', flag: 'exact-same' });
    expect(blind.get('a')).toMatchObject({ value: null, flag: 'not-possible' });
    const sums = sumComponents(reverseCorrespondence(map), counts).map(({ sum }) => sum?.value);
    expect(sums).toEqual([exact['a+b'], exact['c'], exact['d+e']]);
    const weights = new Map(Object.entries(toy.old.labourForce));
    const weighted = harmonise(reverseCorrespondence(map, weights), counts);
    expect(weighted.get('a')?.value).toBeCloseTo(estimated.a, 12);
    expect(weighted.get('b')?.value).toBeCloseTo(estimated.b, 12);
    expect(weighted.get('a')?.flag).toBe('estimated-share');
    expect(weighted.get('d')!.value! + weighted.get('e')!.value!).toBeCloseTo(exact['d+e']!, 12);
  });
});

describe('harmonise', () => {
  it('has no value where a share is unknown', () => {
    const blind = createCorrespondence(
      ['d'],
      ['X', 'Y'],
      [
        { source: 'd', target: 'X', share: null },
        { source: 'd', target: 'Y', share: null },
      ],
    );
    expect(harmonise(blind, amounts({ d: 50 })).get('X')).toEqual({
      value: null,
      status: 'not-applicable',
      flag: 'not-possible',
    });
    expect(harmoniseRate(blind, amounts({ d: 50 }), amounts({ d: 100 })).get('X')?.value).toBeNull();
  });

  it('leaves a target out when a source has no figure', () => {
    expect([...harmonise(map, amounts({ a: 40, c: 25 })).keys()]).toEqual(['C']);
  });

  it('refuses a figure for a region that the map does not know', () => {
    expect(() => harmonise(map, amounts({ q: 1 }))).toThrow('«q»');
  });

  it('never divides by nought', () => {
    expect(harmoniseRate(map, unemployed, amounts({ a: 0, b: 0 })).has('A')).toBe(false);
  });
});

/** A map with shares for every divided source, and a figure for every source. */
const cases = reforms.chain(({ regions, changes, dates }) => {
  const index = createRegionIndex(regions, changes);
  const plain = correspond(index, dates[0]!, dates.at(-1)!);
  return fc
    .tuple(
      fc.array(fc.integer({ min: 1, max: 100 }), {
        minLength: plain.links.length,
        maxLength: plain.links.length,
      }),
      fc.array(fc.nat({ max: 100_000 }), {
        minLength: plain.sources.length,
        maxLength: plain.sources.length,
      }),
    )
    .map(([weights, values]) => ({
      plain,
      map: withShares(plain, weights),
      figures: amounts(Object.fromEntries(plain.sources.map((code, at) => [code, values[at]!]))),
    }));
});

function withShares(plain: Correspondence, weights: readonly number[]): Correspondence {
  const total = new Map<string, number>();
  plain.links.forEach(({ source }, at) => total.set(source, (total.get(source) ?? 0) + weights[at]!));
  return createCorrespondence(
    plain.sources,
    plain.targets,
    plain.links.map((link, at) => ({ ...link, share: link.share ?? weights[at]! / total.get(link.source)! })),
  );
}

const total = (values: Iterable<Amount>) => [...values].reduce((sum, { value }) => sum + value!, 0);
const isClose = (a: number, b: number) => Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));

describe('for any reform with shares', () => {
  it('the nation and every component keep their sums: nothing is lost or counted twice', () => {
    fc.assert(
      fc.property(cases, ({ map: shared, figures }) => {
        const result = harmonise(shared, figures);
        expect(result.size).toBe(shared.targets.length);
        expect(isClose(total(result.values()), total(figures.values()))).toBe(true);
        for (const { targets, sum } of sumComponents(shared, figures)) {
          expect(isClose(total(targets.map((code) => result.get(code)!)), sum!.value!)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('there and back keeps every component, and every source that was only renumbered', () => {
    fc.assert(
      fc.property(cases, ({ map: shared, figures }) => {
        const weights = new Map([...figures].map(([code, { value }]) => [code, value! + 1]));
        const there = harmonise(shared, figures);
        const back = harmonise(reverseCorrespondence(shared, weights), there);
        for (const { sources, targets, sum } of sumComponents(shared, figures)) {
          expect(isClose(total(sources.map((code) => back.get(code)!)), sum!.value!)).toBe(true);
          if (sources.length === 1 && targets.length === 1) {
            expect(back.get(sources[0]!)).toEqual({ ...figures.get(sources[0]!), flag: 'exact-same' });
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('without shares exactly the targets with a divided source are not possible', () => {
    fc.assert(
      fc.property(cases, ({ plain, figures }) => {
        for (const [target, { flag, value }] of harmonise(plain, figures)) {
          const divided = plain.links.some((link) => link.target === target && link.share === null);
          expect(flag === 'not-possible').toBe(divided);
          expect(value === null).toBe(divided);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('the order in which figures arrive does not matter', () => {
    fc.assert(
      fc.property(cases, ({ map: shared, figures }) => {
        const reversed = new Map([...figures].reverse());
        expect(harmonise(shared, reversed)).toEqual(harmonise(shared, figures));
      }),
      { numRuns: 50 },
    );
  });

  it('onto its own borders a figure is itself', () => {
    fc.assert(
      fc.property(reforms, fc.nat(), ({ regions, changes, dates }, value) => {
        const index = createRegionIndex(regions, changes);
        const same = correspond(index, dates.at(-1)!, dates.at(-1)!);
        const figures = amounts(Object.fromEntries(same.sources.map((code) => [code, value])));
        const result = harmonise(same, figures);
        expect([...result.values()]).toEqual(
          same.targets.map(() => ({ value, status: 'final', flag: 'exact-same' })),
        );
      }),
      { numRuns: 50 },
    );
  });
});
