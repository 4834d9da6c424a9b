import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openAgreements } from '../openAgreements.ts';
import { temporaryDirectory } from '../testing/temporaryDirectory.ts';

function open(at = { now: new Date('2026-11-22T10:00:00Z') }) {
  const directory = temporaryDirectory();
  return { directory, at, book: openAgreements({ directory, now: () => at.now }) };
}

it('shows a token once and keeps only its hash', async () => {
  const { directory, book } = open();
  const { access, token } = await book.createAccess({ name: 'Kari Analytiker', role: 'editor', days: 30 });
  expect(token).toMatch(/^regionpuls_.{43}$/);
  expect(access).toMatchObject({ name: 'Kari Analytiker', role: 'editor', revoked: null });
  expect(access.expires).toBe('2026-12-22T10:00:00.000Z');
  await book.close();
  const bytes = readFileSync(join(directory, 'agreements.sqlite')).toString('latin1');
  expect(bytes).not.toContain(token);
  expect(bytes).not.toContain(token.slice(20));
});

it('knows whose token it is until it expires', async () => {
  const { at, book } = open();
  const { access, token } = await book.createAccess({ name: 'Kari', role: 'editor', days: 1 });
  expect(await book.findAccess(token)).toEqual(access);
  expect(await book.findAccess(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBeNull();
  expect(await book.findAccess("' OR 1=1 --")).toBeNull();
  at.now = new Date('2026-11-23T10:00:00Z');
  expect(await book.findAccess(token)).toBeNull();
});

it('revokes once, for good, and writes it in the audit', async () => {
  const { directory, book } = open();
  const { access, token } = await book.createAccess({ name: 'Kari', role: 'editor', days: 30 });
  expect((await book.revokeAccess(access.id)).revoked).toBe('2026-11-22T10:00:00.000Z');
  expect(await book.findAccess(token)).toBeNull();
  await expect(book.revokeAccess(access.id)).rejects.toThrow('was revoked');
  await expect(book.revokeAccess(99)).rejects.toThrow('no access 99');
  const db = new Database(join(directory, 'agreements.sqlite'));
  expect(() => db.exec('UPDATE access SET revoked = NULL')).toThrow('never changed');
  expect(() => db.exec("UPDATE access SET expires = '2099-01-01'")).toThrow('never changed');
  expect(() => db.exec('DELETE FROM access')).toThrow('never deleted');
  expect(db.prepare('SELECT action FROM audit').pluck().all()).toEqual(['create-access', 'revoke-access']);
  db.close();
});
