import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openAgreements } from '@regionpuls/store';
import { afterAll, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const directory = mkdtempSync(join(tmpdir(), 'regionpuls-token-'));
afterAll(() => rmSync(directory, { recursive: true }));

function token(...args: string[]) {
  const command = join(root, 'node_modules/.bin/tsx');
  return spawnSync(command, [join(root, 'scripts/token.ts'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: directory },
  });
}

it('makes a token that works, is listed without itself, and stops working when revoked', async () => {
  const made = token('create', '--role', 'editor', '--name', 'Kari', '--days', '7');
  const secret = /regionpuls_\S{43}/.exec(made.stdout)![0];
  const agreements = openAgreements({ directory });
  expect(await agreements.findAccess(secret)).toMatchObject({ id: 1, name: 'Kari' });
  const listed = token('list').stdout;
  expect(listed).toContain('1  editor  Kari  gyldig til');
  expect(listed).not.toContain(secret);
  expect(token('revoke', '1').status).toBe(0);
  expect(await agreements.findAccess(secret)).toBeNull();
  expect(token('revoke', '1').status).toBe(1);
  await agreements.close();
});

it.each([
  [[], 'Oppgi en kommando'],
  [['make'], '«make» er ikke en kommando'],
  [['create', '--role', 'king', '--name', 'Kari'], '--role må være editor'],
  [['create', '--role', 'editor'], '--name'],
  [['create', '--role', 'editor', '--name', 'Kari', '--days', '1000'], '--days'],
  [['revoke', 'x'], 'nummeret'],
])('refuses %j, saying why', (args, message) => {
  const { status, stderr } = token(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
