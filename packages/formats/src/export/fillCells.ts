/** The cells of a JSON-stat cube from series. */
import type { BoundaryFlag, Period, Point, Series } from '@regionpuls/domain';
import { memberOf } from './dimensions.ts';
import { type CellStatus, NOT_PUBLISHED } from './jsonStat.ts';

export interface Cells {
  value: (number | null)[];
  status: Record<string, CellStatus>;
  flags: Record<string, BoundaryFlag>;
  intervals: Record<string, [number, number]>;
  /** Every status but `final` that some cell has. */
  statuses: Set<CellStatus>;
}

export interface Axes {
  dimensions: string[];
  regions: string[];
  periods: Period[];
  members: string[][];
}

/** Row-major: the last axis turns fastest. A cell that no series speaks of is `not-published`. */
export function fillCells(series: readonly Series[], { dimensions, regions, periods, members }: Axes): Cells {
  const inner = members.reduce((size, { length }) => size * length, 1);
  const points = new Map<number, Point>();
  const placeOfPeriod = new Map(periods.map((period, place) => [period, place]));
  for (const one of series) {
    const region = regions.indexOf(one.region);
    const member = dimensions.reduce(
      (place, name, axis) => place * members[axis]!.length + members[axis]!.indexOf(memberOf(one, name)),
      0,
    );
    for (const point of one.points) {
      const row = region * periods.length + placeOfPeriod.get(point.period)!;
      points.set(row * inner + member, point);
    }
  }
  const cells: Cells = { value: [], status: {}, flags: {}, intervals: {}, statuses: new Set() };
  for (let cell = 0; cell < regions.length * periods.length * inner; cell++) {
    const point = points.get(cell);
    const status = point?.status ?? NOT_PUBLISHED;
    cells.value.push(point?.value ?? null);
    if (status !== 'final') {
      cells.status[cell] = status;
      cells.statuses.add(status);
    }
    if (point?.flag && point.flag !== 'exact-same') cells.flags[cell] = point.flag;
    if (point?.interval) cells.intervals[cell] = point.interval;
  }
  return cells;
}
