import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributeByPart, decomposePopulationRate, decomposeRate } from './changeDecomposition.ts';
import { absoluteGap, readGolden } from './testing/golden.ts';

interface Golden {
  input: { u0: number[]; u1: number[]; lf0: number[]; lf1: number[] };
  R0: number;
  R1: number;
  dR: number;
  sumRateEffect: number;
  sumMixEffect: number;
  rows: { contribPersons: number; contribPctOfTotal: number; rateEffect: number; mixEffect: number }[];
  employmentIdentity: {
    P0: number;
    e0: number;
    P1: number;
    e1: number;
    dE: number;
    popEffect: number;
    rateEffect: number;
  }[];
}
const golden = JSON.parse(readGolden('decomposition_golden.json')) as Golden;
const { u0, u1, lf0, lf1 } = golden.input;

describe('the golden decompositions hold to 1e-9', () => {
  it('contribution by part', () => {
    const found = contributeByPart(u0, u1);
    const persons = golden.rows.map((row) => row.contribPersons);
    const shares = golden.rows.map((row) => row.contribPctOfTotal);
    expect(
      absoluteGap(
        found.map((part) => part.change),
        persons,
      ),
    ).toBeLessThan(1e-9);
    expect(
      absoluteGap(
        found.map((part) => part.share),
        shares,
      ),
    ).toBeLessThan(1e-9);
  });

  it('rate and mix', () => {
    const found = decomposeRate({ counts: u0, bases: lf0 }, { counts: u1, bases: lf1 });
    const whole = [found.before, found.after, found.change, found.rateEffect, found.mixEffect];
    const expected = [golden.R0, golden.R1, golden.dR, golden.sumRateEffect, golden.sumMixEffect];
    expect(absoluteGap(whole, expected)).toBeLessThan(1e-9);
    const rates = found.parts.map((part) => part.rateEffect);
    const mixes = found.parts.map((part) => part.mixEffect);
    expect(
      absoluteGap(
        rates,
        golden.rows.map((row) => row.rateEffect),
      ),
    ).toBeLessThan(1e-9);
    expect(
      absoluteGap(
        mixes,
        golden.rows.map((row) => row.mixEffect),
      ),
    ).toBeLessThan(1e-9);
  });

  it('population and rate', () => {
    for (const { P0, e0, P1, e1, dE, popEffect, rateEffect } of golden.employmentIdentity) {
      const found = decomposePopulationRate(
        { population: P0, count: P0 * e0 },
        { population: P1, count: P1 * e1 },
      );
      const parts = [found.change, found.populationEffect, found.rateEffect];
      expect(absoluteGap(parts, [dE, popEffect, rateEffect])).toBeLessThan(1e-9);
    }
  });
});

describe('decompositions', () => {
  const part = fc.record({
    count0: fc.integer({ min: 0, max: 500 }),
    count1: fc.integer({ min: 0, max: 500 }),
    base0: fc.integer({ min: 500, max: 90000 }),
    base1: fc.integer({ min: 500, max: 90000 }),
  });
  const parts = fc.array(part, { minLength: 1, maxLength: 20 });
  type Part = { count0: number; count1: number; base0: number; base1: number };
  const split = (regions: readonly Part[]): ReturnType<typeof decomposeRate> =>
    decomposeRate(
      { counts: regions.map((r) => r.count0), bases: regions.map((r) => r.base0) },
      { counts: regions.map((r) => r.count1), bases: regions.map((r) => r.base1) },
    );

  it('sum to the change to 1e-9', () => {
    fc.assert(
      fc.property(parts, (regions) => {
        const { change, rateEffect, mixEffect } = split(regions);
        expect(Math.abs(rateEffect + mixEffect - change)).toBeLessThan(1e-9);
        const [first] = regions as [Part];
        const people = decomposePopulationRate(
          { population: first.base0, count: first.count0 },
          { population: first.base1, count: first.count1 },
        );
        expect(Math.abs(people.populationEffect + people.rateEffect - people.change)).toBeLessThan(1e-9);
      }),
    );
  });

  it('do not depend on the order of the regions', () => {
    fc.assert(
      fc.property(parts, (regions) => {
        const there = split(regions).parts.map((row) => row.mixEffect);
        const back = split(regions.toReversed()).parts.map((row) => row.mixEffect);
        expect(absoluteGap(back.toReversed(), there)).toBeLessThan(1e-12);
      }),
    );
  });

  it('find no mix effect where no region changed its weight', () => {
    const found = decomposeRate(
      { counts: [10, 30], bases: [100, 900] },
      { counts: [20, 30], bases: [200, 1800] },
    );
    expect(found.mixEffect).toBeCloseTo(0, 15);
  });

  it('refuse a whole of 0, a base of 0 and parts that differ in number', () => {
    expect(() => contributeByPart([0, 0], [1, 2])).toThrow(/whole is 0/);
    expect(() => contributeByPart([1], [1, 2])).toThrow(/after has 2 parts; allowed: 1/);
    const fine = { counts: [1, 2], bases: [10, 20] };
    expect(() => decomposeRate(fine, { counts: [1, 2], bases: [10, 0] })).toThrow(/base of part 2 is 0/);
    expect(() => decomposeRate(fine, { counts: [1, NaN], bases: [10, 10] })).toThrow(/counts after: point 2/);
    const people = { population: 10, count: 1 };
    expect(() => decomposePopulationRate(people, { population: 0, count: 1 })).toThrow(
      /population 0 .* after/,
    );
  });
});
