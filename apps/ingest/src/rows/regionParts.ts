/** Rows in partitions become regions, series, releases and periods, in that order. */
import { findIndicator } from '@regionpuls/catalogue';
import type { BoundaryBasis, RegionCode } from '@regionpuls/domain';
import { type DeliveredSeries, NO_POINTS, type RegionPart, type Said } from '../delivered.ts';
import type { Releases } from './orderReleases.ts';
import { type RowBlock, makeRows } from './rowBlock.ts';
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
 * came first first.
 */
export function* regionParts(
  table: SeriesTable,
  store: RowStore,
  releases: Releases,
  boundaries: BoundaryBasis,
): Generator<RegionPart, void> {
  const { partitions, slotOf } = planSeries(table);
  let number = 0;
  for (const blocks of store.partitions(table.partitionOf)) {
    const { regions, count } = partitions[number++]!;
    if (blocks.length === 0) continue;
    const { rows, ends } = gather(blocks, slotOf, count, releases.placeOf);
    let slot = 0;
    for (const { code, groups } of regions) {
      const series = groups.map((group): DeliveredSeries => {
        const { indicator, breakdown, frequency } = table.groups[group]!;
        const [from, to] = [ends[slot]!, ends[slot + 1]!];
        slot += 1;
        orderRows(rows, from, to);
        return {
          key: { indicator, region: code, breakdown, boundaries, frequency },
          indicator: findIndicator(indicator)!,
          said: saidIn(rows, from, to),
          archived: NO_POINTS,
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

/** The rows by series, in the order they came; `releases` become places in the list of releases. */
function gather(
  blocks: readonly RowBlock[],
  slotOf: Int32Array,
  slots: number,
  placeOf: Uint16Array,
): { rows: RowBlock; ends: Int32Array } {
  const ends = new Int32Array(slots + 1);
  let count = 0;
  for (const { series, length } of blocks) {
    for (let i = 0; i < length; i++) ends[slotOf[series[i]!]! + 1]! += 1;
    count += length;
  }
  for (let slot = 0; slot < slots; slot++) ends[slot + 1]! += ends[slot]!;
  const rows = makeRows(count);
  const { values, places, releases, ordinals, statuses } = rows;
  const next = ends.slice();
  for (const block of blocks) {
    const { length, series, values: v, places: p, releases: r, ordinals: o, statuses: s } = block;
    for (let i = 0; i < length; i++) {
      const to = next[slotOf[series[i]!]!]!++;
      values[to] = v[i]!;
      places[to] = p[i]!;
      releases[to] = placeOf[r[i]!]!;
      ordinals[to] = o[i]!;
      statuses[to] = s[i]!;
    }
  }
  return { rows, ends };
}

function saidIn(rows: RowBlock, from: number, to: number): Said[] {
  const said: Said[] = [];
  for (let start = from; start < to;) {
    const release = rows.releases[start]!;
    let end = start + 1;
    while (end < to && rows.releases[end] === release) end += 1;
    said.push({
      release,
      ordinals: rows.ordinals.subarray(start, end),
      values: rows.values.subarray(start, end),
      statuses: rows.statuses.subarray(start, end),
      places: rows.places.subarray(start, end),
    });
    start = end;
  }
  return said;
}
