/** Packed rows become resident columns: for each series its part of some shared blocks of memory. */
import { type Frequency, type SeriesColumns, type SeriesKey, seriesKeyText } from '@regionpuls/domain';
import type Database from 'better-sqlite3';
import { byKnownFrom } from './knownFrom.ts';
import { decode } from './packing/decode.ts';
import { type Points, overlayAll } from './points.ts';
import type { VintageList } from './readVintages.ts';

export interface StoredSeries {
  key: SeriesKey;
  columns: SeriesColumns;
}

/** By `seriesKeyText`. */
export type ResidentSeries = ReadonlyMap<string, StoredSeries>;

/** Which rows to read: all, those of some series, or those that some vintages wrote and had written. */
export type Selection = { series: readonly number[] } | { vintages: readonly number[] } | 'all';

type Row = [series: number, vintage: number, packed: Buffer];

const WHERE = {
  all: '',
  series: 'WHERE series IN (SELECT value FROM json_each(@ids))',
  // A row made by a vintage that was not known yet says nothing new, but names a vintage that the answer did not name then.
  vintages:
    'WHERE vintage IN (SELECT value FROM json_each(@ids)) AND made_by IN (SELECT value FROM json_each(@ids))',
};

/** @throws when a row is corrupt, naming series and vintage. */
export function loadSeries(
  db: Database.Database,
  { byId }: Pick<VintageList, 'byId'>,
  selection: Selection,
): Map<string, StoredSeries> {
  const [where, ids] =
    selection === 'all'
      ? [WHERE.all, []]
      : 'series' in selection
        ? [WHERE.series, selection.series]
        : [WHERE.vintages, selection.vintages];
  const parameter = selection === 'all' ? [] : [{ ids: JSON.stringify(ids) }];
  const keys = readKeys(db);
  const loaded = new Map<string, StoredSeries>();

  const finish = (rows: Row[]) => {
    const key = keys.get(rows[0]![0])!;
    const name = seriesKeyText(key);
    const ordered = rows.length === 1 ? rows : inOrder(rows, byId);
    const [, vintage, packed] = ordered.at(-1)!;
    const columns =
      rows.length === 1
        ? { ...decode(packed, owner(name, vintage)), vintage }
        : { ...unite(ordered, name), vintage };
    loaded.set(name, { key, columns });
  };

  let rows: Row[] = [];
  const statement = db
    .prepare<unknown[], Row>(
      `SELECT series, vintage, packed FROM figures ${where} ORDER BY series, vintage, made_by`,
    )
    .raw();
  for (const row of statement.iterate(...parameter)) {
    if (rows.length > 0 && rows[0]![0] !== row[0]) {
      finish(rows);
      rows = [];
    }
    rows.push(row);
  }
  if (rows.length > 0) finish(rows);
  return loaded;
}

/** By series id. Rows are read as lists: for tens of thousands of them that is half the time. */
function readKeys(db: Database.Database): Map<number, SeriesKey> {
  const rows = db
    .prepare<[], [number, string, string, string, string, Frequency]>(
      'SELECT id, indicator, region, breakdown, boundaries, frequency FROM series',
    )
    .raw();
  const keys = new Map<number, SeriesKey>();
  for (const [id, indicator, region, breakdown, boundaries, frequency] of rows.iterate()) {
    keys.set(id, { indicator, region, breakdown, boundaries, frequency });
  }
  return keys;
}

function owner(name: string, vintage: number): string {
  return `series ${name}, vintage ${vintage}`;
}

function inOrder(rows: Row[], byId: VintageList['byId']): Row[] {
  return rows.sort(([, a], [, b]) => byKnownFrom(byId.get(a)!, byId.get(b)!));
}

/** Rows in the order of the archive, the later over the earlier, with the vintage that each point is left from. */
function unite(ordered: readonly Row[], name: string): Points & { vintages: Int32Array } {
  const saidBy = new Map<number, number>();
  const points = overlayAll(
    ordered.map(([, vintage, packed]) => {
      const said = decode(packed, owner(name, vintage));
      for (const ordinal of said.ordinals) saidBy.set(ordinal, vintage);
      return said;
    }),
  );
  return { ...points, vintages: Int32Array.from(points.ordinals, (ordinal) => saidBy.get(ordinal)!) };
}
