import { describe, expect, it } from 'vitest';
import { decimalsOf, nameOfMeasure, nameOfUnit } from './measured.ts';
import { INDICATOR } from './testing/figures.ts';

const PERSONS = { ...INDICATOR, unit: 'persons', decimals: 0, unitName: INDICATOR.name } as const;

describe('what the numbers are', () => {
  it('is the indicator itself, or the indicator and what was done to it', () => {
    expect(nameOfMeasure(INDICATOR, 'none', 'nn')).toBe('Heilt ledige');
    expect(nameOfMeasure(INDICATOR, 'trend', 'nb')).toBe('Helt ledige, trend (vår beregning)');
  });

  it('is counted in the indicator’s own unit unless it has become another', () => {
    expect(nameOfUnit(INDICATOR, 'none', 'percent', 'en')).toBe('per cent of the labour force');
    expect(nameOfUnit(INDICATOR, 'mean-12m', 'percent', 'en')).toBe('per cent of the labour force');
    expect(nameOfUnit(INDICATOR, 'change-12m', 'percent', 'en')).toBe('percentage points');
    expect(nameOfUnit(PERSONS, 'change-12m', 'persons', 'nb')).toBe('Helt ledige');
    expect(nameOfUnit(PERSONS, 'change-12m-percent', 'percent', 'nb')).toBe('prosent');
    expect(nameOfUnit(PERSONS, 'percent-of-population', 'percent', 'nb')).toBe('prosent av folketallet');
    expect(nameOfUnit(PERSONS, 'index', 'index', 'nb')).toBe('indeks');
  });

  it('has the decimals that mean something', () => {
    expect(decimalsOf(PERSONS, 'none', 'persons')).toBe(0);
    expect(decimalsOf(PERSONS, 'change-12m-percent', 'percent')).toBe(1);
    expect(decimalsOf(PERSONS, 'percent-of-population', 'percent')).toBe(2);
    expect(decimalsOf(PERSONS, 'index', 'index')).toBe(1);
    expect(decimalsOf(INDICATOR, 'change-12m', 'percent')).toBe(1);
  });
});
