import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimise } from './nelderMead.ts';

const options = { tolerance: 1e-15, maxEvaluations: 5000 };

describe('Nelder-Mead', () => {
  it('finds the bottom of Rosenbrock’s valley', () => {
    const valley = (p: Float64Array): number => 1 + 100 * (p[1]! - p[0]! ** 2) ** 2 + (1 - p[0]!) ** 2;
    const { at, converged } = minimise(valley, [-1.2, 1], options);
    expect(converged).toBe(true);
    expect(at[0]).toBeCloseTo(1, 4);
    expect(at[1]).toBeCloseTo(1, 4);
  });

  it('never ends above its start, nor on a point that is not allowed', () => {
    const start = fc.array(fc.double({ min: 0.1, max: 5, noNaN: true }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(start, (from) => {
        const bowl = (p: Float64Array): number =>
          p.some((value) => value < 0.05) ? Infinity : p.reduce((sum, value) => sum + value * value, 0);
        const { at, value } = minimise(bowl, from, { tolerance: 1e-8, maxEvaluations: 300 });
        expect(value).toBeLessThanOrEqual(bowl(Float64Array.from(from)));
        expect(Math.min(...at)).toBeGreaterThanOrEqual(0.05);
      }),
    );
  });

  it('stops when the evaluations run out, and says so', () => {
    const slope = (p: Float64Array): number => -p[0]! - p[1]!;
    const found = minimise(slope, [1, 1], { ...options, maxEvaluations: 50 });
    expect(found.converged).toBe(false);
    expect(found.evaluations).toBeLessThan(60);
  });

  it('refuses a start that is not allowed', () => {
    expect(() => minimise(() => Infinity, [1], options)).toThrow(/not an allowed point/);
  });
});
