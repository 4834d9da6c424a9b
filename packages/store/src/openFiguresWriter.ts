/** The figures as SQLite keeps them, with the right to add to them. */
import { regionChangeSchema, regionSchema } from '@regionpuls/domain';
import type Database from 'better-sqlite3';
import { checkHead, checkPublished, checkVintage } from './checkDraft.ts';
import { encodeCoverage } from './coverage.ts';
import { openGateWriter } from './gate/openGate.ts';
import { knownFrom } from './knownFrom.ts';
import { openFiguresReader } from './openFiguresReader.ts';
import { openForWriting } from './openDatabase.ts';
import { packPayload } from './payloads.ts';
import { preparePublishing } from './publishVintage.ts';
import type { DeliveryDraft, FiguresWriter, Publication } from './reader.ts';
import { findDelivery, insertDelivery } from './deliveries.ts';

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
  return {
    ...reader,
    ...openGateWriter(db, now),
    publish: async (draft) => publish(db, draft, now),
    publishRegions: async (draft) => publishRegions(db, draft, now),
    close: async () => {
      await reader.close();
      db.close();
    },
  };
}

function publish(db: Database.Database, draft: DeliveryDraft, now: () => Date): Publication {
  checkHead(draft);
  if (draft.vintages.length === 0) throw new Error(`The delivery ${draft.fileName}: has no vintages`);
  draft.vintages.forEach(checkVintage);
  return deliver(db, draft, now, (delivery, recorded) => {
    const { publishVintage, revisions } = preparePublishing(db, delivery, recorded);
    const inOrder = [...draft.vintages].sort(
      (a, b) => knownFrom(a, recorded).getTime() - knownFrom(b, recorded).getTime(),
    );
    return { vintages: inOrder.map(publishVintage), revisions: revisions() };
  });
}

function publishRegions(db: Database.Database, draft: RegionsDraft, now: () => Date): Publication {
  checkHead(draft);
  checkPublished(draft, `The region table ${draft.fileName}`);
  const regions = regionSchema.array().min(1).parse(draft.regions);
  const changes = regionChangeSchema.array().parse(draft.changes);
  return deliver(db, draft, now, (delivery, recorded) => {
    const { published, precision } = draft;
    const id = Number(
      db
        .prepare(
          `INSERT INTO vintage (delivery, published, precision, known_from, coverage, added, revised, delivered)
           VALUES (?, ?, ?, ?, ?, 0, 0, 0)`,
        )
        .run(
          delivery,
          published,
          precision,
          knownFrom(draft, recorded).toISOString(),
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
    return { vintages: [{ id, published, added: 0, revised: 0, unchanged: 0 }], revisions: [] };
  });
}

/** Runs `write` in one transaction with the delivery's own row, unless the same was delivered before. */
function deliver(
  db: Database.Database,
  draft: Omit<DeliveryDraft, 'vintages'>,
  now: () => Date,
  write: (delivery: number, recorded: Date) => Pick<Publication, 'vintages' | 'revisions'>,
): Publication {
  const payload = packPayload(draft.payload);
  return db
    .transaction(() => {
      // Asked under the write lock, so that of two processes with the same delivery the second finds the first's.
      const before = findDelivery(db, draft, payload.hash);
      if (before) return before;
      const { id, recorded } = insertDelivery(db, draft, payload, now());
      return { outcome: 'published' as const, delivery: id, ...write(id, recorded) };
    })
    .immediate();
}
