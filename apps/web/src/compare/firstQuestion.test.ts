import type { Target } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { firstPeriods } from './firstQuestion.ts';

const spans = [{ frequency: 'month', from: '2010-03', to: '2026-01' }] as const;
const from = (period: string) => ({ versions: [{ baseline: { period } }] }) as Target;

describe('the first comparison', () => {
  it('is the founding slide’s where the target begins before it and the figures reach it', () => {
    expect(firstPeriods(from('2014-02'), '2019-12', spans)).toEqual({ from: '2014-02', to: '2018-04' });
  });

  it('goes from the baseline to the newest figure elsewhere', () => {
    expect(firstPeriods(from('2022-12'), '2026-01', spans)).toEqual({ from: '2022-12', to: '2026-01' });
    expect(firstPeriods(from('2014-02'), '2017-12', spans)).toEqual({ from: '2014-02', to: '2017-12' });
  });

  it('is the last year’s change where no target is about it, or it is measured in another frequency', () => {
    expect(firstPeriods(undefined, '2026-01', spans)).toEqual({ from: '2025-01', to: '2026-01' });
    expect(firstPeriods(from('2014'), undefined, spans)).toEqual({ from: '2025-01', to: '2026-01' });
  });

  it('is nothing where nothing is loaded', () => {
    expect(firstPeriods(from('2014-02'), undefined, [])).toBeUndefined();
  });
});
