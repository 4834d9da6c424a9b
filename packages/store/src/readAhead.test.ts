import type { SeriesKey } from '@regionpuls/domain';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Figures, prepareReadAhead } from './readAhead.ts';

/** Two series that follow each other differ in one part of their keys only, each time in another. */
function keyOf(series: number): SeriesKey {
  const gray = series ^ (series >> 1);
  return {
    indicator: `bench-${gray >> 4}`,
    region: gray & 1 ? '31' : '40',
    breakdown: gray & 2 ? 'female' : 'total',
    boundaries: gray & 4 ? '2024' : '2020',
    frequency: gray & 8 ? 'month' : 'year',
  };
}

/** @param counts how many vintages each series has, from series 1 on. */
function archiveOf(counts: readonly number[]): Database.Database {
  const db = new Database(':memory:');
  db.exec(
    `CREATE TABLE figures (series INTEGER, vintage INTEGER, made_by INTEGER, packed BLOB,
     PRIMARY KEY (series, vintage, made_by)) WITHOUT ROWID;
     CREATE TABLE series (id INTEGER PRIMARY KEY, indicator TEXT, region TEXT, breakdown TEXT, boundaries TEXT, frequency TEXT)`,
  );
  const insertSeries = db.prepare('INSERT INTO series VALUES (?, ?, ?, ?, ?, ?)');
  const insert = db.prepare('INSERT INTO figures VALUES (?, ?, ?, ?)');
  counts.forEach((count, index) => {
    insertSeries.run(index + 1, ...Object.values(keyOf(index + 1)));
    for (let vintage = 1; vintage <= count; vintage++)
      insert.run(index + 1, vintage, vintage, Buffer.from(`${index + 1}.${vintage}`));
  });
  return db;
}

/** Series are asked for by their key, and by their number where what was read ahead does not tell. */
function readerOf(db: Database.Database): (series: number) => string[] {
  const numbers = db.prepare<[], number>('SELECT id FROM series').pluck().all();
  const findId = (key: SeriesKey) =>
    numbers.find((id) => JSON.stringify(keyOf(id)) === JSON.stringify(key)) ?? null;
  const read = prepareReadAhead(db, findId);
  const write = ([vintage, packed]: Figures) => `${vintage}:${packed.toString()}`;
  return (series) => {
    const { id, figures } = read(keyOf(series));
    expect(id).toBe(numbers.includes(series) ? series : null);
    return figures.map(write);
  };
}

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
      const read = readerOf(db);
      for (const [from, length] of runs) {
        for (let series = from; series < from + length; series++)
          expect(read(series)).toEqual(stored(series, all[series - 1] ?? 0));
      }
      db.close();
    }),
    { numRuns: 60 },
  );
});

it('tells what was written of a series since it was asked for', () => {
  const db = archiveOf(Array.from({ length: 100 }, () => 1));
  const read = readerOf(db);
  for (let series = 1; series <= 10; series++) read(series);
  db.prepare('INSERT INTO figures VALUES (10, 2, 2, ?)').run(Buffer.from('10.2'));
  expect(read(10)).toEqual(stored(10, 2));
  expect(read(11)).toEqual(stored(11, 1));
});

it.each([0, 1])('takes no series for its neighbour, where every other one (%i) has nothing', (having) => {
  const counts = Array.from({ length: 64 }, (_, index) => Number(index < 8 || index % 2 === having));
  const db = archiveOf(counts);
  const read = readerOf(db);
  counts.forEach((count, index) => expect(read(index + 1)).toEqual(stored(index + 1, count)));
});
