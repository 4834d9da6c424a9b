/** The figures as SQLite keeps them, with the right to add to them. */
import { type SeriesKey, regionChangeSchema, regionSchema, seriesKeyText } from '@regionpuls/domain';
import type Database from 'better-sqlite3';
import { openBoundaryWriter } from './boundarySets.ts';
import { checkHead, checkPublished, checkVintage } from './checkDraft.ts';
import { encodeCoverage } from './coverage.ts';
import { openGateWriter } from './gate/openGate.ts';
import { knownFrom } from './knownFrom.ts';
import { openFiguresReader } from './openFiguresReader.ts';
import { openForWriting } from './openDatabase.ts';
import { payloadOfBytes } from './payload.ts';
import { insertPayload } from './payloads.ts';
import { publishing } from './publishing.ts';
import { rememberRegions } from './readRegions.ts';
import type { Points } from './points.ts';
import type { DeliveryDraft, FiguresWriter, Publication } from './reader.ts';
import { findDelivery, insertDelivery, nextDelivery } from './deliveries.ts';

export interface FiguresWriterOptions {
  /** The folder that holds, or will hold, `figures.sqlite`. */
  directory: string;
  now?: () => Date;
}

type RegionsDraft = Parameters<FiguresWriter['publishRegions']>[0];

/** Makes the database when missing. @throws when it is newer than the code, or was built from other SQL. */
export function openFiguresWriter({
  directory,
  now = () => new Date(),
}: FiguresWriterOptions): FiguresWriter {
  const db = openForWriting(directory, 'figures', now);
  // Its own connection, so that what is read here is what every other reader sees; it asks each time, to see its own words at once.
  const reader = openFiguresReader({ directory, minPollMs: 0 });
  const regions = rememberRegions(db);
  return {
    ...reader,
    ...openGateWriter(db, now),
    ...openBoundaryWriter(db, now),
    publish: async (draft) => publish(db, draft, now),
    publishing: async (head, work) => publishing(db, head, now, work),
    publishRegions: async (draft) => publishRegions(db, draft, now),
    delivered: async (head) => findDelivery(db, head),
    // Not the reader's: it would load every figure of the archive.
    regions: async () => regions(),
    keepPayload: async (payload) => db.transaction(() => insertPayload(db, payload)).immediate(),
    close: async () => {
      await reader.close();
      db.close();
    },
  };
}

function publish(db: Database.Database, draft: DeliveryDraft, now: () => Date): Publication {
  checkHead(draft);
  draft.vintages.forEach(checkVintage);
  const bySeries = new Map<string, { key: SeriesKey; said: (Points & { release: number })[] }>();
  for (const [release, { series }] of draft.vintages.entries()) {
    for (const { key, ordinals, values, statuses } of series) {
      const found = bySeries.get(seriesKeyText(key)) ?? { key, said: [] };
      bySeries.set(seriesKeyText(key), found);
      found.said.push({ release, ordinals: Int16Array.from(ordinals), values, statuses });
    }
  }
  const head = { ...draft, payload: payloadOfBytes(draft.payload), releases: draft.vintages };
  return publishing(db, head, now, (session) => {
    for (const { key, said } of bySeries.values()) session.series(key).say(said);
    return { report: draft.report };
  })!;
}

function publishRegions(db: Database.Database, draft: RegionsDraft, now: () => Date): Publication {
  checkHead(draft);
  checkPublished(draft, `The region table ${draft.fileName}`);
  const regions = regionSchema.array().min(1).parse(draft.regions);
  const changes = regionChangeSchema.array().parse(draft.changes);
  const head = { ...draft, payload: payloadOfBytes(draft.payload) };
  return db
    .transaction((): Publication => {
      // Asked under the write lock, so that of two processes with the same delivery the second finds the first's.
      const before = findDelivery(db, head);
      if (before) return before;
      const delivery = nextDelivery(db, now());
      insertDelivery(db, delivery, head, draft.report);
      const { published, precision } = draft;
      const id = Number(
        db
          .prepare(
            `INSERT INTO vintage (delivery, published, precision, known_from, coverage, added, revised, delivered)
           VALUES (?, ?, ?, ?, ?, 0, 0, 0)`,
          )
          .run(
            delivery.id,
            published,
            precision,
            knownFrom(draft, delivery.recorded).toISOString(),
            encodeCoverage(new Map()),
          ).lastInsertRowid,
      );
      const insertRegion = db.prepare(
        `INSERT INTO region (vintage, code, level, label, parent, valid_from, valid_to)
       VALUES (@id, @code, @level, @label, @parent, @validFrom, @validTo)`,
      );
      const insertChange = db.prepare(
        `INSERT INTO region_change (vintage, old_code, new_code, date, kind)
       VALUES (@id, @oldCode, @newCode, @date, @kind)`,
      );
      for (const region of regions) insertRegion.run({ id, ...region });
      for (const change of changes) insertChange.run({ id, ...change });
      return {
        outcome: 'published',
        delivery: delivery.id,
        vintages: [{ id, published, added: 0, revised: 0, unchanged: 0 }],
        revisions: [],
      };
    })
    .immediate();
}
