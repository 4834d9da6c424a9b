/** One delivery becomes vintages, series by series, in one write transaction: all of it or nothing. */
import { type Published, type SeriesKey, seriesKeyText } from '@regionpuls/domain';
import type Database from 'better-sqlite3';
import {
  type Changes,
  type LargestRevisions,
  findChanges,
  keepLargest,
  withoutSuperseded,
} from './changes.ts';
import { checkHead, checkPoints, checkPublished, keyChecker } from './checkDraft.ts';
import { CoverageBuilder, covers } from './coverage.ts';
import { findDelivery, insertDelivery, nextDelivery } from './deliveries.ts';
import { byKnownFrom, knownFrom } from './knownFrom.ts';
import { type OpenVintage, type Place, preparePublishing, rememberCoverage } from './publishSeries.ts';
import type { Points } from './points.ts';
import type { OpenSeries, Publication, PublishingHead, PublishingSession } from './reader.ts';
import { prepareTimelines } from './timelines.ts';
import { TouchedSeries } from './touchedSeries.ts';

/** Vintages in the order of the archive, with the number of the release that each is made of. */
type Vintages = (OpenVintage & { release: number; published: Published })[];

/** @param work says what the series are and answers with the report to keep, or with null when nothing is to be published. */
export function publishing(
  db: Database.Database,
  head: PublishingHead,
  now: () => Date,
  work: (session: PublishingSession) => { report: unknown } | null,
): Publication | null {
  checkHead(head);
  if (head.releases.length === 0) throw new Error(`The delivery ${head.fileName}: has no vintages`);
  head.releases.forEach((release, index) => checkPublished(release, nameOf(release, index)));
  // Figures are written before their vintage, whose counts are known last, and each vintage would be looked for in all figures of
  // the archive. Every number that is referred to here is one that was read or is inserted in this transaction.
  db.pragma('foreign_keys = OFF');
  try {
    db.exec('BEGIN IMMEDIATE');
    // Asked under the write lock, so that of two processes with the same delivery the second finds the first's.
    const publication = findDelivery(db, head) ?? publish(db, head, now, work);
    db.exec(publication?.outcome === 'published' ? 'COMMIT' : 'ROLLBACK');
    return publication;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

function publish(
  db: Database.Database,
  head: PublishingHead,
  now: () => Date,
  work: (session: PublishingSession) => { report: unknown } | null,
): Publication | null {
  const delivery = nextDelivery(db, now());
  const vintages = openVintages(db, head.releases, delivery.recorded);
  const revisions = keepLargest();
  const done = work(openSession(db, vintages, revisions));
  if (!done) return null;
  insertDelivery(db, delivery, head, done.report);
  insertVintages(db, vintages, delivery.id);
  return {
    outcome: 'published',
    delivery: delivery.id,
    vintages: vintages.map(({ id, published, added, revised, delivered }) => ({
      id,
      published: published.published,
      added,
      revised,
      unchanged: delivered - added - revised,
    })),
    revisions: revisions.largest(),
  };
}

function openVintages(db: Database.Database, releases: readonly Published[], recorded: Date): Vintages {
  const places = db
    .prepare<[], { id: number; known_from: string }>('SELECT id, known_from FROM vintage')
    .all()
    .map(({ id, known_from }): Place => ({ id, knownFrom: Date.parse(known_from) }))
    .sort(byKnownFrom);
  const first = places.reduce((most, { id }) => Math.max(most, id), 0) + 1;
  return releases
    .map((published, release) => ({
      published,
      release,
      knownFrom: knownFrom(published, recorded).getTime(),
    }))
    .sort((a, b) => a.knownFrom - b.knownFrom)
    .map((each, index) => {
      const place = { id: first + index, knownFrom: each.knownFrom };
      const later = places.slice(places.findLastIndex((other) => byKnownFrom(other, place) < 0) + 1);
      return {
        ...each,
        ...place,
        later,
        coverage: new CoverageBuilder(),
        delivered: 0,
        added: 0,
        revised: 0,
      };
    });
}

function openSession(
  db: Database.Database,
  vintages: Vintages,
  revisions: LargestRevisions,
): PublishingSession {
  const timelineOf = prepareTimelines(db);
  const checkKey = keyChecker();
  const insertSeries = db.prepare<[string, string, string, string, string]>(
    'INSERT INTO series (indicator, region, breakdown, boundaries, frequency) VALUES (?, ?, ?, ?, ?)',
  );
  const coverageOf = rememberCoverage(db);
  const publishSeries = preparePublishing(db, revisions, coverageOf);
  const { later } = vintages.at(-1)!;
  const touched = new TouchedSeries(db);
  const fail = (key: SeriesKey, { release, published }: Vintages[number], reason: string) =>
    new Error(`${nameOf(published, release)}, series ${seriesKeyText(key)}: ${reason}`);

  return {
    latest: (key) => timelineOf(key).timeline.latest(),
    untouched: (indicator, boundaries) => touched.others(indicator, boundaries),
    series(key, tolerance = 0): OpenSeries {
      const { id: found, timeline } = timelineOf(key);
      if (found !== null) touched.add(found);
      const latest = timeline.latest();
      const compare = rememberComparison(tolerance);
      let id = found;
      let isSaid = false;
      return {
        latest,
        changes(points) {
          const changes = compare(latest, points);
          if (later.length === 0 || found === null) return { ...changes, superseded: 0 };
          const runs = later.map((vintage) => coverageOf(vintage.id).get(found) ?? []);
          return withoutSuperseded(changes, latest, (ordinal) => runs.some((one) => covers(one, ordinal)));
        },
        say(releases) {
          for (const vintage of vintages) {
            for (const points of releases) {
              if (points.release !== vintage.release) continue;
              const reason =
                checkKey(key) ?? checkPoints(key.frequency, points) ?? (isSaid ? 'is given twice' : null);
              if (reason) throw fail(key, vintage, reason);
              if (points.ordinals.length === 0) continue;
              id ??= Number(
                insertSeries.run(key.indicator, key.region, key.breakdown, key.boundaries, key.frequency)
                  .lastInsertRowid,
              );
              publishSeries({ id, key, timeline, compare }, vintage, points);
            }
          }
          isSaid = true;
        },
      };
    },
  };
}

/** Compares, unless it is what was compared last: what the caller wanted to know first is what is stored next. */
function rememberComparison(tolerance: number): (before: Points, delivered: Points) => Changes {
  let last: { before: Points; delivered: Points; changes: Changes } | null = null;
  return (before, delivered) => {
    if (last?.before !== before || last.delivered !== delivered)
      last = { before, delivered, changes: findChanges(before, delivered, tolerance) };
    return last.changes;
  };
}

function insertVintages(db: Database.Database, vintages: Vintages, delivery: number): void {
  const insert = db.prepare(
    `INSERT INTO vintage (id, delivery, published, precision, known_from, coverage, added, revised, delivered)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { id, release, published, coverage, added, revised, delivered, ...vintage } of vintages) {
    if (delivered === 0) throw new Error(`${nameOf(published, release)}: has no observations`);
    const known = new Date(vintage.knownFrom).toISOString();
    insert.run(
      id,
      delivery,
      published.published,
      published.precision,
      known,
      coverage.encode(),
      added,
      revised,
      delivered,
    );
  }
}

function nameOf({ published }: Published, index: number): string {
  return `Vintage ${index + 1} (${published})`;
}
