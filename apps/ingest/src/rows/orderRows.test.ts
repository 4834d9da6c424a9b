import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderRows } from './orderRows.ts';
import { bytesFor, rowsIn } from './rowBlock.ts';

const row = (releases: number, ordinals: fc.Arbitrary<number>) =>
  fc.record({ release: fc.nat(releases), ordinal: ordinals, status: fc.nat(3) });

it.each([
  ['one release, periods side by side', row(0, fc.integer({ min: 24_000, max: 24_040 }))],
  ['one release, periods far apart', row(0, fc.nat(26_399))],
  ['several releases', row(3, fc.integer({ min: 24_000, max: 24_010 }))],
])('orders as sorting by release, period and place does: %s', (_what, anyRow) => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 60 }), fc.nat(5), (list, before) => {
      const room = before + list.length + 2;
      const rows = rowsIn(new ArrayBuffer(bytesFor(room)), room);
      rows.values.fill(-1);
      for (const [i, { release, ordinal, status }] of list.entries()) {
        const at = before + i;
        rows.releases[at] = release;
        rows.ordinals[at] = ordinal;
        rows.statuses[at] = status;
        rows.values[at] = i;
        rows.places[at] = 10 * i;
      }
      orderRows(rows, before, before + list.length);
      const sorted = list
        .map((one, i) => ({ ...one, i }))
        .sort((a, b) => a.release - b.release || a.ordinal - b.ordinal || a.i - b.i);
      const read = sorted.map((_one, i) => ({
        release: rows.releases[before + i],
        ordinal: rows.ordinals[before + i],
        status: rows.statuses[before + i],
        i: rows.values[before + i],
      }));
      expect(read).toEqual(sorted);
      expect([...rows.places.subarray(before, before + list.length)]).toEqual(sorted.map(({ i }) => 10 * i));
      expect([...rows.values.subarray(0, before), ...rows.values.subarray(before + list.length)]).toEqual(
        Array.from({ length: before + 2 }, () => -1),
      );
    }),
  );
});
