/** The gate's memory over a connection to the figures. */
import { type Ingest, ingestSchema, osloDay } from '@regionpuls/domain';
import type Database from 'better-sqlite3';
import { type Decision, GateError, type GateReader, type GateWriter, type IngestDraft } from './gate.ts';
import { readMapping, readMappings, saveMapping } from './mappings.ts';
import { countWaiting, readIngest, readIngests } from './readIngests.ts';

export function openGateReader(db: Database.Database): GateReader {
  return {
    ingests: async (filter) => readIngests(db, filter),
    ingest: async (id) => readIngest(db, id),
    countWaiting: async () => countWaiting(db),
    mappings: async () => readMappings(db),
    mapping: async (name, version) => readMapping(db, name, version),
  };
}

export function openGateWriter(db: Database.Database, now: () => Date): GateWriter {
  return {
    recordIngest: async (draft) => db.transaction(() => recordIngest(db, draft)).immediate(),
    decide: async (decision) => db.transaction(() => decide(db, decision, now())).immediate(),
    saveMapping: async (mapping, by) => db.transaction(() => saveMapping(db, mapping, by, now())).immediate(),
  };
}

function recordIngest(db: Database.Database, draft: IngestDraft) {
  const { report, ...ingest } = ingestSchema.omit({ id: true, gate: true }).parse(draft);
  if (report.outcome === 'quarantined') {
    const options = JSON.stringify(report.options);
    const there = readIngests(db, { limit: 1000, waiting: true, payload: ingest.payload! }).find(
      (other) =>
        other.layout === ingest.layout &&
        other.report.source === report.source &&
        JSON.stringify(other.report.options) === options,
    );
    if (there) return there;
  }
  const last = ingest.feed === null ? undefined : readIngests(db, { limit: 1, feed: ingest.feed })[0];
  if (last && isTriedAgain(last, draft)) {
    const tries = (last.report.tries ?? 1) + 1;
    db.prepare('UPDATE ingest SET origin = ?, by = ?, finished = ?, report = ? WHERE id = ?').run(
      ingest.origin,
      ingest.by,
      ingest.finished,
      JSON.stringify({ ...report, tries }),
      last.id,
    );
    return readIngest(db, last.id)!;
  }
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO ingest (layout, source, origin, by, feed, started, finished, outcome, payload, delivery, report)
       VALUES (@layout, @source, @origin, @by, @feed, @started, @finished, @outcome, @payload, @delivery, @report)`,
    )
    .run({ ...ingest, source: report.source, outcome: report.outcome, report: JSON.stringify(report) });
  return readIngest(db, Number(lastInsertRowid))!;
}

/** Nothing came of it, and nothing of the feed's last try the same day in Norway. */
function isTriedAgain(last: Ingest, { layout, payload, delivery, finished, report }: IngestDraft): boolean {
  const { outcome } = report;
  return (
    (outcome === 'failed' || outcome === 'unchanged') &&
    last.report.outcome === outcome &&
    last.layout === layout &&
    last.report.source === report.source &&
    last.payload === null &&
    payload === null &&
    last.delivery === delivery &&
    osloDay(new Date(last.finished)) === osloDay(new Date(finished))
  );
}

function decide(db: Database.Database, { ingest: id, state, by, reason, byIngest }: Decision, now: Date) {
  const ingest = readIngest(db, id);
  if (!ingest) throw new GateError(`Det finnes ikke noe inntak med nummer ${id}.`);
  if (!ingest.gate) throw new GateError(`Inntak ${id} er ikke i karantene.`);
  if (ingest.gate.state !== 'waiting') throw new GateError(`Inntak ${id} er allerede avgjort.`);
  if (reason.trim() === '') throw new GateError('Avgjørelsen trenger en begrunnelse.');
  db.prepare(
    'INSERT INTO decision (ingest, state, decided, by, reason, by_ingest) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(id, state, now.toISOString(), by, reason.trim(), byIngest ?? null);
  return readIngest(db, id)!;
}
