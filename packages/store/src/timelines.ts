/** What the archive has of a series, looked up when it is asked for: an ingest needs no more of the archive than it touches. */
import { type SeriesKey, seriesKeyText } from '@regionpuls/domain';
import type Database from 'better-sqlite3';
import { decode } from './packing.ts';
import { Timeline } from './timeline.ts';

type Row = [series: number, vintage: number | null, packed: Buffer];

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
  const read = db
    .prepare<[string, string, string, string, string], Row>(
      `SELECT s.id, f.vintage, f.packed FROM series s LEFT JOIN figures f ON f.series = s.id
       WHERE s.indicator = ? AND s.region = ? AND s.breakdown = ? AND s.boundaries = ? AND s.frequency = ?`,
    )
    .raw();
  return (key) => {
    const rows = read.all(key.indicator, key.region, key.breakdown, key.boundaries, key.frequency);
    const entries = rows.flatMap(([, vintage, packed]) =>
      vintage === null
        ? []
        : {
            id: vintage,
            knownFrom: knownFroms.get(vintage)!,
            points: decode(packed, () => `series ${seriesKeyText(key)}, vintage ${vintage}`),
          },
    );
    return { id: rows[0]?.[0] ?? null, timeline: new Timeline(entries) };
  };
}
