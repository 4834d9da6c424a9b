/** The real card of table 07459 against a server on loopback, all the way into the archive. */
import { findPxwebTable } from '@regionpuls/catalogue';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openArchive } from '../../testing/archive.ts';
import { createFakeWorld } from '../../testing/fakeWorld.ts';
import { KOMM_FYLKER, MUNICIPALITIES, populationTable } from '../../testing/pxwebServer/municipalTables.ts';
import { type PxwebServer, openPxwebServer } from '../../testing/pxwebServer/openPxwebServer.ts';
import type { SyntheticTable } from '../../testing/pxwebServer/syntheticTable.ts';
import { ingestPxweb } from './ingestPxweb.ts';
import { pxwebDelivery } from './pxwebDelivery.ts';
import { readPxwebPayload } from './readPxwebPayload.ts';

const who = { origin: 'command', by: null, feed: null } as const;
let archive: Awaited<ReturnType<typeof openArchive>>;
let world: ReturnType<typeof createFakeWorld>;
let server: PxwebServer;
let table: SyntheticTable;
beforeAll(async () => {
  archive = await openArchive();
});
afterAll(() => archive.remove());
beforeEach(async () => {
  world = createFakeWorld();
  table = populationTable();
  server = await openPxwebServer({ tables: [table], now: world.now, onSilence: world.expire });
});
afterEach(() => server.close());

const take = (more: { dryRun?: boolean; table?: string } = {}) =>
  ingestPxweb({ source: 'ssb', table: '07459', baseUrl: `${server.baseUrl}/`, ...more }, who, {
    ...world,
    writer: archive.writer,
    rules: { attempts: 3 },
  });
const vintages = () => archive.writer.vintages({ source: 'ssb', indicator: 'population' });
const rules = (ingest: Awaited<ReturnType<typeof take>>['ingest']) =>
  ingest.report.remarks.map(({ rule, severity }) => `${severity} ${rule}`);

describe('ingestPxweb', () => {
  it('publishes nothing when the office fails in the middle, and records the attempt', async () => {
    server.script('data', null, ...Array<'cut'>(9).fill('cut'));
    const { ingest } = await take();
    expect([ingest.report.outcome, rules(ingest)]).toEqual(['failed', ['error not-fetched']]);
    expect(ingest.report.remarks[0]!.message.nb).toContain('brøt forbindelsen');
    expect(await vintages()).toEqual([]);
    expect((await archive.writer.ingest(ingest.id))?.report).toEqual(ingest.report);
  });

  it('checks without publishing in a dry run', async () => {
    const { ingest } = await take({ dryRun: true });
    expect(ingest.report.outcome).toBe('checked');
    expect(ingest.report.changes?.added).toBe((357 + 15 + 1) * 15);
    expect(await vintages()).toEqual([]);
  });

  it('publishes municipalities, counties and country as one vintage on the borders of the codelist', async () => {
    const { ingest, retryAt } = await take();
    expect([ingest.report.outcome, retryAt]).toEqual(['published', null]);
    expect(ingest.report.options).toMatchObject({
      layout: 'pxweb',
      boundaries: '2024',
      published: '2026-02-25',
      table: '07459',
      codelist: 'agg_KommSummer, agg_KommFylker',
      updated: '2026-02-25T07:00:00Z',
    });
    expect((await vintages()).map(({ published, fileName }) => [published, fileName])).toEqual([
      ['2026-02-25', 'ssb-07459-2026-02-25.json'],
    ]);
    const figures = await archive.writer.figures();
    const keys = figures.keysOf('population');
    expect(keys).toHaveLength(357 + 15 + 1);
    expect(new Set(keys.map(({ boundaries }) => boundaries))).toEqual(new Set(['2024']));
    const last = (region: string) =>
      figures
        .find({ indicator: 'population', region, breakdown: 'total', boundaries: '2024', frequency: 'year' })!
        .values.at(-1)!;
    const parts = MUNICIPALITIES.map(({ code }) => last(code));
    expect(parts.reduce((sum, one) => sum + one)).toBe(last('0'));
    expect(ingest.report.remarks.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it('says which codes each county was summed from, and what it left out', async () => {
    const [newest] = await archive.writer.deliveries(1);
    const bytes = (await archive.writer.payload(newest!.payload))!;
    const card = findPxwebTable('ssb', '07459')!;
    const { remarks } = readPxwebPayload(bytes, card, {
      series: () => 0,
      release: () => 0,
      add: () => undefined,
    });
    const texts = remarks.map(({ message }) => message.nb);
    const ostfold = KOMM_FYLKER.values.find(({ code }) => code === 'F-31')!;
    expect(texts).toContain(
      `F-31 ${ostfold.label} er summert av: ${[...ostfold.valueMap].sort().join(', ')}.`,
    );
    expect(texts).toContainEqual(
      expect.stringMatching(/^357 regioner er summert av flere koder etter kodelisten agg_KommSummer/),
    );
    expect(texts).toContain('agg_KommSummer: ikke hentet: K-Rest Delte kommuner og uoppgitt.');
    expect(texts).toContain('agg_KommFylker: ikke hentet: F-99 Uoppgitt.');
    expect(texts).toContain('Tallene er oppdiktet.');
    // The same delivery again, from the archive's bytes alone.
    expect(pxwebDelivery(bytes, card, { timeZone: 'Europe/Oslo' })?.options).toEqual(newest!.options);
  });

  it('asks for no figures when nothing has moved, and records that', async () => {
    const { ingest } = await take();
    expect([ingest.report.outcome, rules(ingest)]).toEqual(['unchanged', ['note not-updated']]);
    expect(ingest.report.remarks[0]!.message.nb).toContain('siden 25. februar 2026');
    expect(server.calls.map(({ kind }) => kind)).toEqual(['config', 'metadata']);
    expect(await vintages()).toHaveLength(1);
  });

  it('publishes a revision as a vintage of its own', async () => {
    const { cell } = table;
    table.updated = '2026-03-02T07:00:00Z';
    table.cell = (members) => {
      const value = cell(members);
      return members['Region'] === '3101' && members['Tid'] === '2025' && typeof value === 'number'
        ? value + 1
        : value;
    };
    const { ingest } = await take();
    expect(ingest.report.changes).toMatchObject({ added: 0, revised: 2 });
    expect(ingest.report.changes?.revisions.map(({ region }) => region).sort()).toEqual(['31', '3101']);
    expect(await vintages()).toHaveLength(2);
  });

  it('waits at the gate with figures for a region that the region table does not know', async () => {
    table.updated = '2026-03-03T07:00:00Z';
    const list = table.variables[0]!.codelists[0]!;
    table.variables[0]!.codelists = [
      { ...list, values: [...list.values, { code: 'K-3199', label: 'Ny kommune', valueMap: ['3101'] }] },
      KOMM_FYLKER,
    ];
    const { ingest } = await take();
    expect([ingest.report.outcome, ingest.gate?.acceptable]).toEqual(['quarantined', false]);
    expect(rules(ingest)).toContain('error region-unknown');
    expect(await vintages()).toHaveLength(2);
  });

  it('answers when to come back while the office is closed', async () => {
    world = createFakeWorld('2026-11-10T05:00:00Z');
    const { ingest, retryAt } = await take();
    expect(retryAt).toEqual(new Date('2026-11-10T07:00:00Z'));
    expect([ingest.report.outcome, rules(ingest)]).toEqual(['failed', ['error closed']]);
    expect(ingest.report.remarks[0]!.message.nb).toContain('ikke før klokka 08:00');
    expect(server.calls).toEqual([]);
  });

  it('names the tables there are when asked for another', async () => {
    await expect(take({ table: '99999' })).rejects.toThrow(/Kjente tabeller: ssb 05111, /);
  });
});

describe('readPxwebPayload', () => {
  const card = findPxwebTable('ssb', '07459')!;
  const none = { series: () => 0, release: () => 0, add: () => undefined };
  const read = async (change: (text: string) => string) => {
    const [newest] = await archive.writer.deliveries(1);
    const bytes = (await archive.writer.payload(newest!.payload))!;
    const text = new TextDecoder().decode(bytes);
    const result = readPxwebPayload(new TextEncoder().encode(change(text)), card, none);
    return result.remarks.filter(({ severity }) => severity === 'error').map(({ message }) => message.nb);
  };

  it.each([
    [
      'another table',
      (text: string) => text.replace('"table":"07459"', '"table":"07460"'),
      'ikke noe som er hentet fra tabell 07459',
    ],
    ['half a payload', (text: string) => text.slice(0, text.length / 2), 'ikke noe som er hentet'],
    [
      'answers of two publications',
      (text: string) => text.replace(/\\"updated\\":\\"2026/, '\\"updated\\":\\"2025'),
      'ikke fra samme publisering',
    ],
    [
      'an answer without one of the codes',
      (text: string) => text.replace('"codes":["K-0301"', '"codes":["K-9998"'),
      'Region har 357 av 357 koder, og mangler K-9998',
    ],
    ['an answer cut off', (text: string) => text.replace(/\\"value\\":\[\d+,/, '\\"value\\":['), 'value har'],
  ])('refuses %s', async (_, change, complaint) => {
    expect(await read((text) => text)).toEqual([]);
    expect((await read(change)).join('\n')).toContain(complaint);
  });
});
