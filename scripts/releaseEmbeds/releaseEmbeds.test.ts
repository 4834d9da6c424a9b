import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { addRelease } from './addRelease.ts';
import { buildLoader } from './buildLoader.ts';

const root = resolve(import.meta.dirname, '../..');
const released = join(root, 'apps/embed/released');
const read = (file: string) => readFileSync(join(released, file), 'utf8');
const loadersIn = (folder: string) => readdirSync(folder).filter((file) => file.endsWith('.js'));
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

it('has released the loader that the source gives now', () => {
  const built = buildLoader(root);
  expect(
    loadersIn(released).some((file) => read(file) === built),
    'The loader is not the one released last. Pages with the old one keep it; run `npm run release:embeds` and commit what it adds.',
  ).toBe(true);
});

it('builds the same bytes every time', () => {
  expect(buildLoader(root)).toBe(buildLoader(root));
});

it('has every loader under the name that says its content, once in the list', () => {
  for (const file of loadersIn(released)) {
    expect(file).toBe(`loader.${createHash('sha256').update(read(file)).digest('hex').slice(0, 12)}.js`);
  }
  const listed = read('releases.txt')
    .trimEnd()
    .split('\n')
    .map((line) => /^\d{4}-\d{2}-\d{2} (loader\.[0-9a-f]{12}\.js)$/.exec(line)?.[1]);
  expect(listed.toSorted()).toEqual(loadersIn(released).sort());
});

it('adds a loader beside the others, once, and changes none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regionpuls-released-'));
  folders.push(folder);
  const first = addRelease(folder, 'void 1;', '2026-11-22');
  const second = addRelease(folder, 'void 2;', '2027-01-05');
  expect(addRelease(folder, 'void 1;', '2027-02-01')).toEqual({ file: first.file, added: false });
  expect([first.added, second.added]).toEqual([true, true]);
  expect(readFileSync(join(folder, first.file), 'utf8')).toBe('void 1;');
  expect(readFileSync(join(folder, 'releases.txt'), 'utf8')).toBe(
    `2026-11-22 ${first.file}\n2027-01-05 ${second.file}\n`,
  );
  writeFileSync(join(folder, first.file), 'void 3;');
  expect(() => addRelease(folder, 'void 1;', '2027-02-01')).toThrow('another loader');
});
