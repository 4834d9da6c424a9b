/** Ingests as they are stored, with what was decided about them. */
import { type Ingest, ingestSchema, isAcceptable, reportSchema } from '@regionpuls/domain';
import type Database from 'better-sqlite3';
import type { IngestFilter } from './gate.ts';

interface Row extends Pick<
  Ingest,
  'id' | 'layout' | 'origin' | 'feed' | 'by' | 'started' | 'finished' | 'payload' | 'delivery'
> {
  outcome: string;
  report: string;
  state: string | null;
  decided: string | null;
  decided_by: string | null;
  reason: string | null;
  by_ingest: number | null;
}

const SELECT = `
  SELECT i.id, i.layout, i.origin, i.feed, i.by, i.started, i.finished, i.payload, i.delivery, i.outcome, i.report,
         d.state, d.decided, d.by AS decided_by, d.reason, d.by_ingest
  FROM ingest i LEFT JOIN decision d ON d.ingest = i.id`;
const WAITING = `i.outcome = 'quarantined' AND d.ingest IS NULL`;

export function readIngests(
  db: Database.Database,
  { limit, before, source, feed, outcomes, waiting, payload }: IngestFilter,
): Ingest[] {
  const where = [
    ...(before === undefined ? [] : ['i.id < @before']),
    ...(source === undefined ? [] : ['i.source = @source']),
    ...(feed === undefined ? [] : ['i.feed = @feed']),
    ...(payload === undefined ? [] : ['i.payload = @payload']),
    ...(outcomes === undefined ? [] : ['i.outcome IN (SELECT value FROM json_each(@outcomes))']),
    ...(waiting ? [WAITING] : []),
  ];
  const sql = `${SELECT} ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY i.id DESC LIMIT @limit`;
  const given = { limit, before, source, feed, outcomes: JSON.stringify(outcomes ?? []), payload };
  return db.prepare<[object], Row>(sql).all(given).map(toIngest);
}

export function readIngest(db: Database.Database, id: number): Ingest | null {
  const row = db.prepare<[number], Row>(`${SELECT} WHERE i.id = ?`).get(id);
  return row ? toIngest(row) : null;
}

export function countWaiting(db: Database.Database): number {
  return db
    .prepare<[], number>(
      `SELECT count(*) FROM ingest i LEFT JOIN decision d ON d.ingest = i.id WHERE ${WAITING}`,
    )
    .pluck()
    .get()!;
}

function toIngest({
  outcome,
  report: text,
  state,
  decided,
  decided_by,
  reason,
  by_ingest,
  ...row
}: Row): Ingest {
  const report = reportSchema.parse(JSON.parse(text));
  const gate =
    outcome === 'quarantined'
      ? {
          state: state ?? 'waiting',
          acceptable: isAcceptable(report),
          decided,
          by: decided_by,
          reason,
          byIngest: by_ingest,
        }
      : null;
  return ingestSchema.parse({ ...row, report, gate });
}
