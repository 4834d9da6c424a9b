import { describe, expect, it } from 'vitest';
import { compareFigures } from './compareFigures.ts';
import { describeChange } from './describeChange.ts';
import { archivedOf, figureOf, norway } from './testing/norwegianFigures.ts';

const asPublished = { region: '01', boundaries: 'published' } as const;
const compareMonths = (from: string, to: string, given = {}) =>
  compareFigures(archivedOf({ period: from, ...given }), archivedOf({ period: to, ...given }), norway);

describe('a change in words', () => {
  it('has both values, the persons and the per cent, in each language', () => {
    expect(describeChange(compareMonths('2014-02', '2018-04', asPublished))!.text).toEqual({
      nb: '5\u00a0733 → 4\u00a0042: 1\u00a0691 færre (−29,5\u00a0%).',
      nn: '5\u00a0733 → 4\u00a0042: 1\u00a0691 færre (−29,5\u00a0%).',
      en: '5,733 → 4,042: 1,691 fewer (−29.5%).',
    });
  });

  it('is a headline only where the guard leaves the arrow', () => {
    expect(describeChange(compareMonths('2014-02', '2018-04'))!.isHeadline).toBe(false);
    expect(describeChange(compareMonths('2014-02', '2018-02'))!.isHeadline).toBe(true);
    const small = compareFigures(figureOf({ period: '2017-04', value: 28 }), figureOf({ value: 20 }), norway);
    expect(describeChange(small)!.isHeadline).toBe(false);
  });

  it('gives a rate in percentage points, and never a per cent of a per cent', () => {
    const rates = compareMonths('2014-02', '2018-02', { ...asPublished, indicator: 'nav-unemployed-rate' });
    expect(rates.change).toEqual({ absolute: -1.1, percent: null });
    expect(describeChange(rates)!.text.nb).toBe('4,1\u00a0% → 3,0\u00a0%: ned 1,1\u00a0prosentpoeng.');
  });

  it('says unchanged where nothing is to be seen', () => {
    const same = compareFigures(figureOf({ period: '2017-04' }), figureOf(), norway);
    expect(describeChange(same)!.text.nb).toBe('4\u00a0042 → 4\u00a0042: uendret.');
  });

  it('is silent where the guard blocks', () => {
    const blocked = compareFigures(figureOf(), figureOf({ adjustment: 'trend' }), norway);
    expect(describeChange(blocked)).toBeNull();
  });
});
