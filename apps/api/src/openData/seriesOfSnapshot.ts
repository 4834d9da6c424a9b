/** A snapshot as the series that files are written from: one for each region, with its one period. */
import type { ResponseOf, readSnapshot } from '@regionpuls/contract';
import { type Breakdown, type Series, frequencyOf } from '@regionpuls/domain';

export function seriesOfSnapshot(snapshot: ResponseOf<typeof readSnapshot>, breakdown: Breakdown): Series[] {
  const { indicator, period, boundaries, unit, source, vintage, notes } = snapshot;
  if (!period) return [];
  return snapshot.values.map(({ region, value, status, flag, interval }) => ({
    indicator,
    region,
    breakdown,
    boundaries,
    frequency: frequencyOf(period),
    unit,
    points: [{ period, value, status, ...(flag ? { flag } : {}), ...(interval ? { interval } : {}) }],
    source,
    vintage,
    notes,
  }));
}
