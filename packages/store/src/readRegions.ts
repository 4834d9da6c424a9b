/** A published region table. */
import { type Region, type RegionChange, regionChangeSchema, regionSchema } from '@regionpuls/domain';
import type Database from 'better-sqlite3';
import { byKnownFrom } from './knownFrom.ts';

/** @param vintage the vintage it was published with; null for none, which is an empty table. */
export function readRegions(
  db: Database.Database,
  vintage: number | null,
): { regions: Region[]; changes: RegionChange[] } {
  const regions = db
    .prepare(
      `SELECT code, level, label, parent, valid_from AS validFrom, valid_to AS validTo
       FROM region WHERE vintage = ? ORDER BY code, valid_from`,
    )
    .all(vintage);
  const changes = db
    .prepare(
      `SELECT old_code AS oldCode, new_code AS newCode, date, kind
       FROM region_change WHERE vintage = ? ORDER BY date, old_code, new_code`,
    )
    .all(vintage);
  return { regions: regionSchema.array().parse(regions), changes: regionChangeSchema.array().parse(changes) };
}

/** The vintage that holds the region table in force; null while there is none. */
export function regionsInForce(db: Database.Database): number | null {
  const places = db
    .prepare<[], { id: number; known_from: string }>(
      'SELECT id, known_from FROM vintage WHERE id IN (SELECT DISTINCT vintage FROM region)',
    )
    .all()
    .map(({ id, known_from }) => ({ id, knownFrom: Date.parse(known_from) }));
  return places.sort(byKnownFrom).at(-1)?.id ?? null;
}

/** Reads the table in force, again only when it is another. */
export function rememberRegions(db: Database.Database): () => ReturnType<typeof readRegions> {
  let held: { vintage: number | null; table: ReturnType<typeof readRegions> } | null = null;
  return () => {
    const vintage = regionsInForce(db);
    if (held?.vintage !== vintage) held = { vintage, table: readRegions(db, vintage) };
    return held.table;
  };
}
