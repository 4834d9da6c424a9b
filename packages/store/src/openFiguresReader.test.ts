import { describe, expect, it, onTestFinished } from 'vitest';
import { openForWriting } from './openDatabase.ts';
import { openFiguresReader } from './openFiguresReader.ts';
import { openFiguresWriter } from './openFiguresWriter.ts';
import { deliveryDraft, keyOf, seriesDraft, vintageDraft } from './testing/drafts.ts';
import { temporaryDirectory } from './testing/temporaryDirectory.ts';

function openBoth(now?: () => Date) {
  const directory = temporaryDirectory();
  const writer = openFiguresWriter({ directory, ...(now ? { now } : {}) });
  const openReader = (options: { now?: () => Date; minPollMs?: number } = { minPollMs: 0 }) => {
    const reader = openFiguresReader({ directory, ...options });
    onTestFinished(() => reader.close());
    return reader;
  };
  onTestFinished(() => writer.close());
  return { directory, writer, openReader };
}

const april = vintageDraft('2018-05-04', {
  '01': { '2018-04': 4042 },
  '30': { '2018-04': 9 },
  '31': { '2018-04': 8 },
});
const may = vintageDraft('2018-06-01', { '01': { '2018-05': 3900 } });

describe('the newest figures', () => {
  it('are seen by every reader after a publication, while those held before stay as they were', async () => {
    const { writer, openReader } = openBoth();
    await writer.publish(deliveryDraft([april]));
    const readers = [openReader(), openReader()];
    const before = await Promise.all(readers.map((reader) => reader.figures()));
    await writer.publish(deliveryDraft([may]));
    const after = await Promise.all(readers.map((reader) => reader.figures()));
    for (const figures of before) {
      expect(figures.revision).toBe('v1');
      expect(figures.find(keyOf('01'))).toMatchObject({ values: Float64Array.of(4042), vintage: 1 });
    }
    for (const figures of after) {
      expect(figures.revision).toBe('v2');
      expect(figures.find(keyOf('01'))).toEqual({
        ordinals: Int16Array.of(24_219, 24_220),
        values: Float64Array.of(4042, 3900),
        statuses: Uint8Array.of(0, 0),
        vintage: 2,
        // Each value keeps the vintage that gave it.
        vintages: Int32Array.of(1, 2),
      });
      expect(figures.find(keyOf('30'))).toMatchObject({ values: Float64Array.of(9), vintage: 1 });
    }
  });

  it('are the same object while nothing is published', async () => {
    const { writer, openReader } = openBoth();
    await writer.publish(deliveryDraft([april]));
    const reader = openReader();
    const first = await reader.figures();
    await writer.publish(deliveryDraft([april], { payload: 'x' }));
    const second = await reader.figures();
    await writer.publish(deliveryDraft([april], { payload: 'x' }));
    expect(second).not.toBe(first);
    expect(await reader.figures()).toBe(second);
  });

  it('are looked for no more often than asked', async () => {
    let time = Date.parse('2026-01-01T00:00:00Z');
    const { writer, openReader } = openBoth();
    await writer.publish(deliveryDraft([april]));
    const reader = openReader({ now: () => new Date(time), minPollMs: 250 });
    const revision = async () => (await reader.figures()).revision;
    expect(await revision()).toBe('v1');
    await writer.publish(deliveryDraft([may]));
    time += 249;
    expect(await revision()).toBe('v1');
    time += 1;
    expect(await revision()).toBe('v2');
  });

  it('know their keys and indicators', async () => {
    const { writer, openReader } = openBoth();
    const rate = keyOf('01', 'nav-unemployed-rate');
    await writer.publish(
      deliveryDraft([{ ...may, series: [...may.series, seriesDraft(rate, { '2018-05': 2.8 })] }]),
    );
    const figures = await openReader().figures();
    expect(figures.indicators()).toEqual(['nav-unemployed', 'nav-unemployed-rate']);
    expect(figures.keysOf('nav-unemployed-rate')).toEqual([rate]);
    expect(figures.keysOf('population')).toEqual([]);
    expect(figures.find({ ...rate, region: '31' })).toBeUndefined();
  });
});

describe('earlier figures', () => {
  it('are empty before anything was published, and hold only the series that were known', async () => {
    const { writer } = openBoth();
    await writer.publish(deliveryDraft([may, vintageDraft('2018-07-01', { '99': { '2018-06': 1 } })]));
    expect((await writer.figures('2018-05-31')).indicators()).toEqual([]);
    expect((await writer.figures('2018-06-01')).keysOf('nav-unemployed')).toEqual([keyOf('01')]);
  });

  it('keep object and revision when something is published that was not known then', async () => {
    const { writer } = openBoth();
    await writer.publish(deliveryDraft([april]));
    const before = await writer.figures('2018-05-31');
    await writer.publish(deliveryDraft([may]));
    expect(await writer.figures('2018-05-31')).toBe(before);
    expect((await writer.figures('2018-06-01')).revision).not.toBe(before.revision);
  });

  it('change when something is found that was known then', async () => {
    const { writer } = openBoth();
    await writer.publish(deliveryDraft([may]));
    const before = await writer.figures('2018-06-30');
    await writer.publish(deliveryDraft([april]));
    const after = await writer.figures('2018-06-30');
    expect(after.revision).not.toBe(before.revision);
    expect(after.find(keyOf('30'))?.values).toEqual(Float64Array.of(9));
  });

  it('name the same vintage after an older publication was found that makes a later one say its word again', async () => {
    let time = '2026-01-01T00:00:00Z';
    const { writer, openReader } = openBoth(() => new Date(time));
    const say = (published: string, value: number) =>
      writer.publish(deliveryDraft([vintageDraft(published, { '01': { '2014-02': value } })]));
    await say('2014-03-07', 5733);
    await say('2018-03-02', 5733);
    const vintageAt = async (asOf?: string) => (await openReader().figures(asOf)).find(keyOf('01'))?.vintage;
    expect(await vintageAt('2026-01-15')).toBe(1);
    time = '2026-02-01T00:00:00Z';
    await say('2016-03-04', 5724);
    expect(await vintageAt('2026-01-15')).toBe(1);
    expect(await vintageAt()).toBe(2);
  });

  it('do not hold what the archive did not hold then, once it existed', async () => {
    let time = '2026-01-01T00:00:00Z';
    const { writer } = openBoth(() => new Date(time));
    await writer.publish(deliveryDraft([may]));
    time = '2026-02-01T00:00:00Z';
    await writer.publish(deliveryDraft([april]));
    expect((await writer.figures('2026-01-31T23:59:59Z')).keysOf('nav-unemployed')).toHaveLength(1);
    expect((await writer.figures('2026-02-01T00:00:00Z')).keysOf('nav-unemployed')).toHaveLength(3);
    expect((await writer.figures('2018-05-31')).keysOf('nav-unemployed')).toHaveLength(3);
  });
});

describe('what is told of the archive', () => {
  it('lists vintages with the newest published first, by source and by indicator', async () => {
    const { writer } = openBoth(() => new Date('2026-01-01T00:00:00Z'));
    await writer.publish(deliveryDraft([may], { payload: 'may', fileName: 'may.csv' }));
    await writer.publish(deliveryDraft([april]));
    const population = {
      ...april,
      series: [seriesDraft(keyOf('0', 'population'), { '2018-01': 5_295_619 })],
    };
    await writer.publish(deliveryDraft([population], { source: 'ssb' }));
    const all = await writer.vintages();
    expect(all.map(({ id }) => id)).toEqual([1, 3, 2]);
    expect(all[0]).toEqual({
      id: 1,
      source: 'nav',
      published: '2018-06-01',
      precision: 'day',
      recorded: '2026-01-01T00:00:00.000Z',
      payload: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as unknown,
      fileName: 'may.csv',
      indicators: ['nav-unemployed'],
      added: 1,
      revised: 0,
      delivered: 1,
    });
    expect((await writer.vintages({ source: 'ssb' })).map(({ id }) => id)).toEqual([3]);
    expect((await writer.vintages({ indicator: 'nav-unemployed' })).map(({ id }) => id)).toEqual([1, 2]);
    expect((await writer.vintage(3))?.source).toBe('ssb');
    expect(await writer.vintage(4)).toBeNull();
  });

  it('lists deliveries newest first, with options and report', async () => {
    const { writer } = openBoth();
    await writer.publish(deliveryDraft([april], { options: { b: '2', a: '1' }, report: { rows: 3 } }));
    await writer.publish(deliveryDraft([may]));
    expect(await writer.deliveries(1)).toMatchObject([{ id: 2, report: null }]);
    expect((await writer.deliveries(9))[1]).toMatchObject({
      id: 1,
      options: { a: '1', b: '2' },
      report: { rows: 3 },
    });
  });

  it('gives the history of a value as it was known then, without repetitions', async () => {
    const { writer } = openBoth();
    const say = (published: string, value: number) =>
      writer.publish(deliveryDraft([vintageDraft(published, { '01': { '2018-04': value } })]));
    await say('2018-05-04', 4042);
    await say('2018-06-01', 4042);
    await say('2018-07-01', 4050);
    const values = async (asOf?: string) =>
      (await writer.history(keyOf('01'), '2018-04', asOf)).map(({ value, vintage }) => [value, vintage.id]);
    expect(await values()).toEqual([
      [4042, 1],
      [4050, 3],
    ]);
    expect(await values('2018-06-30')).toEqual([[4042, 1]]);
    expect(await writer.history(keyOf('77'), '2018-04')).toEqual([]);
    await expect(writer.history(keyOf('01'), '2018')).rejects.toThrow(
      '«2018» is not a period of nav-unemployed|01',
    );
  });

  it.each([
    ['text that compresses', 'a;b\n'.repeat(1000)],
    ['bytes that do not', '\u0001\u0002'],
    ['nothing', ''],
  ])('gives back the payload: %s', async (_, payload) => {
    const { writer } = openBoth();
    await writer.publish(deliveryDraft([april], { payload }));
    const [delivery] = await writer.deliveries(1);
    const bytes = await writer.payload(delivery!.payload);
    expect(new TextDecoder().decode(bytes!)).toBe(payload);
    expect(await writer.payload(`sha256:${'0'.repeat(64)}`)).toBeNull();
  });
});

describe('a damaged archive', () => {
  it.each([
    [
      'figures',
      `UPDATE figures SET packed = x'01' WHERE series = 1`,
      'figures of series nav-unemployed|30|total|published|month, vintage 1 are corrupt',
    ],
    ['payload', `UPDATE payload SET bytes = x'0102', encoding = 'identity'`, 'is corrupt'],
    ['payload', `UPDATE payload SET bytes = x'0102', encoding = 'brotli'`, 'is corrupt'],
  ])('is an error and not a figure (%s)', async (table, damage, message) => {
    const { directory, writer, openReader } = openBoth();
    await writer.publish(deliveryDraft([april]));
    const db = openForWriting(directory, 'figures', () => new Date());
    onTestFinished(() => void db.close());
    const triggers = db.prepare<[string], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?`,
    );
    for (const name of triggers.pluck().all(table)) db.exec(`DROP TRIGGER ${name}`);
    db.exec(damage);
    const reader = openReader();
    const [delivery] = await reader.deliveries(1);
    await expect(reader.figures().then(() => reader.payload(delivery!.payload))).rejects.toThrow(message);
  });
});
