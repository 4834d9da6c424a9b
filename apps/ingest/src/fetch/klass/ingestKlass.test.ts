/** KLASS on loopback with the bundled table's content, all the way into the archive. */
import type { KlassCode } from '@regionpuls/catalogue';
import type { Region } from '@regionpuls/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openArchive } from '../../testing/archive.ts';
import { createFakeWorld } from '../../testing/fakeWorld.ts';
import {
  type KlassContent,
  type KlassServer,
  openKlassServer,
} from '../../testing/klassServer/openKlassServer.ts';
import { ingestKlass } from './ingestKlass.ts';

const who = { origin: 'command', by: null, feed: null } as const;
let archive: Awaited<ReturnType<typeof openArchive>>;
let content: KlassContent;
let server: KlassServer;

/** What KLASS would hold for the archive's table to be right. */
async function contentOfArchive(): Promise<KlassContent> {
  const { regions, changes } = await archive.writer.regions();
  const codes = (level: Region['level']): KlassCode[] =>
    regions
      .filter((one) => one.level === level)
      .map(({ code, label, validFrom, validTo }) => ({ code, name: label, validFrom, validTo }));
  return {
    municipalities: [
      ...codes('municipality'),
      { code: '1503', name: 'Kristiansund', validFrom: '1964-01-01', validTo: '2008-01-01' },
      { code: '9999', name: 'Uoppgitt', validFrom: '1838-01-01', validTo: null },
    ],
    counties: [
      ...codes('county').map((one) =>
        one.code === '55' ? { ...one, name: 'Troms - Romsa - Tromssa' } : one,
      ),
      { code: '99', name: 'Uoppgitt', validFrom: '1838-01-01', validTo: null },
    ],
    changes: [
      ...changes.map(({ oldCode, newCode, date }) => ({ oldCode, newCode, date })),
      { oldCode: '0620', newCode: '0620', date: '2011-01-01', oldName: 'Hol', newName: 'Hol (Buskerud)' },
    ],
  };
}

beforeEach(async () => {
  archive = await openArchive();
  content = await contentOfArchive();
  server = await openKlassServer(content);
});
afterEach(async () => {
  await server.close();
  await archive.remove();
});

const take = (more: { dryRun?: boolean; start?: string } = {}) =>
  ingestKlass({ baseUrl: server.baseUrl, dryRun: more.dryRun ?? false }, who, {
    ...createFakeWorld(more.start),
    writer: archive.writer,
    rules: { attempts: 2 },
  });

/** Halden and Moss become one municipality on the first day of 2027. */
function merge(): void {
  for (const code of ['3101', '3103']) {
    const old = content.municipalities.find((one) => one.code === code)!;
    old.validTo = '2027-01-01';
    content.changes.push({ oldCode: code, newCode: '3199', date: '2027-01-01' });
  }
  content.municipalities.push({ code: '3199', name: 'Ytre Østfold', validFrom: '2027-01-01', validTo: null });
}

describe('ingestKlass', () => {
  it('changes nothing when KLASS has what the archive has', async () => {
    const { report } = await take();
    expect([report.outcome, report.remarks]).toEqual(['unchanged', []]);
    expect(server.calls).toEqual([
      '/api/klass/v1/classifications/131/codes?from=1838-01-01&to=2026-11-11',
      '/api/klass/v1/classifications/104/codes?from=1838-01-01&to=2026-11-11',
      '/api/klass/v1/classifications/131/changes?from=2008-01-01&to=2026-11-11',
    ]);
    expect(await archive.writer.deliveries(10)).toHaveLength(1);
  });

  it('publishes a new region table on the day the borders change, and not before', async () => {
    merge();
    expect((await take({ start: '2026-12-30T12:00:00Z' })).report.outcome).toBe('unchanged');
    const before = await archive.writer.regions();
    const dry = await take({ start: '2027-01-01T12:00:00Z', dryRun: true });
    expect(dry.report.outcome).toBe('checked');
    expect(await archive.writer.regions()).toEqual(before);
    const { report, delivery } = await take({ start: '2027-01-01T12:00:00Z' });
    expect(report.outcome).toBe('published');
    expect((await archive.writer.deliveries(1))[0]).toMatchObject({ id: delivery, source: 'ssb' });
    const [news] = report.remarks;
    expect(news!.message.nb).toContain('+ 3101 → 3199 2027-01-01 (merge)');
    const after = await archive.writer.regions();
    expect(after.regions.find(({ code }) => code === '3199')).toEqual({
      code: '3199',
      level: 'municipality',
      label: 'Ytre Østfold',
      parent: '31',
      validFrom: '2027-01-01',
      validTo: null,
    });
    expect(after.regions).toHaveLength(before.regions.length + 1);
    expect(after.changes).toHaveLength(before.changes.length + 2);
    expect((await take({ start: '2027-01-02T12:00:00Z' })).report.outcome).toBe('unchanged');
  });

  it('changes nothing when the answer lacks regions that we have', async () => {
    content.municipalities = content.municipalities.filter(({ code }) => !code.startsWith('46'));
    const { report } = await take();
    expect(report.outcome).toBe('refused');
    expect(report.remarks[0]!.message.nb).toMatch(/mangler regioner som vi har: .*46/);
    expect(await archive.writer.deliveries(10)).toHaveLength(1);
  });

  it('records an answer that cannot be read, and one that does not come', async () => {
    content.municipalities[0]!.name = '';
    const unreadable = await take();
    expect([unreadable.report.outcome, unreadable.report.remarks[0]!.message.nb]).toEqual([
      'failed',
      expect.stringContaining('en rad fra KLASS lar seg ikke lese'),
    ]);
    await server.close();
    const { report } = await take();
    expect(report.outcome).toBe('failed');
    expect(report.remarks[0]!.message.nb).toContain('Ga opp etter 2 forsøk');
    expect(await archive.writer.ingests({ limit: 10 })).toHaveLength(2);
  });
});
