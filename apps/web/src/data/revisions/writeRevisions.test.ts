import type { Triangle } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { measureOf } from '../../figures/measure.ts';
import { en } from '../../texts/data/en.ts';
import { nb } from '../../texts/data/nb.ts';
import { changesOf } from './changesOf.ts';
import { writeRevisions } from './writeRevisions.ts';

const rate = measureOf({ unit: 'percent', decimals: 1 }, 'percent');
const vintage = (id: number, published: string, precision: 'day' | 'month' | 'not-before') => ({
  id,
  source: 'ssb',
  published,
  precision,
  recorded: '2026-11-22T10:00:00Z',
  payload: `sha256:${'0'.repeat(64)}`,
  fileName: 'lfs.csv',
});
const vintages = [vintage(1, '2017-01-26', 'day'), vintage(2, '2018-07-01', 'not-before')];
const cell = (value: number | null, status: 'final' | 'suppressed' | 'provisional' = 'final') => ({
  value,
  status,
});
const row = (period: string, ...values: Triangle['rows'][number]['values']) => ({
  period,
  values,
  revised: null,
});
const write = (rows: Triangle['rows']) => writeRevisions({ rows, vintages }, rate, nb, 'nb');

describe('what happened to a series', () => {
  it('tells the largest revision with its vintage, and counts the other periods', () => {
    expect(
      write([
        row('2015', cell(61.9), cell(62)),
        row('2016', cell(61.2), cell(60.3)),
        row('2017', null, cell(60.9)),
      ]),
    ).toBe(
      'Tallet for 2016 ble nedjustert fra 61,2\u00a0% til 60,3\u00a0% i utgaven publisert tidligst 1. juli 2018. Én periode til er rettet.',
    );
  });

  it('says so when nothing was revised, also where a later vintage only repeats or settles a figure', () => {
    expect(write([row('2016', cell(61.2, 'provisional'), cell(61.2)), row('2017', null, cell(60))])).toBe(
      'Ingen av de 2 siste periodene er rettet etter at tallene først ble publisert.',
    );
  });

  it('tells of a figure that was withheld later, and never calls it nought', () => {
    expect(write([row('2016', cell(61.2), cell(null, 'suppressed'))])).toContain(
      'var 61,2\u00a0%, men ble undertrykt i utgaven publisert tidligst 1. juli 2018.',
    );
  });

  it('tells it in English too', () => {
    const rows = [row('2016', cell(60.3), cell(61.2))];
    expect(writeRevisions({ rows, vintages }, rate, en, 'en')).toContain('60.3% to 61.2%');
  });
});

it('finds in each row which vintage changed the figure, and from what', () => {
  const [first, second] = [cell(1), cell(2)];
  expect(changesOf(row('2016', first, null, second))).toEqual([null, null, { before: first, after: second }]);
  expect(changesOf(row('2016', first, first))).toEqual([null, null]);
});
