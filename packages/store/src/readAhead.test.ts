import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { prepareReadAhead } from './readAhead.ts';

/** @param counts how many vintages each series has, from series 1 on. */
function archiveOf(counts: readonly number[]): Database.Database {
  const db = new Database(':memory:');
  db.exec(
    `CREATE TABLE figures (series INTEGER, vintage INTEGER, made_by INTEGER, packed BLOB,
     PRIMARY KEY (series, vintage, made_by)) WITHOUT ROWID`,
  );
  const insert = db.prepare('INSERT INTO figures VALUES (?, ?, ?, ?)');
  counts.forEach((count, index) => {
    for (let vintage = 1; vintage <= count; vintage++)
      insert.run(index + 1, vintage, vintage, Buffer.from(`${index + 1}.${vintage}`));
  });
  return db;
}

const told = (figures: readonly [number, Buffer][]) =>
  figures.map(([vintage, packed]) => `${vintage}:${packed.toString()}`);

const stored = (series: number, count: number) =>
  Array.from({ length: count }, (_, index) => `${index + 1}:${series}.${index + 1}`);

it('tells what each series has, in whatever order they are asked for, with many vintages and with none', () => {
  const counts = fc.array(fc.oneof({ weight: 8, arbitrary: fc.nat(3) }, fc.constantFrom(0, 15, 16, 17, 70)), {
    minLength: 1,
    maxLength: 120,
  });
  const asks = fc.array(fc.tuple(fc.integer({ min: 1, max: 125 }), fc.integer({ min: 1, max: 90 })), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(counts, asks, (all, runs) => {
      const db = archiveOf(all);
      const read = prepareReadAhead(db);
      for (const [from, length] of runs) {
        for (let series = from; series < from + length; series++)
          expect(told(read(series))).toEqual(stored(series, all[series - 1] ?? 0));
      }
      db.close();
    }),
    { numRuns: 60 },
  );
});

it('tells what was written of a series since it was asked for', () => {
  const db = archiveOf(Array.from({ length: 100 }, () => 1));
  const read = prepareReadAhead(db);
  for (let series = 1; series <= 10; series++) read(series);
  db.prepare('INSERT INTO figures VALUES (10, 2, 2, ?), (101, 1, 1, ?)').run(
    Buffer.from('10.2'),
    Buffer.from('101.1'),
  );
  expect(told(read(10))).toEqual(stored(10, 2));
  expect(told(read(11))).toEqual(stored(11, 1));
  expect(told(read(101))).toEqual(stored(101, 1));
});
