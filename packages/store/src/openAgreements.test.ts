import { type Partner, type PathVersion, type Target, inEveryLanguage } from '@regionpuls/domain';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openAgreements } from './openAgreements.ts';
import { openForWriting } from './openDatabase.ts';
import { temporaryDirectory } from './testing/temporaryDirectory.ts';

const now = () => new Date('2026-01-01T00:00:00Z');
const partner: Partner = { id: 'nav', name: 'NAV Øst-Viken', kind: 'nav', example: true };

function versionOf(version: number, agreed: string): PathVersion {
  return {
    version,
    agreed,
    agreedBy: 'Styret',
    reason: inEveryLanguage((language) => `grunn (${language})`),
    baseline: { period: '2014-02', value: 5733, method: 'single-month', roundedTo: 1 },
    goal: { period: '2018-12', value: 4000 },
    shape: { kind: 's-curve', steepness: 10, midpoint: 0.5 },
    acceptedBreaks: [],
  };
}

function targetOf(id: string, versions = [versionOf(1, '2014-03-01')]): Target {
  return {
    id,
    indicator: 'nav-unemployed',
    region: '01',
    breakdown: 'total',
    boundaries: 'published',
    title: inEveryLanguage(() => 'Færre ledige'),
    description: inEveryLanguage(() => 'Østfold'),
    example: true,
    direction: 'at-most',
    owners: ['nav'],
    versions,
  };
}

async function openWithPartner() {
  const directory = temporaryDirectory();
  const agreements = openAgreements({ directory, now });
  await agreements.addPartner(partner);
  const db = openForWriting(directory, 'agreements', now);
  onTestFinished(async () => {
    db.close();
    await agreements.close();
  });
  return { agreements, db };
}

describe('agreements', () => {
  it('come back as they were added, targets in the order of their ids and versions oldest first', async () => {
    const { agreements } = await openWithPartner();
    await agreements.addTarget(targetOf('b'));
    await agreements.addTarget(targetOf('a', [versionOf(1, '2014-03-01'), versionOf(2, '2016-03-01')]));
    await agreements.addPathVersion('b', versionOf(2, '2014-03-01'));
    const b = targetOf('b', [versionOf(1, '2014-03-01'), versionOf(2, '2014-03-01')]);
    expect(await agreements.partners()).toEqual([partner]);
    expect((await agreements.targets()).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await agreements.target('b')).toEqual(b);
    expect(await agreements.target('c')).toBeNull();
  });

  it('refuse what is there already', async () => {
    const { agreements } = await openWithPartner();
    await agreements.addTarget(targetOf('a'));
    await expect(agreements.addTarget(targetOf('a'))).rejects.toThrow('There is already a target «a»');
    await expect(agreements.addPartner(partner)).rejects.toThrow('There is already a partner «nav»');
  });

  it('refuse a version that is not the next, or was agreed before the last', async () => {
    const { agreements } = await openWithPartner();
    await agreements.addTarget(targetOf('a'));
    const add = (version: PathVersion) => agreements.addPathVersion('a', version);
    await expect(add(versionOf(1, '2015-01-01'))).rejects.toThrow('The next version of «a» is 2, not 1');
    await expect(add(versionOf(3, '2015-01-01'))).rejects.toThrow('The next version of «a» is 2, not 3');
    await expect(add(versionOf(2, '2014-02-28'))).rejects.toThrow(
      'was agreed 2014-02-28, before the last one (2014-03-01)',
    );
    await expect(agreements.addPathVersion('x', versionOf(1, '2015-01-01'))).rejects.toThrow(
      'There is no target «x»',
    );
    expect((await agreements.target('a'))?.versions).toHaveLength(1);
  });

  it('leave nothing of a target that is refused', async () => {
    const { agreements, db } = await openWithPartner();
    const gap = targetOf('a', [versionOf(1, '2014-03-01'), versionOf(3, '2015-03-01')]);
    await expect(agreements.addTarget(gap)).rejects.toThrow('The next version of «a» is 2, not 3');
    const stranger = { ...targetOf('a'), owners: ['nav', 'ukjent'] };
    await expect(agreements.addTarget(stranger)).rejects.toThrow(
      'is owned by «ukjent», who is not a partner',
    );
    const wrong = { ...targetOf('a'), region: '301' };
    await expect(agreements.addTarget(wrong)).rejects.toThrow('is not a region code');
    expect(await agreements.targets()).toEqual([]);
    for (const table of ['target', 'target_owner', 'path_version']) {
      expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0);
    }
  });

  it('write down what was added and when', async () => {
    const { agreements, db } = await openWithPartner();
    await agreements.addTarget(targetOf('a'));
    await agreements.addPathVersion('a', versionOf(2, '2016-03-01'));
    const audit = db.prepare('SELECT at, action, subject FROM audit ORDER BY id').all();
    const at = '2026-01-01T00:00:00.000Z';
    expect(audit).toEqual([
      { at, action: 'add-partner', subject: 'nav' },
      { at, action: 'add-target', subject: 'a' },
      { at, action: 'add-path-version', subject: 'a' },
    ]);
    const detail = db.prepare('SELECT detail FROM audit WHERE id = 3').pluck().get() as string;
    expect(JSON.parse(detail)).toEqual(versionOf(2, '2016-03-01'));
  });

  it.each([
    [`UPDATE path_version SET agreed = '2013-01-01'`, 'A path version is never changed'],
    ['DELETE FROM path_version', 'A path version is never deleted'],
    ['INSERT OR REPLACE INTO path_version SELECT * FROM path_version', 'A path version'],
    [`UPDATE target SET region = '31'`, 'What a target is about is never changed'],
    [`UPDATE target SET id = 'x'`, 'What a target is about is never changed'],
    ['DELETE FROM target', 'A target is never deleted'],
    [`UPDATE audit SET at = '2013-01-01'`, 'The audit is never changed'],
    ['DELETE FROM audit', 'The audit is never deleted'],
  ])('refuse «%s»', async (sql, message) => {
    const { agreements, db } = await openWithPartner();
    await agreements.addTarget(targetOf('a'));
    expect(() => db.exec(sql)).toThrow(message);
    expect(await agreements.targets()).toEqual([targetOf('a')]);
  });

  it('let a text be mended', async () => {
    const { agreements, db } = await openWithPartner();
    await agreements.addTarget(targetOf('a'));
    db.prepare('UPDATE target SET title = ?').run(JSON.stringify(inEveryLanguage(() => 'Nytt')));
    expect((await agreements.target('a'))?.title.nb).toBe('Nytt');
  });

  it('that were damaged are an error and not an agreement', async () => {
    const { agreements, db } = await openWithPartner();
    await agreements.addTarget(targetOf('a'));
    db.exec('DROP TRIGGER path_version_is_never_changed');
    db.exec(`UPDATE path_version SET body = json_remove(body, '$.goal')`);
    await expect(agreements.target('a')).rejects.toThrow('goal');
  });
});
