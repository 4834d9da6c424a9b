import { describe, expect, it, onTestFinished } from 'vitest';
import { openForReading, openForWriting } from './openDatabase.ts';
import { openFiguresWriter } from './openFiguresWriter.ts';
import { deliveryDraft, vintageDraft } from './testing/drafts.ts';
import { temporaryDirectory } from './testing/temporaryDirectory.ts';

const now = () => new Date('2026-01-01T00:00:00Z');

async function openFilled() {
  const directory = temporaryDirectory();
  const writer = openFiguresWriter({ directory, now });
  await writer.publish(deliveryDraft([vintageDraft('2018-05-04', { '01': { '2018-04': 4042 } })]));
  await writer.publishRegions({
    ...deliveryDraft([]),
    published: '2024-01-01',
    precision: 'day',
    regions: [
      { code: '0', level: 'country', label: 'Norge', parent: null, validFrom: '1838-01-01', validTo: null },
    ],
    changes: [{ oldCode: '01', newCode: '30', date: '2020-01-01', kind: 'merge' }],
  });
  await writer.close();
  const db = openForWriting(directory, 'figures', now);
  onTestFinished(() => void db.close());
  return { directory, db };
}

describe('a figures database', () => {
  it('is written through a log, to the disk, with foreign keys', async () => {
    const { db } = await openFilled();
    const pragma = (name: string) => db.pragma(name, { simple: true });
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('busy_timeout')).toBe(10_000);
    expect(pragma('page_size')).toBe(16_384);
  });

  it('has strict tables only', async () => {
    const { db } = await openFilled();
    const loose = `SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'`;
    expect(db.prepare(loose).all()).toEqual([]);
    expect(() =>
      db.exec(`INSERT INTO payload VALUES ('sha256:${'0'.repeat(64)}', 'identity', '2,8', x'00')`),
    ).toThrow('cannot store TEXT value in INTEGER column payload.size');
  });

  it('refuses figures of a vintage or a series that is not there', async () => {
    const { db } = await openFilled();
    expect(() => db.exec(`INSERT INTO figures VALUES (1, 99, 1, x'01')`)).toThrow(
      'FOREIGN KEY constraint failed',
    );
    expect(() => db.exec(`INSERT INTO figures VALUES (99, 1, 1, x'01')`)).toThrow(
      'FOREIGN KEY constraint failed',
    );
  });

  it.each([
    ['payload', `size = 1`],
    ['delivery', `recorded = '2030-01-01'`],
    ['vintage', `published = '2030-01-01'`],
    ['series', `region = '31'`],
    ['figures', `packed = x'00'`],
    ['region', `label = 'Noreg'`],
    ['region_change', `new_code = '31'`],
  ])('refuses to change, replace or delete a row of %s', async (table, change) => {
    const { db } = await openFilled();
    const rows = () => db.prepare(`SELECT * FROM ${table}`).all();
    const before = rows();
    expect(before.length).toBeGreaterThan(0);
    expect(() => db.exec(`UPDATE ${table} SET ${change}`)).toThrow(/is never|are never/);
    expect(() => db.exec(`DELETE FROM ${table}`)).toThrow(/is never|are never/);
    expect(() => db.exec(`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`)).toThrow(
      /is never|are never/,
    );
    expect(rows()).toEqual(before);
  });

  it('cannot be written by a reader', async () => {
    const { directory } = await openFilled();
    const db = openForReading(directory, 'figures');
    onTestFinished(() => void db.close());
    expect(() => db.exec(`INSERT INTO series VALUES (9, 'a', '01', 'total', 'published', 'month')`)).toThrow(
      'readonly',
    );
    expect(() => db.exec('CREATE TABLE other (id INTEGER)')).toThrow('readonly');
  });

  it('that is not there is not made by a reader', () => {
    expect(() => openForReading(temporaryDirectory(), 'figures')).toThrow(/There is no .*figures\.sqlite/);
  });
});
