/** Rows in partitions become regions, series, releases and periods, in that order. */
import { findIndicator } from '@regionpuls/catalogue';
import type { BoundaryBasis, RegionCode } from '@regionpuls/domain';
import { type DeliveredSeries, NO_POINTS, type RegionPart, type Said, UNKNOWN } from '../delivered.ts';
import type { Releases } from './orderReleases.ts';
import type { RowBlock } from './rowBlock.ts';
import type { RowStore } from './rowStore.ts';
import { PARTITIONS, type SeriesTable } from './seriesTable.ts';
import { orderRows } from './orderRows.ts';

interface PlannedRegion {
  code: RegionCode;
  /** Each with the groups of the series table that its series are of, in order. */
  groups: number[];
}

interface PlannedPartition {
  regions: PlannedRegion[];
  /** Series of all its regions. */
  count: number;
}

/**
 * Regions by partition and then by code. A region that holds a row twice, for the same release and period, has both, the one that
 * came first first. What is said lies in memory that is used again: whoever keeps it beyond its part copies it.
 */
export function* regionParts(
  table: SeriesTable,
  store: RowStore,
  releases: Releases,
  boundaries: BoundaryBasis,
): Generator<RegionPart, void> {
  const { partitions, slotOf } = planSeries(table);
  const counts = partitions.map(({ count }) => count);
  let number = 0;
  for (const sorted of store.partitions(table.partitionOf, slotOf, counts)) {
    const { regions } = partitions[number++]!;
    if (!sorted) continue;
    const { rows, ends } = sorted;
    placeReleases(rows.releases, releases);
    let slot = 0;
    for (const { code, groups } of regions) {
      const series = groups.map((group): DeliveredSeries => {
        const { indicator, breakdown, frequency } = table.groups[group]!;
        const [from, to] = [ends[slot - 1] ?? 0, ends[slot]!];
        slot += 1;
        orderRows(rows, from, to);
        return {
          key: { indicator, region: code, breakdown, boundaries, frequency },
          indicator: findIndicator(indicator)!,
          said: saidIn(rows, from, to),
          archived: NO_POINTS,
          traits: UNKNOWN,
        };
      });
      yield { region: code, series };
    }
  }
}

/** Which series come where. Two written codes may be one region, and then their series are one. */
function planSeries(table: SeriesTable): { partitions: PlannedPartition[]; slotOf: Int32Array } {
  const byPartition = Array.from({ length: PARTITIONS }, () => new Map<RegionCode, Map<number, number[]>>());
  for (let series = 0; series < table.count; series++) {
    const { code } = table.regions[table.regionOf[series]!]!;
    const byRegion = byPartition[table.partitionOf[series]!]!;
    const byGroup = byRegion.get(code) ?? new Map<number, number[]>();
    byRegion.set(code, byGroup);
    const group = table.groupOf[series]!;
    byGroup.set(group, [...(byGroup.get(group) ?? []), series]);
  }
  const names = table.groups.map((group) => `${group.indicator}|${group.breakdown}|${group.frequency}`);
  const slotOf = new Int32Array(table.count);
  const partitions = byPartition.map((byRegion): PlannedPartition => {
    let count = 0;
    const regions = [...byRegion]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, byGroup]) => {
        const groups = [...byGroup.keys()].sort((a, b) => (names[a]! < names[b]! ? -1 : 1));
        for (const group of groups) {
          for (const series of byGroup.get(group)!) slotOf[series] = count;
          count += 1;
        }
        return { code, groups };
      });
    return { regions, count };
  });
  return { partitions, slotOf };
}

/** Numbers of dates as written become places in the list of releases. */
function placeReleases(numbers: Uint16Array, { list, placeOf }: Releases): void {
  if (list.length === 1) numbers.fill(0);
  else for (let row = 0; row < numbers.length; row++) numbers[row] = placeOf[numbers[row]!]!;
}

function saidIn(rows: RowBlock, from: number, to: number): Said[] {
  const { releases, ordinals, values, statuses, places } = rows;
  const said: Said[] = [];
  for (let start = from; start < to;) {
    const release = releases[start]!;
    let end = to;
    // Most series are of one release.
    if (releases[to - 1] !== release) for (end = start + 1; releases[end] === release;) end += 1;
    said.push({
      release,
      ordinals: ordinals.subarray(start, end),
      values: values.subarray(start, end),
      statuses: statuses.subarray(start, end),
      places: places.subarray(start, end),
    });
    start = end;
  }
  return said;
}
