/**
 * The rows of a delivery of any size, in whatever order they come, to be had again partition by partition. Up to a bound they are held
 * in memory; beyond it they go to one temporary file, so that memory is the same for a million rows and for a hundred.
 */
import type { ObservationRows } from '@regionpuls/formats';
import { orderByPartition } from './orderByPartition.ts';
import { type RowBlock, ScratchBlock, copyRows, makeRows } from './rowBlock.ts';
import { PARTITIONS } from './seriesTable.ts';
import { SpillFile } from './spillFile.ts';
import { copyStretches, findStretches } from './stretches.ts';

/** 24 MB. */
export const MOST_ROWS_HELD = 1_140_000;
/** So few that the first rows take the turn in which room is made: code compiled without having seen it would be thrown away. */
const FIRST_ROWS = 32;

/** Some rows of a block, in order; null for all of them. The block is overwritten when the next partition is asked for. */
export interface SomeRows {
  block: RowBlock;
  rows: Int32Array | null;
}

export class RowStore {
  readonly #most: number;
  readonly #expected: number;
  #held: RowBlock;
  #count = 0;
  #spill: SpillFile | null = null;

  /** @param expected about how many rows there will be. @param most rows held in memory. */
  constructor(expected: number, most: number) {
    this.#most = most;
    this.#expected = expected;
    this.#held = makeRows(Math.min(FIRST_ROWS, most));
  }

  add(
    series: number,
    release: number,
    ordinal: number,
    value: number,
    status: number,
    place: number,
    partitions: Uint8Array,
  ): void {
    if (this.#count === this.#held.length) this.#makeRoom(partitions);
    const held = this.#held;
    const at = this.#count++;
    held.series[at] = series;
    held.releases[at] = release;
    held.ordinals[at] = ordinal;
    held.values[at] = value;
    held.statuses[at] = status;
    held.places[at] = place;
  }

  /** The first `count` rows. */
  addRows(rows: ObservationRows, count: number, partitions: Uint8Array): void {
    for (let from = 0; from < count;) {
      if (this.#count === this.#held.length) this.#makeRoom(partitions);
      const to = Math.min(count, from + this.#held.length - this.#count);
      copyRows(rows, from, to, this.#held, this.#count);
      this.#count += to - from;
      from = to;
    }
  }

  /** Every row once, partition by partition, and in a partition in the order they came. */
  *partitions(partitionOf: Uint8Array): Generator<SomeRows[]> {
    // What is asked for from now on comes out of the file, and needs the memory more than the last rows do.
    if (this.#spill) {
      this.#spillHeld(this.#spill, partitionOf);
      this.#held = makeRows(0);
    }
    const heldIn = this.#divide(partitionOf);
    for (let partition = 0; partition < PARTITIONS; partition++) {
      const some: SomeRows[] = (this.#spill?.read(partition) ?? []).map((block) => ({ block, rows: null }));
      const held = heldIn(partition);
      if (held) some.push(held);
      yield some;
    }
  }

  close(): void {
    this.#spill?.close();
  }

  #makeRoom(partitionOf: Uint8Array): void {
    if (this.#held.length < this.#most) {
      const larger = makeRows(Math.min(Math.max(this.#held.length * 2, this.#expected), this.#most));
      copyRows(this.#held, 0, this.#held.length, larger, 0);
      this.#held = larger;
      return;
    }
    this.#spill ??= new SpillFile();
    this.#spillHeld(this.#spill, partitionOf);
  }

  #spillHeld(spill: SpillFile, partitionOf: Uint8Array): void {
    const heldIn = this.#divide(partitionOf);
    const scratch = new ScratchBlock();
    for (let partition = 0; partition < PARTITIONS; partition++) {
      const held = heldIn(partition);
      if (!held) continue;
      const { block, rows } = held;
      spill.write(partition, rows === null ? block : pick(block, rows, scratch.of(rows.length)));
    }
    this.#count = 0;
  }

  /** Held rows by partition, in the order they came; null where a partition has none. One partition's until the next is asked for. */
  #divide(partitionOf: Uint8Array): (partition: number) => SomeRows | null {
    const held = this.#held;
    const count = this.#count;
    const scratch = new ScratchBlock();
    const stretches = findStretches(held.series, count, partitionOf);
    if (stretches) {
      return (partition) => {
        const own = stretches[partition]!;
        return own.length > 0 ? { block: copyStretches(held, own, scratch), rows: null } : null;
      };
    }
    const { order, ends } = orderByPartition(held.series, count, partitionOf);
    return (partition) => {
      const rows = order.subarray(ends[partition], ends[partition + 1]);
      return rows.length > 0 ? { block: held, rows } : null;
    };
  }
}

/** Column by column, each with a loop of its own: a loop that sees one kind of array is several times as fast. */
function pick(from: RowBlock, rows: Int32Array, to: RowBlock): RowBlock {
  const count = rows.length;
  const { values, series, places, releases, ordinals, statuses } = from;
  for (let i = 0, into = to.values; i < count; i++) into[i] = values[rows[i]!]!;
  for (let i = 0, into = to.series; i < count; i++) into[i] = series[rows[i]!]!;
  for (let i = 0, into = to.places; i < count; i++) into[i] = places[rows[i]!]!;
  for (let i = 0, into = to.releases; i < count; i++) into[i] = releases[rows[i]!]!;
  for (let i = 0, into = to.ordinals; i < count; i++) into[i] = ordinals[rows[i]!]!;
  for (let i = 0, into = to.statuses; i < count; i++) into[i] = statuses[rows[i]!]!;
  return to;
}
