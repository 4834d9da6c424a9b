import { describe, expect, it } from 'vitest';
import { basisYear } from './basisYear.ts';

describe('basisYear', () => {
  it('is the year of the borders, whatever the period', () => {
    expect(basisYear({ boundaries: '2024', period: '2014-02' })).toBe(2024);
  });
  it('is the period’s own year for figures as published', () => {
    expect(basisYear({ boundaries: 'published', period: '2014-Q1' })).toBe(2014);
  });
});
