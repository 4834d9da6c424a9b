/**
 * One publication becomes rows: for each series only the points that differ from what was known before it.
 *
 * **Publications found late.** The archive is in the order in which things were known, not in which they were added. When a
 * publication of 2016 is added after one of 2018, and gives a point another value than was known before it, then the 2018
 * publication may have confirmed the old value without a row of its own, because it changed nothing then. Its word must not change
 * because an older publication was found. So the first later vintage that covered the point and has no row for it gets one, with
 * the value as it stood (`made_by` tells who caused it). Later ones follow from that row. If no later vintage covered the point, the
 * older publication is the newest that said anything, and its value is the current one.
 *
 * So each vintage keeps which points it covered, changed or not.
 */
import { type SeriesKey, seriesKeyText } from '@regionpuls/domain';
import type Database from 'better-sqlite3';
import { type Changes, findChanges, keepLargest } from './changes.ts';
import { type Coverage, covers, decodeCoverage, encodeCoverage, runsOf } from './coverage.ts';
import { byKnownFrom, knownFrom } from './knownFrom.ts';
import { decode, encode } from './packing.ts';
import { type Points, pick } from './points.ts';
import type { Publication, VintageDraft } from './reader.ts';
import { Timeline } from './timeline.ts';

interface Place {
  id: number;
  knownFrom: number;
}

interface PackedRow {
  series: number;
  vintage: number;
  points: Points;
}

/** Publishes the vintages of one delivery; must be called inside its transaction, in the order in which they were known. */
export function preparePublishing(db: Database.Database, delivery: number, recorded: Date) {
  const places = readPlaces(db);
  const insertVintage = db.prepare(
    `INSERT INTO vintage (id, delivery, published, precision, known_from, coverage, added, revised, delivered)
     VALUES (@id, @delivery, @published, @precision, @knownFrom, @coverage, @added, @revised, @delivered)`,
  );
  const insertFigures = db.prepare(
    'INSERT INTO figures (series, vintage, made_by, packed) VALUES (?, ?, ?, ?)',
  );
  const seriesId = rememberSeriesIds(db);
  const timelineOf = rememberTimelines(db, places);
  const coverageOf = rememberCoverage(db);
  const revisions = keepLargest();

  const publishVintage = (draft: VintageDraft): Publication['vintages'][number] => {
    const known = knownFrom(draft, recorded);
    const place: Place = {
      id: places.reduce((most, { id }) => Math.max(most, id), 0) + 1,
      knownFrom: known.getTime(),
    };
    const later = places.filter((other) => byKnownFrom(other, place) > 0).sort(byKnownFrom);
    const coverage = new Map<number, readonly number[]>();
    const rows: PackedRow[] = [];
    const count = { delivered: 0, changed: 0, revised: 0 };
    for (const { key, ordinals, values, statuses } of draft.series) {
      if (ordinals.length === 0) continue;
      const series = seriesId(key);
      const delivered: Points = { ordinals: Int16Array.from(ordinals), values, statuses };
      const timeline = timelineOf(series, key);
      const before = timeline.stateBefore(place);
      const changes = findChanges(before, delivered);
      coverage.set(series, runsOf(delivered.ordinals));
      count.delivered += delivered.ordinals.length;
      count.changed += changes.changed.length;
      count.revised += changes.revised.length;
      revisions.add(key, before, delivered, changes);
      if (changes.changed.length === 0) continue;
      const points = pick(delivered, changes.changed);
      rows.push({ series, vintage: place.id, points });
      rows.push(...sayAgain(series, timeline, later, coverageOf, before, changes));
      timeline.add({ ...place, points });
    }
    const { delivered, changed, revised } = count;
    insertVintage.run({
      id: place.id,
      delivery,
      published: draft.published,
      precision: draft.precision,
      knownFrom: known.toISOString(),
      coverage: encodeCoverage(coverage),
      added: changed - revised,
      revised,
      delivered,
    });
    for (const { series, vintage, points } of rows)
      insertFigures.run(series, vintage, place.id, encode(points));
    places.push(place);
    return {
      id: place.id,
      published: draft.published,
      added: changed - revised,
      revised,
      unchanged: delivered - changed,
    };
  };
  return { publishVintage, revisions: revisions.largest };
}

/** Rows for later vintages whose word rested on what this publication changes; they are put on the timeline too. */
function sayAgain(
  series: number,
  timeline: Timeline,
  later: readonly Place[],
  coverageOf: (vintage: number) => Coverage,
  before: Points,
  { revised }: Changes,
): PackedRow[] {
  // Points that nothing was known of before need nothing: the first later vintage to give one found it new and has its row.
  const again = new Map<Place, number[]>();
  for (const { known } of revised) {
    const ordinal = before.ordinals[known]!;
    const first = later.find(({ id }) => covers(coverageOf(id).get(series) ?? [], ordinal));
    if (!first || timeline.says(first.id, ordinal)) continue;
    const indexes = again.get(first);
    if (indexes) indexes.push(known);
    else again.set(first, [known]);
  }
  return [...again].map(([place, indexes]) => {
    const points = pick(before, indexes);
    timeline.add({ ...place, points });
    return { series, vintage: place.id, points };
  });
}

function readPlaces(db: Database.Database): Place[] {
  return db
    .prepare<[], { id: number; known_from: string }>('SELECT id, known_from FROM vintage')
    .all()
    .map(({ id, known_from }) => ({ id, knownFrom: Date.parse(known_from) }));
}

function rememberSeriesIds(db: Database.Database): (key: SeriesKey) => number {
  const find = db
    .prepare<[SeriesKey], number>(
      `SELECT id FROM series WHERE indicator = @indicator AND region = @region AND breakdown = @breakdown
         AND boundaries = @boundaries AND frequency = @frequency`,
    )
    .pluck();
  const insert = db.prepare(
    `INSERT INTO series (indicator, region, breakdown, boundaries, frequency)
     VALUES (@indicator, @region, @breakdown, @boundaries, @frequency)`,
  );
  const known = new Map<string, number>();
  return (key) => {
    const name = seriesKeyText(key);
    const id = known.get(name) ?? find.get(key) ?? Number(insert.run(key).lastInsertRowid);
    known.set(name, id);
    return id;
  };
}

function rememberTimelines(
  db: Database.Database,
  places: Place[],
): (series: number, key: SeriesKey) => Timeline {
  const read = db.prepare<[number], { vintage: number; packed: Buffer }>(
    'SELECT vintage, packed FROM figures WHERE series = ?',
  );
  const knownFroms = new Map(places.map(({ id, knownFrom }) => [id, knownFrom]));
  const timelines = new Map<number, Timeline>();
  return (series, key) => {
    let timeline = timelines.get(series);
    if (!timeline) {
      const entries = read.all(series).map(({ vintage, packed }) => ({
        id: vintage,
        knownFrom: knownFroms.get(vintage)!,
        points: decode(packed, `series ${seriesKeyText(key)}, vintage ${vintage}`),
      }));
      timeline = new Timeline(entries);
      timelines.set(series, timeline);
    }
    return timeline;
  };
}

function rememberCoverage(db: Database.Database): (vintage: number) => Coverage {
  const read = db.prepare<[number], Buffer>('SELECT coverage FROM vintage WHERE id = ?').pluck();
  const known = new Map<number, Coverage>();
  return (vintage) => {
    let coverage = known.get(vintage);
    if (!coverage) {
      coverage = decodeCoverage(read.get(vintage)!, vintage);
      known.set(vintage, coverage);
    }
    return coverage;
  };
}
