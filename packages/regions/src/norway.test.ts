/**
 * Our sums against what the sources themselves say, with the whole country's figures and KLASS. Both lie beside the checkout
 * (`../shared`); without them these tests are skipped, and say so.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Status } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { resolveSeries } from './resolveSeries.ts';
import { type Row, createFigures, indicatorLike } from './testing/figures.ts';
import { norway, readChanges } from './testing/regionTables.ts';

const shared = new URL('../../../../shared/', import.meta.url);
const municipal = new URL('figures/nav-municipality-monthly-2022.csv', shared);
const county = new URL('figures/nav-county-monthly-current-borders.csv', shared);
const klass = new URL('data/klass/klass131-changes.csv', shared);

const rowsOf = (file: URL, basis: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(','))
    .filter(([indicator, , , sex]) => indicator === 'nav-unemployed' && sex === 'total')
    .map(([indicator, region, period, , value, status]) => [
      indicator!,
      region!,
      period!,
      value === '' ? (status as Status) : Number(value),
      basis,
    ]);

function isThere(...files: URL[]): boolean {
  const missing = files.filter((file) => !existsSync(file));
  for (const file of missing)
    process.stderr.write(`SKIPPED: ../shared/…/${file.pathname.split('/').at(-1)} is not there\n`);
  return missing.length === 0;
}

describe.skipIf(!isThere(municipal, county))('every county of today in 2022, from its municipalities', () => {
  const sums = isThere(municipal) ? createFigures(rowsOf(municipal, 'published')) : createFigures([]);
  const own = isThere(county) ? createFigures(rowsOf(county, '2024')) : createFigures([]);
  const ask = (region: string, figures: typeof sums) =>
    resolveSeries(
      {
        indicator: indicatorLike(),
        region,
        breakdown: 'total',
        frequency: 'month',
        boundaries: '2024',
        from: '2022-01',
        to: '2022-10',
      },
      { figures, index: norway },
    ).points;

  it('agrees with NAV’s own back-cast in every month: equal, or inside the interval', () => {
    let compared = 0;
    const differing: string[] = [];
    for (const { code } of norway.validOn('2024-01-01', 'county')) {
      const back = new Map(ask(code, own).map(({ period, value }) => [period, value]));
      for (const { period, value, interval } of ask(code, sums)) {
        const theirs = back.get(period)!;
        const [low, high] = interval ?? [value!, value!];
        compared++;
        if (theirs === null || theirs < low || theirs > high) differing.push(`${code} ${period} ${theirs}`);
      }
    }
    expect(compared).toBe(150);
    expect(differing).toEqual([]);
  });
});

describe.skipIf(!isThere(klass))('the table of changes', () => {
  it('holds every change of code in KLASS 131 since 2008, and no other', () => {
    const official = readFileSync(klass, 'latin1')
      .split('\n')
      .map((line) => /^\d*,\d*,"(\d{4})","[^"]*","(\d{4})","[^"]*",(\d{4}-\d{2}-\d{2})/.exec(line))
      .filter((match) => match !== null)
      .filter(([, from, to, date]) => from !== to && date! >= '2008-01-01')
      .map(([, from, to, date]) => `${date} ${from} ${to}`);
    const ours = readChanges().map(({ oldCode, newCode, date }) => `${date} ${oldCode} ${newCode}`);
    expect(ours.length).toBe(492);
    expect([...new Set(official)].sort()).toEqual([...ours].sort());
  });
});
