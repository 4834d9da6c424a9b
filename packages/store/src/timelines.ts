/** What the archive has of a series, looked up when it is asked for: an ingest needs no more of the archive than it touches. */
import { type SeriesKey, seriesKeyText } from '@regionpuls/domain';
import type Database from 'better-sqlite3';
import { decode } from './packing/decode.ts';
import { prepareReadAhead } from './readAhead.ts';
import { Timeline } from './timeline.ts';

/** Asked for so many of an indicator's series, the archive is asked for all their numbers at once. */
const FEW = 32;

/** The function answers with the series' id, null while it has none. */
export function prepareTimelines(
  db: Database.Database,
): (key: SeriesKey) => { id: number | null; timeline: Timeline } {
  const knownFroms = new Map(
    db
      .prepare<[], [number, string]>('SELECT id, known_from FROM vintage')
      .raw()
      .all()
      .map(([id, known]) => [id, Date.parse(known)]),
  );
  const stored = prepareReadAhead(db, prepareIds(db));
  return (key) => {
    const { id, figures } = stored(key);
    const entries = figures.map(([vintage, packed]) => ({
      id: vintage,
      knownFrom: knownFroms.get(vintage)!,
      points: decode(packed, () => `series ${seriesKeyText(key)}, vintage ${vintage}`),
    }));
    return { id, timeline: new Timeline(entries) };
  };
}

function prepareIds(db: Database.Database): (key: SeriesKey) => number | null {
  const one = db
    .prepare<[string, string, string, string, string], number>(
      `SELECT id FROM series
       WHERE indicator = ? AND region = ? AND breakdown = ? AND boundaries = ? AND frequency = ?`,
    )
    .pluck();
  const all = db
    .prepare<[string], [string, number]>(
      `SELECT region || '|' || breakdown || '|' || boundaries || '|' || frequency, id
       FROM series WHERE indicator = ?`,
    )
    .raw();
  const asked = new Map<string, number>();
  const known = new Map<string, Map<string, number>>();
  return ({ indicator, region, breakdown, boundaries, frequency }) => {
    const times = (asked.get(indicator) ?? 0) + 1;
    asked.set(indicator, times);
    if (times === FEW) known.set(indicator, new Map(all.all(indicator)));
    const id = known.get(indicator)?.get(`${region}|${breakdown}|${boundaries}|${frequency}`);
    // What has come since is not among them.
    return id ?? one.get(indicator, region, breakdown, boundaries, frequency) ?? null;
  };
}
