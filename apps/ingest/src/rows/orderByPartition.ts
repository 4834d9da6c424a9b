import { PARTITIONS } from './seriesTable.ts';

/** Places of the rows by partition, and in a partition in the order they came; those of partition p end where `ends[p + 1]` says. */
export function orderByPartition(
  series: Int32Array,
  count: number,
  partitionOf: Uint8Array,
): { order: Int32Array; ends: Int32Array } {
  const ends = new Int32Array(PARTITIONS + 1);
  for (let row = 0; row < count; row++) ends[partitionOf[series[row]!]! + 1]! += 1;
  for (let partition = 0; partition < PARTITIONS; partition++) ends[partition + 1]! += ends[partition]!;
  const order = new Int32Array(count);
  const next = ends.slice();
  for (let row = 0; row < count; row++) order[next[partitionOf[series[row]!]!]!++] = row;
  return { order, ends };
}
