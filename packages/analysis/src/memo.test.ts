import { describe, expect, it } from 'vitest';
import { createAnalysisMemo } from './memo.ts';
import { makeSeasonal, makeSeries } from './testing/targets.ts';

const vintage = (id: number) => ({
  id,
  published: '2026-01-30',
  precision: 'day' as const,
  recorded: '2026-01-30T09:00:00Z',
});
const points = makeSeasonal(40, () => 4000);

describe('the memo', () => {
  it('computes once, and again only for the series that a new vintage touched', () => {
    const memo = createAnalysisMemo();
    let computed = 0;
    const ask = (region: string, last: number, id: number) => {
      const series = makeSeries(
        points.map((point, i) => (i === 39 ? { ...point, value: last } : point)),
        { region, vintage: vintage(id) },
      );
      return memo.remember({ what: 'trend', version: '1', series: [series] }, () => ++computed);
    };
    expect([ask('31', 5, 1), ask('40', 5, 1), ask('31', 5, 1)]).toEqual([1, 2, 1]);
    // Vintage 2 changed 31 and left 40 as it was.
    expect([ask('31', 6, 2), ask('40', 5, 1)]).toEqual([3, 2]);
    expect(memo).toMatchObject({ hits: 2, misses: 3, size: 3 });
  });

  it('tells questions apart by recipe, version of the method, what else is asked, and a series cut at an end', () => {
    const memo = createAnalysisMemo();
    let computed = 0;
    const ask = (what: string, version: string, more: string, cut: number) =>
      memo.remember(
        { what, version, more, series: [makeSeries(points.slice(cut), { vintage: vintage(1) })] },
        () => ++computed,
      );
    const answers = [
      ask('a', '1', '', 0),
      ask('b', '1', '', 0),
      ask('a', '2', '', 0),
      ask('a', '1', 'x', 0),
      ask('a', '1', '', 1),
    ];
    expect(new Set(answers).size).toBe(5);
  });

  it('forgets the least recently asked first, and keeps no failure', () => {
    const memo = createAnalysisMemo(2);
    const ask = (what: string, answer: () => string) =>
      memo.remember({ what, version: '1', series: [] }, answer);
    expect(() =>
      ask('a', () => {
        throw new RangeError('no');
      }),
    ).toThrow('no');
    ask('a', () => 'a');
    ask('b', () => 'b');
    ask('a', () => 'never');
    ask('c', () => 'c');
    expect(ask('a', () => 'again')).toBe('a');
    expect(ask('b', () => 'again')).toBe('again');
  });
});
