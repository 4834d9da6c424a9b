/** What the partnership agreed on, as SQLite keeps it. */
import {
  type Partner,
  type PathVersion,
  type Target,
  partnerSchema,
  pathVersionSchema,
  targetSchema,
} from '@regionpuls/domain';
import type Database from 'better-sqlite3';
import { openAccessBook } from './access/accessBook.ts';
import { openEmbedBook } from './embedUse/embedBook.ts';
import { openForWriting } from './openDatabase.ts';
import type { AgreementsWriter } from './reader.ts';

export interface AgreementsOptions {
  /** The folder that holds, or will hold, `agreements.sqlite`. */
  directory: string;
  now?: () => Date;
}

type TargetRow = Record<
  'id' | 'indicator' | 'region' | 'breakdown' | 'boundaries' | 'direction' | 'title' | 'description',
  string
> & { example: number };

/** Makes the database when missing. @throws when it is newer than the code, or was built from other SQL. */
export function openAgreements({ directory, now = () => new Date() }: AgreementsOptions): AgreementsWriter {
  const db = openForWriting(directory, 'agreements', now);
  const audit = (action: string, subject: string, detail: unknown) =>
    db
      .prepare('INSERT INTO audit (at, action, subject, detail) VALUES (?, ?, ?, ?)')
      .run(now().toISOString(), action, subject, JSON.stringify(detail));

  return {
    ...openAccessBook(db, now, audit),
    ...openEmbedBook(db),
    partners: async () => readPartners(db),
    targets: async () => readTargets(db),
    target: async (id) => readTargets(db, id)[0] ?? null,
    addPartner: async (draft) => {
      const partner = partnerSchema.parse(draft);
      inTransaction(db, () => {
        if (exists(db, 'partner', partner.id)) throw new Error(`There is already a partner «${partner.id}»`);
        db.prepare('INSERT INTO partner (id, name, kind, example) VALUES (@id, @name, @kind, @example)').run({
          ...partner,
          example: Number(partner.example),
        });
        audit('add-partner', partner.id, partner);
      });
    },
    addTarget: async (draft) => {
      const target = targetSchema.parse(draft);
      inTransaction(db, () => {
        if (exists(db, 'target', target.id)) throw new Error(`There is already a target «${target.id}»`);
        insertTarget(db, target);
        for (const version of target.versions) insertVersion(db, target.id, version);
        audit('add-target', target.id, target);
      });
    },
    addPathVersion: async (targetId, draft) => {
      const version = pathVersionSchema.parse(draft);
      inTransaction(db, () => {
        if (!exists(db, 'target', targetId)) throw new Error(`There is no target «${targetId}»`);
        insertVersion(db, targetId, version);
        audit('add-path-version', targetId, version);
      });
    },
    close: async () => {
      db.close();
    },
  };
}

function inTransaction(db: Database.Database, work: () => void): void {
  db.transaction(work).immediate();
}

function exists(db: Database.Database, table: 'partner' | 'target', id: string): boolean {
  return db.prepare(`SELECT 1 FROM ${table} WHERE id = ?`).get(id) !== undefined;
}

function insertTarget(db: Database.Database, target: Target): void {
  db.prepare(
    `INSERT INTO target (id, indicator, region, breakdown, boundaries, direction, example, title, description)
     VALUES (@id, @indicator, @region, @breakdown, @boundaries, @direction, @example, @title, @description)`,
  ).run({
    ...target,
    example: Number(target.example),
    title: JSON.stringify(target.title),
    description: JSON.stringify(target.description),
  });
  const own = db.prepare('INSERT INTO target_owner (target, position, partner) VALUES (?, ?, ?)');
  for (const [position, partner] of target.owners.entries()) {
    if (!exists(db, 'partner', partner)) {
      throw new Error(`Target «${target.id}» is owned by «${partner}», who is not a partner`);
    }
    own.run(target.id, position, partner);
  }
}

/** @throws when the version is not the next one, or was agreed before the last. */
function insertVersion(db: Database.Database, targetId: string, version: PathVersion): void {
  const last = readVersions(db, targetId).at(-1);
  const next = (last?.version ?? 0) + 1;
  if (version.version !== next) {
    throw new Error(`The next version of «${targetId}» is ${next}, not ${version.version}`);
  }
  if (last && version.agreed < last.agreed) {
    throw new Error(
      `Version ${next} of «${targetId}» was agreed ${version.agreed}, before the last one (${last.agreed})`,
    );
  }
  db.prepare('INSERT INTO path_version (target, version, agreed, body) VALUES (?, ?, ?, ?)').run(
    targetId,
    version.version,
    version.agreed,
    JSON.stringify(version),
  );
}

function readVersions(db: Database.Database, targetId: string): PathVersion[] {
  return db
    .prepare<[string], string>('SELECT body FROM path_version WHERE target = ? ORDER BY version')
    .pluck()
    .all(targetId)
    .map((body) => pathVersionSchema.parse(JSON.parse(body)));
}

function readPartners(db: Database.Database): Partner[] {
  return db
    .prepare<[], Omit<Partner, 'example'> & { example: number }>(
      'SELECT id, name, kind, example FROM partner ORDER BY id',
    )
    .all()
    .map((row) => partnerSchema.parse({ ...row, example: row.example === 1 }));
}

/** In the order of their ids; in one read transaction, so that a version added meanwhile is in all of it or in nothing. */
function readTargets(db: Database.Database, id?: string): Target[] {
  const owners = db
    .prepare<[string], string>('SELECT partner FROM target_owner WHERE target = ? ORDER BY position')
    .pluck();
  return db.transaction(() =>
    db
      .prepare<[{ id: string | null }], TargetRow>(
        'SELECT * FROM target WHERE @id IS NULL OR id = @id ORDER BY id',
      )
      .all({ id: id ?? null })
      .map((row) =>
        targetSchema.parse({
          ...row,
          example: row.example === 1,
          title: JSON.parse(row.title) as unknown,
          description: JSON.parse(row.description) as unknown,
          owners: owners.all(row.id),
          versions: readVersions(db, row.id),
        }),
      ),
  )();
}
