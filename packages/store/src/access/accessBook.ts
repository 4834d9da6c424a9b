/** Tokens that let somebody write, by their hashes. */
import { createHash, randomBytes } from 'node:crypto';
import { type Access, type Role, accessSchema } from '@regionpuls/domain';
import type Database from 'better-sqlite3';

export interface AccessBook {
  /** Makes a token. It is in this answer and nowhere else. */
  createAccess(draft: { name: string; role: Role; days: number }): Promise<{ access: Access; token: string }>;
  /** Every access, newest first. */
  accesses(): Promise<Access[]>;
  /** @throws when there is no such access, or it is revoked already. */
  revokeAccess(id: number): Promise<Access>;
  /** Whose token it is, when it is neither expired nor revoked. */
  findAccess(token: string): Promise<Access | null>;
}

/** Makes a token known for what it is where it should not be: in a log, in a repository. */
const PREFIX = 'regionpuls_';
const TOKEN = /^regionpuls_[A-Za-z0-9_-]{43}$/;
const SELECT = 'SELECT id, name, role, created, expires, revoked FROM access';
const DAY_MS = 86_400_000;

export function openAccessBook(
  db: Database.Database,
  now: () => Date,
  audit: (action: string, subject: string, detail: unknown) => void,
): AccessBook {
  const read = (id: number) => {
    const row = db.prepare<[number], Access>(`${SELECT} WHERE id = ?`).get(id);
    return row ? accessSchema.parse(row) : null;
  };
  const create = ({ name, role, days }: { name: string; role: Role; days: number }) => {
    const token = `${PREFIX}${randomBytes(32).toString('base64url')}`;
    const created = now();
    const { lastInsertRowid } = db
      .prepare('INSERT INTO access (name, role, hash, created, expires) VALUES (?, ?, ?, ?, ?)')
      .run(
        name.trim(),
        role,
        hashOf(token),
        created.toISOString(),
        new Date(created.getTime() + days * DAY_MS).toISOString(),
      );
    const access = read(Number(lastInsertRowid))!;
    audit('create-access', String(access.id), access);
    return { access, token };
  };
  const revoke = (id: number) => {
    const access = read(id);
    if (!access) throw new Error(`There is no access ${id}`);
    if (access.revoked) throw new Error(`Access ${id} was revoked ${access.revoked}`);
    db.prepare('UPDATE access SET revoked = ? WHERE id = ?').run(now().toISOString(), id);
    audit('revoke-access', String(id), { id });
    return read(id)!;
  };
  return {
    createAccess: async (draft) => db.transaction(() => create(draft)).immediate(),
    accesses: async () =>
      db
        .prepare<[], Access>(`${SELECT} ORDER BY id DESC`)
        .all()
        .map((row) => accessSchema.parse(row)),
    revokeAccess: async (id) => db.transaction(() => revoke(id)).immediate(),
    findAccess: async (token) => {
      if (!TOKEN.test(token)) return null;
      const row = db
        .prepare<[string, string], Access>(`${SELECT} WHERE hash = ? AND revoked IS NULL AND expires > ?`)
        .get(hashOf(token), now().toISOString());
      return row ? accessSchema.parse(row) : null;
    },
  };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
