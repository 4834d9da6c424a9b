/** The bundled figures by county and month, for tests only. */
import { readFileSync } from 'node:fs';
import type { Point, Series, Unit } from '@regionpuls/domain';

const file = new URL('../../../../data/figures/nav-county-monthly-current-borders.csv', import.meta.url);
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

/** Both sexes, every month there is, on the borders of 2024. */
export function readCounty(indicator: string, region: string, unit: Unit): Series {
  const points = rows
    .filter((cells) => cells[0] === indicator && cells[1] === region && cells[3] === 'total')
    .map(([, , period, , value, status]): Point => ({
      period: period!,
      value: value ? Number(value) : null,
      status: status as Point['status'],
    }))
    .sort((a, b) => (a.period < b.period ? -1 : 1));
  return {
    indicator,
    region,
    breakdown: 'total',
    boundaries: '2024',
    frequency: 'month',
    unit,
    points,
    source: 'nav',
    vintage: null,
    notes: [],
  };
}

/** The series without what came after a period: what was known then, revisions apart. */
export function knownUntil(series: Series, last: string): Series {
  return { ...series, points: series.points.filter((point) => point.period <= last) };
}
