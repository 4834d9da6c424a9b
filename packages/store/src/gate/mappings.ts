/** Column mappings, version by version. */
import {
  type ColumnMapping,
  type SavedMapping,
  columnMappingSchema,
  savedMappingSchema,
} from '@regionpuls/domain';
import type Database from 'better-sqlite3';

interface Row {
  version: number;
  saved: string;
  by: string | null;
  body: string;
}

export function readMappings(db: Database.Database): SavedMapping[] {
  return db
    .prepare<[], Row>(
      `SELECT version, saved, by, body FROM mapping m
       WHERE version = (SELECT max(version) FROM mapping WHERE name = m.name) ORDER BY name`,
    )
    .all()
    .map(toMapping);
}

export function readMapping(db: Database.Database, name: string, version?: number): SavedMapping | null {
  const row = db
    .prepare<[{ name: string; version: number | null }], Row>(
      `SELECT version, saved, by, body FROM mapping
       WHERE name = @name AND version = coalesce(@version, (SELECT max(version) FROM mapping WHERE name = @name))`,
    )
    .get({ name, version: version ?? null });
  return row ? toMapping(row) : null;
}

/** Must be called inside a transaction. */
export function saveMapping(
  db: Database.Database,
  draft: ColumnMapping,
  by: string | null,
  now: Date,
): SavedMapping {
  const mapping = columnMappingSchema.parse(draft);
  const last = readMapping(db, mapping.name);
  if (last && JSON.stringify(last.mapping) === JSON.stringify(mapping)) return last;
  const saved: SavedMapping = { mapping, version: (last?.version ?? 0) + 1, saved: now.toISOString(), by };
  db.prepare('INSERT INTO mapping (name, version, saved, by, body) VALUES (?, ?, ?, ?, ?)').run(
    mapping.name,
    saved.version,
    saved.saved,
    by,
    JSON.stringify(mapping),
  );
  return saved;
}

function toMapping({ body, ...row }: Row): SavedMapping {
  return savedMappingSchema.parse({ ...row, mapping: JSON.parse(body) as unknown });
}
