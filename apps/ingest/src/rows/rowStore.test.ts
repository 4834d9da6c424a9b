import type { ObservationRows } from '@regionpuls/formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RowBlock, bytesFor, rowsIn } from './rowBlock.ts';
import { RowStore } from './rowStore.ts';
import { PARTITIONS } from './seriesTable.ts';

interface Row {
  series: number;
  release: number;
  ordinal: number;
  value: number;
  status: number;
  place: number;
}

const SERIES = 12;
const anyRow: fc.Arbitrary<Row> = fc.record({
  series: fc.nat(SERIES - 1),
  release: fc.nat(65_535),
  ordinal: fc.integer({ min: -1, max: 26_399 }),
  value: fc.oneof(fc.double(), fc.constant(Number.NaN)),
  status: fc.nat(255),
  place: fc.nat(),
});
/** Rows one by one, or some at a time. */
const anyDelivery = fc.array(fc.array(anyRow, { maxLength: 20 }), { maxLength: 12 });
const anyPartitions = fc.uint8Array({ minLength: SERIES, maxLength: SERIES, max: PARTITIONS - 1 });
const anySlots = fc.array(fc.nat(3), { minLength: SERIES, maxLength: SERIES });

describe('rows held in memory and in the file', () => {
  it.each([
    ['all of them held', 1000],
    ['some spilled', 50],
    ['all but a few spilled', 3],
  ])('come back by partition and slot, each once and in the order they came: %s', (_what, most) => {
    fc.assert(
      fc.property(anyDelivery, anyPartitions, anySlots, fc.boolean(), (parts, partitionOf, slots, byOne) => {
        const store = new RowStore(most);
        try {
          for (const part of parts) {
            if (byOne) for (const row of part) addOne(store, row, partitionOf);
            else store.addRows(columns(part), part.length, partitionOf);
          }
          const all = parts.flat();
          const slotOf = Int32Array.from(slots);
          const counts = Array<number>(PARTITIONS).fill(4);
          // Whoever asks twice is given the same twice.
          for (let time = 0; time < 2; time++) {
            let partition = 0;
            for (const sorted of store.partitions(partitionOf, slotOf, counts)) {
              const own = all.filter(({ series }) => partitionOf[series] === partition);
              const bySlot = own.toSorted((a, b) => slots[a.series]! - slots[b.series]!);
              expect(sorted ? rowsOf(sorted.rows) : []).toEqual(bySlot);
              const ends = [0, 1, 2, 3].map(
                (slot) => own.filter(({ series }) => slots[series]! <= slot).length,
              );
              if (sorted) expect([...sorted.ends]).toEqual(ends);
              partition += 1;
            }
            expect(partition).toBe(PARTITIONS);
          }
          expect([...store.rows(partitionOf)].length).toBe(
            new Set(all.map(({ series }) => partitionOf[series])).size,
          );
        } finally {
          store.close();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('come back where there are more than the memory had room for', () => {
    const store = new RowStore(4000);
    const partitionOf = new Uint8Array(2);
    try {
      for (let place = 0; place < 50_000; place++)
        store.add(place % 2, 0, place % 26_000, place / 10, 0, place, partitionOf);
      const counts = Array<number>(PARTITIONS).fill(2);
      const [sorted] = store.partitions(partitionOf, Int32Array.of(1, 0), counts);
      const places = [...sorted!.rows.places];
      expect([...sorted!.ends]).toEqual([25_000, 50_000]);
      expect(places.every((place, i) => place === (i < 25_000 ? 2 * i + 1 : 2 * (i - 25_000)))).toBe(true);
      expect(sorted!.rows.values.every((value, i) => value === places[i]! / 10)).toBe(true);
    } finally {
      store.close();
    }
  });
});

function addOne(store: RowStore, row: Row, partitionOf: Uint8Array): void {
  store.add(row.series, row.release, row.ordinal, row.value, row.status, row.place, partitionOf);
}

function columns(rows: readonly Row[]): ObservationRows {
  const block = rowsIn(new ArrayBuffer(bytesFor(rows.length)), rows.length);
  block.series.set(rows.map(({ series }) => series));
  block.releases.set(rows.map(({ release }) => release));
  block.ordinals.set(rows.map(({ ordinal }) => ordinal));
  block.values.set(rows.map(({ value }) => value));
  block.statuses.set(rows.map(({ status }) => status));
  block.places.set(rows.map(({ place }) => place));
  return block;
}

function rowsOf({ length, series, releases, ordinals, values, statuses, places }: RowBlock): Row[] {
  return Array.from({ length }, (_, i) => ({
    series: series[i]!,
    release: releases[i]!,
    ordinal: ordinals[i]!,
    value: values[i]!,
    status: statuses[i]!,
    place: places[i]!,
  }));
}
