/** Boundary sets over a connection to the figures. */
import { regionCodeSchema } from '@regionpuls/domain';
import type Database from 'better-sqlite3';
import type {
  BoundaryReader,
  BoundarySet,
  BoundarySetDraft,
  BoundaryShapes,
  BoundaryWriter,
} from './boundarySet.ts';
import { findDelivery, insertDelivery, nextDelivery } from './deliveries.ts';
import { payloadOfBytes } from './payload.ts';

export function openBoundaryReader(db: Database.Database): BoundaryReader {
  const newest = db.prepare<[], BoundarySet>(
    `SELECT id, year, level, recorded, origin, licence FROM boundary_set
     WHERE id IN (SELECT max(id) FROM boundary_set GROUP BY year, level) ORDER BY year, level`,
  );
  const shapes = db.prepare<[number], string>('SELECT shapes FROM boundary_set WHERE id = ?').pluck();
  return {
    boundarySets: async () => newest.all(),
    boundaryShapes: async (id) => {
      const text = shapes.get(id);
      return text === undefined ? null : (JSON.parse(text) as BoundaryShapes);
    },
  };
}

export function openBoundaryWriter(db: Database.Database, now: () => Date): BoundaryWriter {
  return {
    publishBoundaries: async (draft) => {
      check(draft);
      return db.transaction(() => publish(db, draft, now)).immediate();
    },
  };
}

function publish(db: Database.Database, draft: BoundarySetDraft, now: () => Date) {
  const { year, level, origin, licence, shapes } = draft;
  const head = { ...draft, payload: payloadOfBytes(draft.payload) };
  const before = findDelivery(db, head)?.delivery;
  const newest = db
    .prepare<[number, string], { id: number; delivery: number }>(
      'SELECT id, delivery FROM boundary_set WHERE year = ? AND level = ? ORDER BY id DESC LIMIT 1',
    )
    .get(year, level);
  if (newest && newest.delivery === before) {
    return { outcome: 'unchanged' as const, delivery: before, set: newest.id };
  }
  const next = nextDelivery(db, now());
  if (before === undefined) insertDelivery(db, next, head, draft.report);
  const delivery = before ?? next.id;
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO boundary_set (year, level, delivery, recorded, origin, licence, shapes)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(year, level, delivery, next.recorded.toISOString(), origin, licence, JSON.stringify(shapes));
  return { outcome: 'published' as const, delivery, set: Number(lastInsertRowid) };
}

/** @throws naming what is wrong: what is stored is drawn as it is. */
function check({ fileName, origin, licence, shapes }: BoundarySetDraft): void {
  const refuse = (what: string) => new Error(`The boundaries ${fileName}: ${what}`);
  if (origin.trim() === '' || licence.trim() === '') throw refuse('have no origin or licence');
  const entries = Object.entries(shapes);
  if (entries.length === 0) throw refuse('have no regions');
  for (const [code, { coordinates }] of entries) {
    if (!regionCodeSchema.safeParse(code).success) throw refuse(`«${code}» is not a region code`);
    const places = coordinates.flat(2);
    if (places.length < 4 || !places.every((place) => place.every(Number.isFinite))) {
      throw refuse(`${code} has no land`);
    }
  }
}
