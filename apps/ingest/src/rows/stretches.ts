/** Rows that came together and belong together: copied as they lie, where an order of single rows would be ten times the work. */
import { type RowBlock, type ScratchBlock, copyRows } from './rowBlock.ts';
import { PARTITIONS } from './seriesTable.ts';

/** Shorter than this on the average, stretches cost more than they save. */
const LEAST_MEAN = 64;

/**
 * By partition: where each stretch of its rows begins and ends, one after the other. Null where rows change place too often.
 */
export function findStretches(series: Int32Array, count: number, partitionOf: Uint8Array): number[][] | null {
  const stretches: number[][] = Array.from({ length: PARTITIONS }, () => []);
  let left = Math.max(PARTITIONS, count / LEAST_MEAN);
  for (let start = 0; start < count;) {
    const first = series[start]!;
    const partition = partitionOf[first]!;
    let end = start + 1;
    while (end < count && partitionOf[series[end]!] === partition) end += 1;
    stretches[partition]!.push(start, end);
    start = end;
    if (--left < 0) return null;
  }
  return stretches;
}

export function copyStretches(from: RowBlock, stretches: readonly number[], scratch: ScratchBlock): RowBlock {
  let count = 0;
  for (let i = 0; i < stretches.length; i += 2) count += stretches[i + 1]! - stretches[i]!;
  const to = scratch.of(count);
  let at = 0;
  for (let i = 0; i < stretches.length; i += 2) {
    const [start, end] = [stretches[i]!, stretches[i + 1]!];
    copyRows(from, start, end, to, at);
    at += end - start;
  }
  return to;
}
