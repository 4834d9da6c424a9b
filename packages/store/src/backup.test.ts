import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backup } from './backup.ts';
import { openAgreements } from './openAgreements.ts';
import { databaseFile } from './openDatabase.ts';
import { openFiguresReader } from './openFiguresReader.ts';
import { openFiguresWriter } from './openFiguresWriter.ts';
import { restore } from './restore.ts';
import { deliveryDraft, keyOf, vintageDraft } from './testing/drafts.ts';
import { temporaryDirectory } from './testing/temporaryDirectory.ts';

function open(directory: string) {
  const figures = openFiguresWriter({ directory });
  const agreements = openAgreements({ directory });
  const close = () => Promise.all([figures.close(), agreements.close()]);
  onTestFinished(async () => void (await close()));
  const say = (value: number) =>
    figures.publish(deliveryDraft([vintageDraft('2018-05-04', { '01': { '2018-04': value } })]));
  const join = (id: string) => agreements.addPartner({ id, name: id, kind: 'other', example: true });
  return { figures, agreements, close, say, join };
}

async function valueIn(directory: string) {
  const reader = openFiguresReader({ directory });
  const value = (await reader.figures()).find(keyOf('01'))?.values[0];
  await reader.close();
  return value;
}

async function backedUp() {
  const directory = temporaryDirectory();
  const file = join(temporaryDirectory(), 'backup');
  const databases = open(directory);
  await databases.say(4042);
  await databases.join('nav');
  const contents = await backup({ directory, file });
  return { directory, file, databases, contents };
}

describe('a backup', () => {
  it('made while everything is in use brings back figures and agreements of that instant', async () => {
    const { directory, file, databases, contents } = await backedUp();
    await databases.say(4050);
    await databases.join('nho');
    await databases.close();
    expect(await valueIn(directory)).toBe(4050);
    expect(await restore({ directory, file })).toEqual(contents);
    expect(await valueIn(directory)).toBe(4042);
    const agreements = openAgreements({ directory });
    expect((await agreements.partners()).map(({ id }) => id)).toEqual(['nav']);
    await agreements.close();
  });

  it('is restored to a folder that is not there yet', async () => {
    const { file } = await backedUp();
    const directory = join(temporaryDirectory(), 'new');
    await restore({ directory, file });
    expect(await valueIn(directory)).toBe(4042);
    expect(readdirSync(directory).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('never replaces another, and leaves nothing half made', async () => {
    const { directory, file } = await backedUp();
    await expect(backup({ directory, file })).rejects.toThrow('is there already');
    const empty = temporaryDirectory();
    await expect(backup({ directory: empty, file: join(empty, 'backup') })).rejects.toThrow('There is no');
    expect(readdirSync(empty)).toEqual([]);
  });

  it('is not restored while the databases are in use', async () => {
    const { directory, file, databases } = await backedUp();
    await databases.say(4050);
    await expect(restore({ directory, file })).rejects.toThrow('is in use: stop the server first');
    expect(await valueIn(directory)).toBe(4050);
  });

  it('keeps the databases that it replaces', async () => {
    const { directory, file, databases } = await backedUp();
    await databases.close();
    await restore({ directory, file });
    expect(existsSync(`${databaseFile(directory, 'figures')}.before-restore`)).toBe(true);
  });

  it.each([
    ['any other file', 'is not a backup of Regionpuls', (file: string) => writeFileSync(file, 'hello')],
    [
      'a cut file',
      /malformed|is damaged|is not a backup/,
      (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 5000)),
    ],
    [
      'a missing part',
      'figures is not what was backed up',
      change(`DELETE FROM part WHERE database = 'figures'`),
    ],
    ['a damaged part', 'figures cannot be unpacked', change(`UPDATE part SET bytes = x'010203'`)],
    [
      'a missing database',
      'it lacks agreements',
      change(
        `DELETE FROM part WHERE database = 'agreements'; DELETE FROM content WHERE database = 'agreements'`,
      ),
    ],
  ])('is refused when it is %s, and nothing is replaced', async (_, message, damage) => {
    const { directory, file, databases } = await backedUp();
    await databases.say(4050);
    await databases.close();
    damage(file);
    await expect(restore({ directory, file })).rejects.toThrow(message);
    expect(await valueIn(directory)).toBe(4050);
  });
});

function change(sql: string) {
  return (file: string) => {
    const db = new Database(file);
    db.exec(sql);
    db.close();
  };
}
