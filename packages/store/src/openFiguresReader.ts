/** The figures as SQLite keeps them, read-only. */
import type { Region, RegionChange } from '@regionpuls/domain';
import type Database from 'better-sqlite3';
import { openBoundaryReader } from './boundarySets.ts';
import { decodeCoverage } from './coverage.ts';
import { openGateReader } from './gate/openGate.ts';
import { openForReading } from './openDatabase.ts';
import { openPayload, readPayload } from './payloads.ts';
import { readHistory } from './readHistory.ts';
import { readRegions } from './readRegions.ts';
import { readTriangle } from './readTriangle.ts';
import type { StoredVintage } from './readVintages.ts';
import type { Delivery, FiguresReader, VintageSummary } from './reader.ts';
import { type Snapshot, loadSnapshot, rememberEarlier } from './snapshots.ts';

export interface FiguresReaderOptions {
  /** The folder with `figures.sqlite`. */
  directory: string;
  /** The clock that `minPollMs` is measured on. One that stands still never polls, unless `minPollMs` is 0. */
  now?: () => Date;
  /** Whether something was published is looked up at most this often, in milliseconds. */
  minPollMs?: number;
}

interface DeliveryRow extends Omit<Delivery, 'options' | 'report'> {
  options: string;
  report: string;
}

/** @throws when there is no figures database, or its schema is not the code's. */
export function openFiguresReader({
  directory,
  now = () => new Date(),
  minPollMs = 250,
}: FiguresReaderOptions): FiguresReader {
  const db = openForReading(directory, 'figures');
  const current = watch(db, now, minPollMs);
  const earlier = rememberEarlier(db);
  const indicatorsOf = rememberIndicators(db);
  let regions: { vintage: number | null; table: { regions: Region[]; changes: RegionChange[] } } | null =
    null;

  return {
    ...openGateReader(db),
    ...openBoundaryReader(db),
    figures: async (asOf) => {
      const snapshot = current();
      return asOf === undefined ? snapshot.figures : earlier(snapshot, asOf);
    },
    vintages: async ({ source, indicator } = {}) =>
      current()
        .list.vintages.filter(({ vintage }) => source === undefined || vintage.source === source)
        .map((stored) => summarise(stored, indicatorsOf(stored.id)))
        .filter(({ indicators }) => indicator === undefined || indicators.includes(indicator))
        .reverse()
        .sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0)),
    vintage: async (id) => current().list.byId.get(id)?.vintage ?? null,
    history: async (key, period, asOf) => readHistory(db, current().list, key, period, asOf),
    triangle: async (key, periods) => readTriangle(db, current().list, key, periods),
    regions: async () => {
      const vintage = current().list.regions;
      if (regions?.vintage !== vintage) regions = { vintage, table: readRegions(db, vintage) };
      return regions.table;
    },
    deliveries: async (limit) =>
      db
        .prepare<[number], DeliveryRow>(
          `SELECT id, source, file_name AS fileName, payload, recorded, options, report
           FROM delivery ORDER BY id DESC LIMIT ?`,
        )
        .all(limit)
        .map(({ options, report, ...delivery }) => ({
          ...delivery,
          options: JSON.parse(options) as Record<string, string>,
          report: JSON.parse(report) as unknown,
        })),
    payload: async (hash) => readPayload(db, hash),
    openPayload: async (hash) => openPayload(db, hash),
    close: async () => {
      db.close();
    },
  };
}

/** The newest snapshot; whether there is a newer one is asked at most every `minPollMs`. */
function watch(db: Database.Database, now: () => Date, minPollMs: number): () => Snapshot {
  let held: Snapshot | null = null;
  let dataVersion: unknown;
  let polled = 0;
  return () => {
    const at = now().getTime();
    // A clock set back must not stop the polling.
    if (held && Math.abs(at - polled) < minPollMs) return held;
    polled = at;
    // Changes when another connection has committed; costs no read of the file.
    const version = db.pragma('data_version', { simple: true });
    if (!held || version !== dataVersion) held = loadSnapshot(db, held);
    dataVersion = version;
    return held;
  };
}

function summarise({ vintage, counts }: StoredVintage, indicators: string[]): VintageSummary {
  return { ...vintage, ...counts, indicators };
}

/** A vintage never changes, so the indicators it covers are read once. */
function rememberIndicators(db: Database.Database): (vintage: number) => string[] {
  const known = new Map<number, string[]>();
  const coverage = db.prepare<[number], Buffer>('SELECT coverage FROM vintage WHERE id = ?').pluck();
  const indicators = db
    .prepare<[string], string>(
      `SELECT DISTINCT indicator FROM series WHERE id IN (SELECT value FROM json_each(?)) ORDER BY indicator`,
    )
    .pluck();
  return (vintage) => {
    let found = known.get(vintage);
    if (!found) {
      const series = [...decodeCoverage(coverage.get(vintage)!, vintage).keys()];
      found = indicators.all(JSON.stringify(series));
      known.set(vintage, found);
    }
    return found;
  };
}
