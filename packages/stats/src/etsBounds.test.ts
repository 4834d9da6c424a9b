import { describe, expect, it } from 'vitest';
import { startEts } from './etsStart.ts';
import { isAdmissible, isAllowed } from './etsBounds.ts';
import { readGoldenRows, splitNumbers } from './testing/golden.ts';

describe('admissible ETS parameters', () => {
  const cases = readGoldenRows('further.csv').filter((row) => row['case'] === 'admissible');

  it('are those that R finds by the roots of the characteristic polynomial', () => {
    expect(cases.length).toBeGreaterThan(100);
    expect(new Set(cases.map((row) => row['value'])).size).toBe(2);
    for (const row of cases) {
      const [alpha, beta, gamma, phi, period] = splitNumbers(row['what']) as [
        number,
        number,
        number,
        number,
        number,
      ];
      expect([row['what'], isAdmissible({ alpha, beta, gamma, phi }, period)]).toEqual([
        row['what'],
        row['value'] === '1',
      ]);
    }
  });

  it('must also be usual: beta at most alpha, gamma at most 1 − alpha, phi 0.8 to 0.98', () => {
    const inside = { alpha: 0.3, beta: 0.01, gamma: 0.1, phi: 0.9 };
    expect(isAllowed(inside, 12)).toBe(true);
    expect(isAllowed({ ...inside, beta: 0.31 }, 12)).toBe(false);
    expect(isAllowed({ ...inside, gamma: 0.71 }, 12)).toBe(false);
    expect(isAllowed({ ...inside, phi: 0.99 }, 12)).toBe(false);
    expect(isAllowed({ ...inside, alpha: NaN }, 12)).toBe(false);
  });

  it('hold the start of the search for every period', () => {
    const values = Array.from({ length: 80 }, (_, i) => 10 + Math.sin(i));
    for (let period = 2; period <= 24; period++) {
      expect(isAllowed(startEts(values, period), period)).toBe(true);
    }
  });
});
