/** What the reader holds in memory: the newest state of the archive, and a few earlier ones that were asked for. */
import { createHash } from 'node:crypto';
import type { AsOf, Figures } from '@regionpuls/domain';
import type Database from 'better-sqlite3';
import { instantOf, knownAt } from './knownFrom.ts';
import { type ResidentSeries, loadSeries } from './loadSeries.ts';
import { type VintageList, readVintages } from './readVintages.ts';
import { residentFigures } from './residentFigures.ts';

/** The archive at one moment; replaced whole, never changed. */
export interface Snapshot {
  list: VintageList;
  series: ResidentSeries;
  figures: Figures;
}

/** A board meeting asks about one instant many times, rarely about many instants. */
const EARLIER_STATES_KEPT = 4;

/**
 * Loads the archive; after a publication only the series it touched are read again.
 * @param previous the state held until now; the same object is returned when nothing was published since.
 */
export function loadSnapshot(db: Database.Database, previous: Snapshot | null): Snapshot {
  // One read transaction, or vintages and figures might be of different moments.
  return db.transaction(() => {
    const newest = db.prepare<[], number>('SELECT coalesce(max(id), 0) FROM vintage').pluck().get()!;
    if (previous?.list.newestId === newest) return previous;
    const list = readVintages(db);
    const series = previous ? reloadSeries(db, list, previous) : loadSeries(db, list, 'all');
    return { list, series, figures: residentFigures(series, `v${newest}`) };
  })();
}

function reloadSeries(db: Database.Database, list: VintageList, previous: Snapshot): ResidentSeries {
  const touched = db
    .prepare<[number], number>('SELECT DISTINCT series FROM figures WHERE made_by > ?')
    .pluck()
    .all(previous.list.newestId);
  if (touched.length > previous.series.size / 2) return loadSeries(db, list, 'all');
  const series = new Map(previous.series);
  for (const [name, stored] of loadSeries(db, list, { series: touched })) series.set(name, stored);
  return series;
}

/** Answers «as of» from the vintages known then, keeping the last few answers. */
export function rememberEarlier(db: Database.Database) {
  const kept = new Map<string, Figures>();
  return (snapshot: Snapshot, asOf: AsOf): Figures => {
    const { vintages, birth, regions } = snapshot.list;
    const ids = knownAt(vintages, birth, instantOf(asOf)).map(({ id }) => id);
    const revision = revisionOf(ids, regions);
    const figures = kept.get(revision) ?? loadEarlier(db, snapshot, ids, revision);
    kept.delete(revision);
    kept.set(revision, figures);
    if (kept.size > EARLIER_STATES_KEPT) kept.delete(kept.keys().next().value!);
    return figures;
  };
}

function loadEarlier(db: Database.Database, snapshot: Snapshot, ids: number[], revision: string): Figures {
  if (ids.length === snapshot.list.vintages.length) return residentFigures(snapshot.series, revision);
  // Vintages are never changed, so what they say is the same whatever was published since the snapshot.
  return residentFigures(loadSeries(db, snapshot.list, { vintages: ids }), revision);
}

/**
 * Names the vintages known, and the region table in force: that one is always the newest, and what is summed over regions
 * must not be taken from a memo that was made with an older table.
 */
function revisionOf(ids: number[], regions: number | null): string {
  const hash = createHash('sha256')
    .update([...ids].sort((a, b) => a - b).join())
    .digest('hex');
  return `known-${hash.slice(0, 20)}${regions === null ? '' : `-regions-${regions}`}`;
}
