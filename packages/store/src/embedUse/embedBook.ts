/** Counts of where charts are embedded. */
import { type EmbedUse, addDays, embedUseSchema } from '@regionpuls/domain';
import type Database from 'better-sqlite3';

export interface EmbedCount {
  /** `YYYY-MM-DD`. */
  day: string;
  host: string;
  chart: string;
  shown: number;
}

export interface EmbedBook {
  /** Adds to what was counted before. */
  countEmbeds(counts: readonly EmbedCount[]): Promise<void>;
  /** Most shown lately first. @param today `YYYY-MM-DD`. */
  embedUse(today: string): Promise<EmbedUse[]>;
}

/** Somebody who asks with made-up names must not fill the disk: what is new beyond this in a day is counted as untold. */
const MOST_PAIRS_A_DAY = 5000;
const RECENT_DAYS = 30;

export function openEmbedBook(db: Database.Database): EmbedBook {
  const count = (counts: readonly EmbedCount[]) => {
    const known = db.prepare('SELECT 1 FROM embed_use WHERE day = ? AND host = ? AND chart = ?');
    const pairs = db.prepare<[string], number>('SELECT count(*) FROM embed_use WHERE day = ?').pluck();
    const add = db.prepare(
      `INSERT INTO embed_use (day, host, chart, shown) VALUES (@day, @host, @chart, @shown)
       ON CONFLICT DO UPDATE SET shown = shown + excluded.shown`,
    );
    for (const one of counts) {
      const fits = known.get(one.day, one.host, one.chart) || pairs.get(one.day)! < MOST_PAIRS_A_DAY;
      add.run(fits ? one : { ...one, host: '', chart: '' });
    }
  };
  return {
    countEmbeds: async (counts) => db.transaction(() => count(counts)).immediate(),
    embedUse: async (today) =>
      db
        .prepare<[string], EmbedUse>(
          `SELECT host, chart, min(day) AS first, max(day) AS last, sum(shown) AS shown,
                  coalesce(sum(shown) FILTER (WHERE day > ?), 0) AS recently
           FROM embed_use GROUP BY host, chart ORDER BY recently DESC, shown DESC, host, chart LIMIT 1000`,
        )
        .all(addDays(today, -RECENT_DAYS))
        .map((row) => embedUseSchema.parse(row)),
  };
}
