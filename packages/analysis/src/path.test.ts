import { readFileSync } from 'node:fs';
import { type PathShape, type PathVersion, fromOrdinal, toOrdinal } from '@regionpuls/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPath, expectedAt, whyNoPath } from './path.ts';

const START = toOrdinal('2014-02');
const after = (months: number) => fromOrdinal('month', START + months);

function version(
  shape: PathShape,
  values: { from?: number; to?: number; months?: number } = {},
): PathVersion {
  return {
    version: 1,
    agreed: '2014-06-12',
    agreedBy: 'Partnerskapet',
    reason: { nb: '', nn: '', en: '' },
    baseline: { period: '2014-02', value: values.from ?? 5733, method: 'single-month', roundedTo: 1 },
    goal: { period: after(values.months ?? 60), value: values.to ?? 4000 },
    shape,
    acceptedBreaks: [],
  };
}

const SHAPES: Record<string, PathShape> = {
  linear: { kind: 'linear' },
  cagr: { kind: 'constant-growth' },
  scurve_k10_m05: { kind: 's-curve', steepness: 10, midpoint: 0.5 },
  front_p2: { kind: 'front-loaded' },
  back_p2: { kind: 'back-loaded' },
  jcurve_d03: { kind: 'j-curve', depth: 0.3 },
  milestones_linear: {
    kind: 'milestones',
    milestones: [
      { period: after(18), value: 5600 },
      { period: after(36), value: 4700 },
    ],
  },
};

const [header, ...rows] = readFileSync(new URL('../golden/target-paths.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const columns = header!.split(',');

describe('path', () => {
  it.each(Object.keys(SHAPES))('%s equals the reference values over 60 months to 1e-9', (name) => {
    const path = drawPath(version(SHAPES[name]!), 'month');
    expect(path).toHaveLength(rows.length);
    rows.forEach((row, month) => {
      const reference = Number(row.split(',')[columns.indexOf(name)]);
      expect(path[month]!.period).toBe(after(month));
      expect(Math.abs(path[month]!.value - reference) / reference).toBeLessThan(1e-9);
    });
  });

  it('starts at the baseline and ends at the goal, whatever its shape', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('linear', 'cagr', 'scurve_k10_m05', 'front_p2', 'back_p2', 'jcurve_d03'),
        fc.double({ min: 0.1, max: 1e6, noNaN: true }),
        fc.double({ min: 0.1, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 240 }),
        (name, from, to, months) => {
          const path = drawPath(version(SHAPES[name]!, { from, to, months }), 'month');
          const scale = Math.max(from, to);
          return (
            path.length === months + 1 &&
            Math.abs(path[0]!.value - from) < 1e-9 * scale &&
            Math.abs(path.at(-1)!.value - to) < 1e-9 * scale
          );
        },
      ),
    );
  });

  it('moves one way only, except the J-curve, which dips first', () => {
    for (const [name, shape] of Object.entries(SHAPES)) {
      const values = drawPath(version(shape), 'month').map((point) => point.value);
      const falls = values.every((value, i) => i === 0 || value <= values[i - 1]!);
      expect([name, falls]).toEqual([name, name !== 'jcurve_d03']);
    }
    expect(
      Math.max(...drawPath(version(SHAPES.jcurve_d03!), 'month').map((point) => point.value)),
    ).toBeGreaterThan(5733);
  });

  it('stands at a period’s last month, so that a year ends where its December does', () => {
    const annual: PathVersion = {
      ...version({ kind: 'linear' }, { from: 131_000, to: 136_000 }),
      baseline: { period: '2014', value: 131_000, method: 'annual', roundedTo: 1000 },
      goal: { period: '2018', value: 136_000 },
    };
    expect(drawPath(annual, 'year').map((point) => point.value)).toEqual([
      131_000, 132_250, 133_500, 134_750, 136_000,
    ]);
    expect(expectedAt(annual, '2016-12')).toBe(133_500);
    expect(expectedAt(annual, '2016-Q4')).toBe(133_500);
  });

  it('expects nothing before the baseline or after the goal', () => {
    const linear = version({ kind: 'linear' });
    expect(expectedAt(linear, '2014-01')).toBeNull();
    expect(expectedAt(linear, after(61))).toBeNull();
  });

  it('says why it cannot be drawn', () => {
    expect(whyNoPath(version({ kind: 'linear' }, { months: 0 }))).toBe('GOAL_NOT_AFTER_BASELINE');
    expect(whyNoPath(version({ kind: 'constant-growth' }, { from: -1, to: 4 }))).toBe(
      'GROWTH_NEEDS_ONE_SIGN',
    );
    expect(whyNoPath(version({ kind: 'constant-growth' }, { from: 5, to: 0 }))).toBe('GROWTH_NEEDS_ONE_SIGN');
    const misplaced: PathShape = { kind: 'milestones', milestones: [{ period: after(70), value: 1 }] };
    expect(whyNoPath(version(misplaced))).toBe('MILESTONE_OUTSIDE_PATH');
    expect(drawPath(version(misplaced), 'month')).toEqual([]);
  });
});
