import { describe, expect, it } from 'vitest';
import { fits } from './fittingIndicators.ts';

const count = {
  unit: 'persons',
  additivity: 'sum',
  dimensions: ['sex'],
  topic: 'unemployment',
  coverage: { levels: ['country', 'county', 'municipality'] },
} as const;

describe('an indicator that can be taken apart', () => {
  it('by municipality is a count that sums, with municipal figures', () => {
    expect(fits('contribution', { ...count, dimensions: ['sex'] })).toBe(true);
    expect(fits('contribution', { ...count, dimensions: [], coverage: { levels: ['county'] } })).toBe(false);
    expect(fits('contribution', { ...count, dimensions: [], unit: 'percent', additivity: 'ratio' })).toBe(
      false,
    );
  });

  it('by industry has figures by industry', () => {
    expect(fits('shift-share', { ...count, dimensions: ['industry'] })).toBe(true);
    expect(fits('shift-share', { ...count, dimensions: ['sex'] })).toBe(false);
  });

  it('by population and share counts people, and is not the population itself', () => {
    expect(fits('population-rate', { ...count, dimensions: [] })).toBe(true);
    expect(fits('population-rate', { ...count, dimensions: [], topic: 'population' })).toBe(false);
  });

  it('is never one that is not loaded', () => {
    expect(fits('contribution', { ...count, dimensions: [], coverage: null })).toBe(false);
  });
});
