/** Deliveries by what makes two of them the same: source, payload and options. */
import type Database from 'better-sqlite3';
import { insertPayload } from './payloads.ts';
import type { Publication, PublishingHead } from './reader.ts';

type DeliveryHead = Omit<PublishingHead, 'releases'>;

/** The same options give the same text, in whatever order they were written. */
export function optionsText(options: Record<string, string>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** What an earlier delivery of the same did; null when there was none. The payload's hash is asked for only where one was as large. */
export function findDelivery(
  db: Database.Database,
  { source, options, payload }: Pick<DeliveryHead, 'source' | 'options' | 'payload'>,
): Publication | null {
  const text = optionsText(options);
  const isAsLarge = db
    .prepare<[string, string, number], number>(
      `SELECT 1 FROM delivery JOIN payload ON payload.hash = delivery.payload
       WHERE delivery.source = ? AND delivery.options = ? AND payload.size = ? LIMIT 1`,
    )
    .pluck()
    .get(source, text, payload.size);
  if (isAsLarge === undefined) return null;
  const delivery = db
    .prepare<[string, string, string], number>(
      'SELECT id FROM delivery WHERE source = ? AND payload = ? AND options = ?',
    )
    .pluck()
    .get(source, payload.hash, text);
  if (delivery === undefined) return null;
  const vintages = db
    .prepare<[number], Publication['vintages'][number]>(
      `SELECT id, published, added, revised, delivered - added - revised AS unchanged
       FROM vintage WHERE delivery = ? ORDER BY id`,
    )
    .all(delivery);
  return { outcome: 'unchanged', delivery, vintages, revisions: [] };
}

/** The number and the time of recording of a delivery that is about to be made; must be called under the write lock. */
export function nextDelivery(db: Database.Database, now: Date): { id: number; recorded: Date } {
  const id = db.prepare<[], number>('SELECT 1 + coalesce(max(id), 0) FROM delivery').pluck().get()!;
  return { id, recorded: notBeforeTheLast(db, now) };
}

export function insertDelivery(
  db: Database.Database,
  { id, recorded }: ReturnType<typeof nextDelivery>,
  head: DeliveryHead,
  report: unknown,
): void {
  insertPayload(db, head.payload);
  db.prepare(
    `INSERT INTO delivery (id, source, payload, options, file_name, recorded, report)
     VALUES (@id, @source, @payload, @options, @fileName, @recorded, @report)`,
  ).run({
    id,
    source: head.source,
    payload: head.payload.hash,
    options: optionsText(head.options),
    fileName: head.fileName,
    recorded: recorded.toISOString(),
    report: JSON.stringify(report ?? null),
  });
}

/**
 * The time to record. A clock that was set back must not make a delivery older than one before it: what was known at an instant is
 * the deliveries up to one of them, and what is stored of a vintage rests on those recorded before it.
 */
function notBeforeTheLast(db: Database.Database, now: Date): Date {
  const last = db.prepare<[], string | null>('SELECT max(recorded) FROM delivery').pluck().get();
  return last && Date.parse(last) > now.getTime() ? new Date(last) : now;
}
