/** A published region table. */
import { type Region, type RegionChange, regionChangeSchema, regionSchema } from '@regionpuls/domain';
import type Database from 'better-sqlite3';

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
