/**
 * The rows of a delivery of any size, in whatever order they come, to be had again partition by partition. Up to a bound they are held
 * in memory; beyond it they go to one temporary file, so that memory is the same for a million rows and for a hundred.
 */
import type { ObservationRows } from '@regionpuls/formats';
import { type RowBlock, bytesFor, copyRows } from './rowBlock.ts';
import { RowMemory, type RowRange, type SortedRows } from './rowMemory.ts';
import { PARTITIONS } from './seriesTable.ts';
import { SpillFile } from './spillFile.ts';

/** 6 MB, and as much again to sort them in: what lies near is sorted faster than what a larger block would save in writing. */
const MOST_ROWS_HELD = 1 << 18;

export class RowStore {
  readonly #memory = new RowMemory();
  readonly #heldArea = this.#memory.area();
  readonly #sorted = this.#memory.area();
  #held: RowBlock;
  #count = 0;
  #spill: SpillFile | null = null;

  /** @param most rows held in memory. */
  constructor(most = MOST_ROWS_HELD) {
    this.#memory.reserve(this.#heldArea, bytesFor(most));
    this.#held = this.#memory.rowsIn(this.#heldArea, most);
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

  /**
   * Every row once, partition by partition, and in a partition by slot; null for a partition without rows. Each is overwritten by the next.
   * @param slotOf by series. @param slots by partition: how many it has.
   */
  *partitions(
    partitionOf: Uint8Array,
    slotOf: Int32Array,
    slots: readonly number[],
  ): Generator<SortedRows | null> {
    const spill = this.#spill;
    if (spill) this.#spillHeld(spill, partitionOf);
    const divided = spill ? null : this.#divide(partitionOf);
    // What was held is in the file, and its memory is free.
    const into = spill ? this.#sorted : this.#memory.area();
    for (let partition = 0; partition < PARTITIONS; partition++) {
      const ranges = spill ? spill.read(partition, this.#memory, this.#heldArea) : [divided![partition]!];
      const hasRows = ranges.some(({ from, to }) => to > from);
      yield hasRows ? this.#memory.sort(ranges, slotOf, slots[partition]!, into) : null;
    }
  }

  /** Every row once, in the order they came but for the partitions; each block is overwritten by the next. */
  *rows(partitionOf: Uint8Array): Generator<RowBlock> {
    const inOne = new Int32Array(partitionOf.length);
    const one = Array<number>(PARTITIONS).fill(1);
    for (const sorted of this.partitions(partitionOf, inOne, one)) if (sorted) yield sorted.rows;
  }

  close(): void {
    this.#spill?.close();
  }

  #makeRoom(partitionOf: Uint8Array): void {
    this.#spill ??= new SpillFile();
    this.#spillHeld(this.#spill, partitionOf);
    // Sorting may have let the memory grow.
    this.#held = this.#memory.rowsIn(this.#heldArea, this.#held.length);
  }

  #spillHeld(spill: SpillFile, partitionOf: Uint8Array): void {
    const { rows, ends } = this.#sortHeld(partitionOf);
    for (let partition = 0; partition < PARTITIONS; partition++)
      spill.write(partition, rows, ends[partition - 1] ?? 0, ends[partition]!);
    this.#count = 0;
  }

  /** What is held, by partition. */
  #divide(partitionOf: Uint8Array): RowRange[] {
    const { rows, ends } = this.#sortHeld(partitionOf);
    const { address } = this.#sorted;
    return Array.from(ends, (to, partition) => {
      return { address, room: rows.length, from: ends[partition - 1] ?? 0, to };
    });
  }

  #sortHeld(partitionOf: Uint8Array): SortedRows {
    const held = { address: this.#heldArea.address, room: this.#held.length, from: 0, to: this.#count };
    return this.#memory.sort([held], partitionOf, PARTITIONS, this.#sorted);
  }
}
