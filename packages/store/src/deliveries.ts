/** Deliveries by what makes two of them the same: source, payload and options. */
import type Database from 'better-sqlite3';
import type { PackedPayload } from './payloads.ts';
import type { DeliveryDraft, Publication } from './reader.ts';

type DeliveryHead = Omit<DeliveryDraft, 'vintages'>;

/** The same options give the same text, in whatever order they were written. */
export function optionsText(options: Record<string, string>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** What an earlier delivery of the same did; null when there was none. */
export function findDelivery(
  db: Database.Database,
  draft: DeliveryHead,
  payload: string,
): Publication | null {
  const delivery = db
    .prepare<[string, string, string], number>(
      'SELECT id FROM delivery WHERE source = ? AND payload = ? AND options = ?',
    )
    .pluck()
    .get(draft.source, payload, optionsText(draft.options));
  if (delivery === undefined) return null;
  const vintages = db
    .prepare<[number], Publication['vintages'][number]>(
      `SELECT id, published, added, revised, delivered - added - revised AS unchanged
       FROM vintage WHERE delivery = ? ORDER BY id`,
    )
    .all(delivery);
  return { outcome: 'unchanged', delivery, vintages, revisions: [] };
}

export function insertDelivery(
  db: Database.Database,
  draft: DeliveryHead,
  payload: PackedPayload,
  now: Date,
): { id: number; recorded: Date } {
  const recorded = notBeforeTheLast(db, now);
  db.prepare(
    `INSERT INTO payload (hash, encoding, size, bytes) VALUES (@hash, @encoding, @size, @bytes)
     ON CONFLICT (hash) DO NOTHING`,
  ).run(payload);
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO delivery (source, payload, options, file_name, recorded, report)
       VALUES (@source, @payload, @options, @fileName, @recorded, @report)`,
    )
    .run({
      source: draft.source,
      payload: payload.hash,
      options: optionsText(draft.options),
      fileName: draft.fileName,
      recorded: recorded.toISOString(),
      report: JSON.stringify(draft.report ?? null),
    });
  return { id: Number(lastInsertRowid), recorded };
}

/**
 * The time to record. A clock that was set back must not make a delivery older than one before it: what was known at an instant is
 * the deliveries up to one of them, and what is stored of a vintage rests on those recorded before it.
 */
function notBeforeTheLast(db: Database.Database, now: Date): Date {
  const last = db.prepare<[], string | null>('SELECT max(recorded) FROM delivery').pluck().get();
  return last && Date.parse(last) > now.getTime() ? new Date(last) : now;
}
