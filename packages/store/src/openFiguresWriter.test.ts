import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { databaseFile, openForReading, openForWriting } from './openDatabase.ts';
import { openFiguresReader } from './openFiguresReader.ts';
import { openFiguresWriter } from './openFiguresWriter.ts';
import { hashPayload } from './payload.ts';
import type { FiguresWriter, Publication } from './reader.ts';
import { deliveryDraft, keyOf, vintageDraft } from './testing/drafts.ts';
import { temporaryDirectory } from './testing/temporaryDirectory.ts';

function openWriter(directory: string, now?: () => Date): FiguresWriter {
  const writer = openFiguresWriter({ directory, ...(now ? { now } : {}) });
  onTestFinished(() => writer.close());
  return writer;
}

async function valueOf(writer: FiguresWriter, region = '01', asOf?: string): Promise<number | undefined> {
  return (await writer.figures(asOf)).find(keyOf(region))?.values[0];
}

const april = vintageDraft('2018-05-04', { '01': { '2018-03': 4100, '2018-04': 4042 } });

describe('publishing', () => {
  it('counts what is new, what is revised and what is the same, and lists revisions with the largest first', async () => {
    const writer = openWriter(temporaryDirectory());
    await writer.publish(deliveryDraft([april]));
    const next = vintageDraft('2018-06-01', {
      '01': { '2018-03': 4100, '2018-04': 4040, '2018-05': 3900 },
      '30': { '2018-05': 'suppressed' },
    });
    expect(await writer.publish(deliveryDraft([next]))).toEqual({
      outcome: 'published',
      delivery: 2,
      vintages: [{ id: 2, published: '2018-06-01', added: 2, revised: 1, unchanged: 1 }],
      revisions: [{ key: keyOf('01'), period: '2018-04', before: 4042, after: 4040 }],
    });
    const last = vintageDraft('2018-07-01', {
      '01': { '2018-03': 'suppressed', '2018-04': 4050 },
      '30': { '2018-05': 3 },
    });
    const { revisions } = await writer.publish(deliveryDraft([last]));
    expect(revisions.map(({ before, after }) => [before, after])).toEqual([
      [4100, null],
      [4040, 4050],
      [null, 3],
    ]);
  });

  it('keeps the fifty largest of many revisions', async () => {
    const writer = openWriter(temporaryDirectory());
    const regions = Array.from({ length: 6000 }, (_, index) => String(1000 + index));
    const said = (factor: number) =>
      Object.fromEntries(regions.map((region, index) => [region, { '2018-04': index * factor }]));
    await writer.publish(deliveryDraft([vintageDraft('2018-05-04', said(1))]));
    const { revisions, vintages } = await writer.publish(
      deliveryDraft([vintageDraft('2018-06-04', said(2))]),
    );
    expect(vintages[0]!.revised).toBe(5999);
    expect(revisions).toHaveLength(50);
    expect(revisions.map(({ key }) => key.region)).toEqual(regions.slice(-50).reverse());
  });

  it('never makes a suppressed value 0', async () => {
    const writer = openWriter(temporaryDirectory());
    await writer.publish(deliveryDraft([vintageDraft('2018-05-04', { '01': { '2018-04': 'suppressed' } })]));
    expect((await writer.figures()).find(keyOf('01'))).toMatchObject({
      values: Float64Array.of(Number.NaN),
      statuses: Uint8Array.of(2),
    });
    expect(await writer.history(keyOf('01'), '2018-04')).toMatchObject([
      { value: null, status: 'suppressed' },
    ]);
  });

  it('publishes the vintages of a delivery in the order in which they were known', async () => {
    const writer = openWriter(temporaryDirectory());
    const older = vintageDraft('2018-04-06', { '01': { '2018-03': 4111 } });
    const { vintages } = await writer.publish(deliveryDraft([april, older]));
    expect(vintages).toEqual([
      { id: 1, published: '2018-04-06', added: 1, revised: 0, unchanged: 0 },
      { id: 2, published: '2018-05-04', added: 1, revised: 1, unchanged: 0 },
    ]);
    expect(await valueOf(writer)).toBe(4100);
  });

  it('makes a vintage of a delivery that says nothing new', async () => {
    const directory = temporaryDirectory();
    const writer = openWriter(directory);
    await writer.publish(deliveryDraft([april]));
    const again = { ...april, published: '2018-06-01' };
    const { outcome, vintages } = await writer.publish(deliveryDraft([again]));
    expect({ outcome, vintages }).toEqual({
      outcome: 'published',
      vintages: [{ id: 2, published: '2018-06-01', added: 0, revised: 0, unchanged: 2 }],
    });
    expect((await writer.vintages())[0]).toMatchObject({
      id: 2,
      indicators: ['nav-unemployed'],
      delivered: 2,
    });
    const db = openForReading(directory, 'figures');
    expect(db.prepare('SELECT vintage FROM figures').pluck().all()).toEqual([1]);
    db.close();
  });

  it('lets a later publication keep its word when an older one is found', async () => {
    const writer = openWriter(temporaryDirectory());
    await writer.publish(deliveryDraft([vintageDraft('2014-03-07', { '01': { '2014-02': 5733 } })]));
    await writer.publish(deliveryDraft([vintageDraft('2018-03-02', { '01': { '2014-02': 5733 } })]));
    await writer.publish(deliveryDraft([vintageDraft('2016-03-04', { '01': { '2014-02': 5724 } })]));
    expect(await valueOf(writer, '01', '2015-01-01')).toBe(5733);
    expect(await valueOf(writer, '01', '2017-01-01')).toBe(5724);
    expect(await valueOf(writer, '01', '2019-01-01')).toBe(5733);
    expect(await valueOf(writer)).toBe(5733);
    const history = await writer.history(keyOf('01'), '2014-02');
    expect(history.map(({ vintage, value }) => [vintage.published, value])).toEqual([
      ['2014-03-07', 5733],
      ['2016-03-04', 5724],
      ['2018-03-02', 5733],
    ]);
  });

  it('never records a delivery before the one before it, though the clock is set back', async () => {
    const times = ['2026-01-02T00:00:00.000Z', '2026-01-01T00:00:00.000Z'];
    let now = times[0]!;
    const writer = openWriter(temporaryDirectory(), () => new Date(now));
    await writer.publish(deliveryDraft([april]));
    now = times[1]!;
    await writer.publish(deliveryDraft([april]));
    expect((await writer.deliveries(9)).map(({ recorded }) => recorded)).toEqual([times[0], times[0]]);
  });
});

describe('the same delivery again', () => {
  it('changes nothing, writes nothing and answers with what it did the first time', async () => {
    const directory = temporaryDirectory();
    const writer = openWriter(directory);
    const draft = deliveryDraft([april], { options: { boundaries: 'published', published: '2018-05-04' } });
    const first = await writer.publish(draft);
    const size = statSync(`${databaseFile(directory, 'figures')}-wal`).size;
    const revision = (await writer.figures()).revision;
    const options = { published: '2018-05-04', boundaries: 'published' };
    const second = await writer.publish({ ...draft, options, fileName: 'another-name.csv' });
    expect(second).toEqual({ ...first, outcome: 'unchanged' });
    expect(statSync(`${databaseFile(directory, 'figures')}-wal`).size).toBe(size);
    expect((await writer.figures()).revision).toBe(revision);
  });

  it('is looked for by its hash only where one as large came on the same terms', async () => {
    const writer = openWriter(temporaryDirectory());
    const draft = deliveryDraft([april]);
    await writer.publish(draft);
    const asked: string[] = [];
    const delivered = (size: number, source = draft.source) =>
      writer.delivered({
        source,
        options: draft.options,
        payload: {
          size,
          get hash() {
            asked.push(source);
            return hashPayload(draft.payload);
          },
          chunks: () => [draft.payload],
        },
      });
    expect(await delivered(draft.payload.length + 1)).toBeNull();
    expect(await delivered(draft.payload.length, 'another')).toBeNull();
    expect(asked).toEqual([]);
    expect(await delivered(draft.payload.length)).toMatchObject({ outcome: 'unchanged', delivery: 1 });
    expect(asked).toEqual([draft.source]);
  });

  it('is another delivery when its options or its source are others', async () => {
    const writer = openWriter(temporaryDirectory());
    const draft = deliveryDraft([april]);
    await writer.publish(draft);
    expect(await writer.publish({ ...draft, options: { boundaries: '2024' } })).toMatchObject({
      delivery: 2,
    });
    expect(await writer.publish({ ...draft, source: 'ssb' })).toMatchObject({ delivery: 3 });
  });

  it('is one vintage when several processes bring it at once, to a database that is not there yet', async () => {
    const directory = temporaryDirectory();
    const script = fileURLToPath(new URL('./testing/publishOnce.ts', import.meta.url));
    const run = promisify(execFile);
    const strikes = String(Date.now() + 3000);
    const outputs = await Promise.all(
      Array.from({ length: 4 }, () => run(process.execPath, ['--import', 'tsx', script, directory, strikes])),
    );
    const publications = outputs.map(({ stdout }) => JSON.parse(stdout) as Publication);
    expect(publications.map(({ outcome }) => outcome).sort()).toEqual([
      'published',
      'unchanged',
      'unchanged',
      'unchanged',
    ]);
    expect(new Set(publications.map(({ vintages }) => JSON.stringify(vintages))).size).toBe(1);
    const reader = openFiguresReader({ directory });
    expect(await reader.vintages()).toHaveLength(1);
    await reader.close();
  }, 60_000);
});

describe('a publication that fails', () => {
  it('leaves nothing, and can be made again', async () => {
    const directory = temporaryDirectory();
    const writer = openWriter(directory);
    const db = openForWriting(directory, 'figures', () => new Date());
    onTestFinished(() => void db.close());
    db.exec(`CREATE TRIGGER breaks BEFORE INSERT ON figures WHEN NEW.vintage = 2
      BEGIN SELECT RAISE(ABORT, 'the disk is on fire'); END`);
    const draft = deliveryDraft([april, vintageDraft('2018-06-01', { '30': { '2018-05': 5 } })]);
    await expect(writer.publish(draft)).rejects.toThrow('the disk is on fire');
    for (const table of ['payload', 'delivery', 'vintage', 'series', 'figures']) {
      expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0);
    }
    expect((await writer.figures()).indicators()).toEqual([]);
    db.exec('DROP TRIGGER breaks');
    expect(await writer.publish(draft)).toMatchObject({ outcome: 'published', delivery: 1 });
  });

  const series = april.series[0]!;
  const broken: [string, Partial<typeof series>, string][] = [
    ['too few values', { values: Float64Array.of(1) }, 'has 2 periods, 1 values and 2 statuses'],
    ['a period twice', { ordinals: [24_218, 24_218] }, 'period ordinal 24218 at position 1'],
    ['half a period', { ordinals: [24_218, 24_218.5] }, 'period ordinal 24218.5 at position 1'],
    ['a year as a month', { ordinals: [2018, 2019] }, 'allowed are whole numbers in the years 1800-2199'],
    [
      'a value where there is none',
      { statuses: Uint8Array.of(0, 2) },
      'value 4042 with status suppressed at position 1',
    ],
    [
      'no value where there is one',
      { values: Float64Array.of(1, Number.NaN) },
      'value NaN with status final',
    ],
    ['infinity', { values: Float64Array.of(1, Infinity) }, 'value Infinity'],
    ['an unknown status', { statuses: Uint8Array.of(0, 6) }, '6 at position 1 is not a status'],
    ['a region that is a number', { key: keyOf('301') }, '«301» is not a region code'],
  ];
  it.each(broken)('is refused with %s, naming vintage and series', async (_, change, message) => {
    const writer = openWriter(temporaryDirectory());
    const draft = deliveryDraft([{ ...april, series: [{ ...series, ...change }] }]);
    await expect(writer.publish(draft)).rejects.toThrow(message);
    await expect(writer.publish(draft)).rejects.toThrow(/^Vintage 1 \(2018-05-04\), series nav-unemployed\|/);
    expect(await writer.deliveries(9)).toEqual([]);
  });

  it('is refused with a series twice, with no observations, with no vintages, or with a date that is none', async () => {
    const writer = openWriter(temporaryDirectory());
    const publish = (vintages: (typeof april)[]) => writer.publish(deliveryDraft(vintages));
    await expect(publish([{ ...april, series: [series, series] }])).rejects.toThrow('is given twice');
    await expect(publish([{ ...april, series: [] }])).rejects.toThrow('has no observations');
    await expect(publish([])).rejects.toThrow('has no vintages');
    await expect(writer.publish(deliveryDraft([april], { source: '' }))).rejects.toThrow('«source» is empty');
    await expect(publish([{ ...april, published: '2018-02-30' }])).rejects.toThrow(
      '«2018-02-30» is not a date',
    );
  });
});

describe('a region table', () => {
  const regions = [
    { code: '0', level: 'country', label: 'Norge', parent: null, validFrom: '1838-01-01', validTo: null },
    {
      code: '01',
      level: 'county',
      label: 'Østfold',
      parent: '0',
      validFrom: '1919-01-01',
      validTo: '2020-01-01',
    },
  ] as const;
  const changes = [{ oldCode: '01', newCode: '30', date: '2020-01-01', kind: 'merge' }] as const;
  const draft = {
    ...deliveryDraft([], { source: 'klass', payload: 'regions' }),
    published: '2024-01-01',
    precision: 'day' as const,
    regions: [...regions],
    changes: [...changes],
  };

  it('is a delivery of its own, changes the revision, and comes back the same', async () => {
    const writer = openWriter(temporaryDirectory());
    await writer.publish(deliveryDraft([april]));
    const before = await Promise.all([writer.figures(), writer.figures('2019-01-01')]);
    expect(await writer.publishRegions(draft)).toMatchObject({
      outcome: 'published',
      delivery: 2,
      vintages: [{ id: 2 }],
    });
    expect(await writer.regions()).toEqual({ regions, changes });
    const after = await Promise.all([writer.figures(), writer.figures('2019-01-01')]);
    for (const [index, figures] of after.entries())
      expect(figures.revision).not.toBe(before[index]!.revision);
    expect(await writer.publishRegions(draft)).toMatchObject({ outcome: 'unchanged', vintages: [{ id: 2 }] });
  });

  it('is the newest one published, also when an older one is added later', async () => {
    const writer = openWriter(temporaryDirectory());
    expect(await writer.regions()).toEqual({ regions: [], changes: [] });
    await writer.publishRegions(draft);
    const older = { ...draft, published: '2020-01-01', regions: [regions[0]], payload: Uint8Array.of(1) };
    await writer.publishRegions(older);
    expect((await writer.regions()).regions).toHaveLength(2);
    await writer.publishRegions({ ...older, published: '2025-01-01', payload: Uint8Array.of(2) });
    expect(await writer.regions()).toEqual({ regions: [regions[0]], changes });
  });
});
