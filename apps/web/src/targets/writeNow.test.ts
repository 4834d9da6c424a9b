import type { NowStatement } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { measureOf } from '../figures/measure.ts';
import { nb } from '../texts/nb.ts';
import { writeNow } from './writeNow.ts';

const unitName = { unitName: { nb: 'helt ledige', nn: 'heilt ledige', en: 'unemployed' } };
const count = measureOf({ unit: 'persons', decimals: 0 }, 'persons');
const latest = {
  period: '2018-04',
  measure: 'value',
  actual: 4472,
  expected: 4042,
  gap: 430,
  gapPercent: 10.6,
} as const;
const now = (of: NowStatement['latest']): NowStatement => ({
  verdict: 'behind',
  latest: of,
  noise: null,
  beforeBreak: null,
  reasons: [],
});

describe('the sentence about now', () => {
  it('gives the figure, its period and the gap', () => {
    expect(writeNow(now(latest), unitName, count, nb, 'nb')).toBe(
      '4\u00a0472 helt ledige i april 2018, 430 flere enn forventet.',
    );
  });

  it('says when the figure is a mean of twelve months', () => {
    expect(writeNow(now({ ...latest, measure: 'mean-12m' }), unitName, count, nb, 'nb')).toContain(
      'april 2018 (gjennomsnitt av tolv måneder), 430 flere',
    );
  });

  it('never turns a missing figure into a number', () => {
    expect(writeNow(now(null), unitName, count, nb, 'nb')).not.toMatch(/\d/);
  });
});
