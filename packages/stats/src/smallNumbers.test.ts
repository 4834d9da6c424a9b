import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile, betaTails } from './betaDistribution.ts';
import { garwoodInterval, poissonRatioInterval } from './countInterval.ts';
import { gammaQuantile, gammaTails } from './gammaDistribution.ts';
import { compareProportions, newcombeInterval } from './proportionDifference.ts';
import { clopperPearsonInterval, type Interval, wilsonInterval } from './proportionInterval.ts';
import { readGoldenRows, relativeGap } from './testing/golden.ts';

type Four = [number, number, number, number];

/** The golden quantity `what` at the arguments of its row. */
function compute(what: string, args: readonly number[]): number {
  const [a, b, c, d] = args as Four;
  const limit = ({ lower, upper }: Interval): number => (what.endsWith('_lo') ? lower : upper);
  const [name] = what.split('_');
  if (name === 'wilson') return limit(wilsonInterval(a, b));
  if (name === 'garwood') return limit(garwoodInterval(a));
  if (name === 'poisson') return limit(poissonRatioInterval(a, b));
  const shares = [
    { count: a, total: b },
    { count: c, total: d },
  ] as const;
  return name === 'newcombe10' ? limit(newcombeInterval(...shares)) : compareProportions(...shares).z;
}

describe('small-number intervals', () => {
  const rows = readGoldenRows('smallnumbers_golden.csv').filter((row) => !/norm$/.test(row['what']!));

  it.each(rows)('has the golden $what of $args to 1e-8', (row) => {
    const found = compute(row['what']!, row['args']!.split('/').map(Number));
    expect(relativeGap([found], [Number(row['value'])])).toBeLessThan(1e-8);
  });

  it('agrees with R on counts of 1 to 131 000 and other levels', () => {
    for (const count of [1, 4, 37, 999, 131000]) {
      for (const level of [0.8, 0.95, 0.999]) {
        const garwood = garwoodInterval(count, level);
        const ratio = poissonRatioInterval(count, 29, level);
        const name = String(count);
        expect(
          relativeGap([garwood.lower, garwood.upper], furtherLimits('garwood', name, level)),
        ).toBeLessThan(1e-10);
        expect(
          relativeGap([ratio.lower, ratio.upper], furtherLimits('poisson_ratio', `${name}|29`, level)),
        ).toBeLessThan(1e-8);
      }
    }
  });

  it('agrees with R on the shares of none, some and all', () => {
    for (const total of [1, 40, 143325]) {
      for (const count of new Set([0, Math.round(0.2 * total), total])) {
        const exact = clopperPearsonInterval(count, total);
        const score = wilsonInterval(count, total);
        expect(relativeGap([exact.lower, exact.upper], further('clopper', `${count}|${total}`))).toBeLessThan(
          1e-8,
        );
        expect(relativeGap([score.lower, score.upper], further('wilson', `${count}|${total}`))).toBeLessThan(
          1e-8,
        );
      }
    }
  });

  it('agrees with R on beta quantiles', () => {
    for (const a of [0.5, 3, 400]) {
      for (const b of [0.7, 20]) {
        for (const p of [1e-6, 0.1, 0.95]) {
          const name = `${p === 1e-6 ? '1e-06' : p}|${a}|${b}`;
          expect(relativeGap([betaQuantile(p, a, b)], further('qbeta', name))).toBeLessThan(1e-9);
        }
      }
    }
  });
});

const blocks = readGoldenRows('further.csv');

/** The values of `further.csv` under one case and label. */
function further(name: string, what: string): number[] {
  return blocks
    .filter((row) => row['case'] === name && row['what'] === what)
    .map((row) => Number(row['value']));
}

function furtherLimits(name: string, what: string, level: number): number[] {
  return further(name, `${what}|${level}`);
}

describe('intervals', () => {
  const total = fc.integer({ min: 1, max: 5000 });
  const share = total.chain((n) =>
    fc.record({ count: fc.integer({ min: 0, max: n }), total: fc.constant(n) }),
  );
  const level = fc.constantFrom(0.5, 0.8, 0.95, 0.99);

  it('hold their estimate, stay within 0 to 1, and widen with the level', () => {
    fc.assert(
      fc.property(share, ({ count, total: n }) => {
        for (const interval of [wilsonInterval, clopperPearsonInterval]) {
          const narrow = interval(count, n, 0.8);
          const wide = interval(count, n, 0.95);
          for (const { lower, estimate, upper } of [narrow, wide]) {
            expect(lower).toBeGreaterThanOrEqual(0);
            expect(lower).toBeLessThanOrEqual(estimate);
            expect(upper).toBeGreaterThanOrEqual(estimate);
            expect(upper).toBeLessThanOrEqual(1);
          }
          expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
          expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
        }
      }),
    );
  });

  it('rise with the count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), level, (count, confidence) => {
        const less = garwoodInterval(count, confidence);
        const more = garwoodInterval(count + 1, confidence);
        expect(less.lower).toBeLessThanOrEqual(less.estimate);
        expect(less.upper).toBeGreaterThan(less.estimate);
        expect(more.lower).toBeGreaterThan(less.lower);
        expect(more.upper).toBeGreaterThan(less.upper);
      }),
    );
  });

  it('turn round with the order of what is compared', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const there = newcombeInterval(a, b);
        const back = newcombeInterval(b, a);
        expect(there.lower).toBeCloseTo(-back.upper, 12);
        expect(there.lower).toBeLessThanOrEqual(there.estimate);
        expect(there.upper).toBeGreaterThanOrEqual(there.estimate);
        if (a.count === 0 || b.count === 0) return;
        const ratio = poissonRatioInterval(a.count, b.count);
        expect(ratio.lower * poissonRatioInterval(b.count, a.count).upper).toBeCloseTo(1, 10);
      }),
    );
  });

  it('measure Poisson rates by their exposures', () => {
    const counts = poissonRatioInterval(20, 28);
    const rates = poissonRatioInterval(20, 28, 0.95, [100, 300]);
    expect(rates.lower).toBeCloseTo(counts.lower * 3, 12);
    expect(poissonRatioInterval(3, 0).upper).toBe(Infinity);
    expect(poissonRatioInterval(0, 3).lower).toBe(0);
  });

  it('refuse counts that cannot be', () => {
    expect(() => wilsonInterval(5, 4)).toThrow(/count is 5; allowed: a whole number from 0 to 4/);
    expect(() => wilsonInterval(1, 0)).toThrow(/total is 0/);
    expect(() => garwoodInterval(2.5)).toThrow(/count is 2.5/);
    expect(() => garwoodInterval(2, 95)).toThrow(/level is 95/);
    expect(() => poissonRatioInterval(0, 0)).toThrow(/both counts are 0/);
    expect(() => poissonRatioInterval(1, 1, 0.95, [1, 0])).toThrow(/exposure 2 is 0/);
  });
});

describe('gamma and beta distributions', () => {
  const shape = fc.double({ min: 0.05, max: 5000, noNaN: true });
  const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

  it('come back from quantile to probability', () => {
    fc.assert(
      fc.property(shape, shape, probability, (a, b, p) => {
        expect(gammaTails(gammaQuantile(p, a), a).lower).toBeCloseTo(p, 9);
        expect(gammaTails(gammaQuantile(p, a, 'upper'), a).upper).toBeCloseTo(p, 9);
        const x = betaQuantile(p, a, b);
        // Where x is 0 or 1 to the last digit there is no way back.
        if (x > 1e-300 && x < 1 - 1e-9) expect(betaTails(x, a, b).lower).toBeCloseTo(p, 7);
      }),
    );
  });

  it('refuse shapes and arguments outside their range', () => {
    expect(() => gammaTails(-1, 2)).toThrow(/x is -1/);
    expect(() => gammaQuantile(0.5, 0)).toThrow(/shape is 0/);
    expect(() => betaTails(1.5, 1, 1)).toThrow(/x is 1.5; allowed: 0 to 1/);
    expect(() => betaQuantile(2, 1, 1)).toThrow(/probability is 2/);
  });
});
