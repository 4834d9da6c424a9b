import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, population, since, unemployed, unemployedRate, withPoints } from '../galleryFigures.ts';
import { chartFormat } from './chartFormat.ts';
import type { LineInput } from './lineInput.ts';
import { valueAxis } from './valueAxis.ts';

const ostfold = figuresOf('nav-unemployed', '31');
const base = { indicator: unemployed, language: 'nb', width: 900, height: 400, size: 'page' } as const;

function axisOf(input: Partial<LineInput> & Pick<LineInput, 'series'>, count = 6) {
  const full: LineInput = { ...base, ...input };
  return valueAxis(full, chartFormat(full), count);
}

function lineOf(values: number[], from = 2010) {
  const points = values.map((value, index) => ({
    period: String(from + index),
    value,
    status: 'final' as const,
  }));
  const line = withPoints(figuresOf('population', '31'), points);
  return { series: [line], indicator: population };
}

describe('valueAxis', () => {
  it('holds every value when no shock dwarfs the rest', () => {
    const values = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, (ys) => {
        const [low, high] = axisOf(lineOf(ys))!.domain;
        expect(low).toBeLessThanOrEqual(Math.min(...ys));
        expect(high).toBeGreaterThanOrEqual(Math.max(...ys));
        expect(low).toBeLessThan(high);
      }),
    );
  });

  it('has whole ticks for persons, each written differently', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 8 }), (ys) => {
        const { ticks } = axisOf(lineOf(ys))!;
        expect(ticks.every(({ value }) => Number.isInteger(value))).toBe(true);
        expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
      }),
    );
  });

  it('cuts the corona peak of Østfold, and shows the rest over most of the height', () => {
    const axis = axisOf({ series: [ostfold] })!;
    expect(axis.cutTop).toBe(true);
    expect(axis.domain[1]).toBeLessThan(10_000);
  });

  it('does not cut when only the shock is shown', () => {
    const axis = axisOf({ series: [since(ostfold, '2020-03', '2021-12')] })!;
    expect(axis.cutTop).toBe(false);
    expect(axis.domain[1]).toBeGreaterThanOrEqual(15_363);
  });

  it('includes zero for values near it, and not for values far from it', () => {
    expect(axisOf(lineOf([3, 9]))!.domain[0]).toBe(0);
    expect(axisOf(lineOf([900, 1000]))!.domain[0]).toBeGreaterThan(500);
  });

  it('writes per cent on every tick of a rate', () => {
    const axis = axisOf({ series: [figuresOf('nav-unemployed-rate', '31')], indicator: unemployedRate })!;
    expect(axis.ticks.every(({ label }) => label.endsWith('\u00a0%'))).toBe(true);
  });

  it('always shows zero for a change, with signs around it', () => {
    const axis = axisOf({ ...lineOf([40, 55, 70]), recipe: 'change-12m' })!;
    expect(axis.ticks[0]!.label).toBe('0');
    expect(axis.ticks[1]!.label).toMatch(/^\+/);
  });
});
