import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IndustryYear, shiftShare, shiftShareDynamic, shiftShareEsteban } from './shiftShare.ts';
import { absoluteGap, numbersOf, readGoldenRows } from './testing/golden.ts';

const golden = readGoldenRows('shiftshare_golden.csv');
const industries = golden.filter((row) => row['industry'] !== 'TOTAL');
const yearOf = (region: string, nation: string): IndustryYear => ({
  region: numbersOf(industries, region),
  nation: numbersOf(industries, nation),
});
const before = yearOf('e0', 'E0');
const after = yearOf('e1', 'E1');

describe('shift-share', () => {
  it('has the golden parts and totals to 1e-9', () => {
    const found = shiftShareEsteban(before, after);
    const rows = [...found.industries, found.total];
    const columns = {
      national: 'dunn_national',
      mix: 'dunn_mix',
      competitive: 'dunn_competitive',
      homothetic: 'em_homothetic_e0',
      pureCompetitive: 'em_competitive',
      allocation: 'em_allocation',
    } as const;
    for (const [part, column] of Object.entries(columns) as [keyof typeof columns, string][]) {
      expect(
        absoluteGap(
          rows.map((row) => row[part]),
          numbersOf(golden, column),
        ),
      ).toBeLessThan(1e-9);
    }
    expect(shiftShare(before, after).total.mix).toBe(found.total.mix);
  });

  it('has the golden dynamic steps and sum to 1e-9', () => {
    // The golden file names no middle year; these are the only whole persons that give its two steps.
    const middle = { region: [95, 28, 10, 58], nation: [420, 178, 143, 438] };
    const { steps, total } = shiftShareDynamic([before, middle, after]);
    const rows = readGoldenRows('shiftshare_dynamic_golden.csv');
    for (const part of ['national', 'mix', 'competitive'] as const) {
      expect(
        absoluteGap(
          [...steps, total].map((step) => step[part]),
          numbersOf(rows, part),
        ),
      ).toBeLessThan(1e-9);
    }
  });

  const years = fc.integer({ min: 1, max: 8 }).chain((count) => {
    const people = fc.array(fc.integer({ min: 500, max: 9999 }), { minLength: count, maxLength: count });
    const year: fc.Arbitrary<IndustryYear> = fc.record({ region: people, nation: people });
    return fc.tuple(year, year, fc.array(year, { maxLength: 3 }));
  });
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

  it('sums to the change, whatever the figures', () => {
    fc.assert(
      fc.property(years, ([first, second, rest]) => {
        const series = [first, second, ...rest];
        const change = total(second.region) - total(first.region);
        const dunn = shiftShare(first, second).total;
        expect(dunn.national + dunn.mix + dunn.competitive).toBeCloseTo(change, 9);
        const esteban = shiftShareEsteban(first, second).total;
        expect(esteban.national + esteban.mix + esteban.pureCompetitive + esteban.allocation).toBeCloseTo(
          change,
          8,
        );
        const dynamic = shiftShareDynamic(series).total;
        const whole = total(series.at(-1)!.region) - total(first.region);
        expect(dynamic.national + dynamic.mix + dynamic.competitive).toBeCloseTo(whole, 9);
      }),
    );
  });

  it('does not depend on the order of the industries', () => {
    fc.assert(
      fc.property(years, ([first, second]) => {
        const turn = (year: IndustryYear): IndustryYear => ({
          region: year.region.toReversed(),
          nation: year.nation.toReversed(),
        });
        const there = shiftShareEsteban(first, second).industries;
        const back = shiftShareEsteban(turn(first), turn(second)).industries.toReversed();
        expect(
          absoluteGap(
            back.map((row) => row.allocation),
            there.map((row) => row.allocation),
          ),
        ).toBeLessThan(1e-8);
      }),
    );
  });

  it('counts a new industry as competitive, and refuses it where a growth rate is needed', () => {
    const start = { region: [100, 0], nation: [1000, 500] };
    const end = { region: [100, 30], nation: [1000, 600] };
    expect(shiftShare(start, end).industries[1]).toEqual({ national: 0, mix: 0, competitive: 30 });
    expect(() => shiftShareEsteban(start, end)).toThrow(/industry 2 had 0 persons/);
  });

  it('refuses industries that differ, are missing or negative', () => {
    expect(() => shiftShare(before, { ...after, nation: [1] })).toThrow(
      /nation after has 1 industries; allowed: 4/,
    );
    expect(() => shiftShare({ ...before, region: [1, 2, NaN, 4] }, after)).toThrow(/point 3 of 4 is NaN/);
    expect(() => shiftShare({ ...before, region: [1, -2, 3, 4] }, after)).toThrow(/industry 2 .* is -2/);
    expect(() => shiftShare({ ...before, nation: [0, 150, 150, 400] }, after)).toThrow(/but 0 in the nation/);
    expect(() => shiftShareDynamic([before])).toThrow(/1 years; at least 2/);
  });
});
