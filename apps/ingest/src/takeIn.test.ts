import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  type Published,
  type SeriesKey,
  fromOrdinal,
  parsePublished,
  seriesKeyText,
} from '@regionpuls/domain';
import { payloadOfBytes } from '@regionpuls/store';
import type { FiguresWriter, SeriesDraft, VintageDraft } from '@regionpuls/store';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { archivedValue } from './archive.ts';
import { type TidyFile, ingestTidy } from './ingestTidy.ts';
import { type Delivery, takeIn } from './takeIn.ts';
import { NOW, openArchive } from './testing/archive.ts';

const HEADER = 'indicator,region,period,sex,value,status';
const ACCEPTED = { by: 'prøven', reason: 'tallene er tilfeldige' };

async function open() {
  const archive = await openArchive();
  onTestFinished(() => archive.remove());
  return archive;
}

function take(
  writer: FiguresWriter,
  content: string,
  changes: Partial<TidyFile> = {},
  mostRowsHeld?: number,
) {
  const file = {
    bytes: new TextEncoder().encode(content),
    fileName: 'levering.csv',
    source: 'nav',
    boundaries: '2024',
    published: '2026-01-30',
  };
  return ingestTidy({ ...file, ...changes }, { writer, now: NOW, ...(mostRowsHeld ? { mostRowsHeld } : {}) });
}

const keyOf = (region: string, indicator = 'nav-unemployed'): SeriesKey => ({
  indicator,
  region,
  breakdown: 'total',
  boundaries: '2024',
  frequency: 'month',
});

/** Every byte of the figures database, with what is not yet moved into it. */
function bytesOf(directory: string): string {
  const hash = createHash('sha256');
  for (const name of ['figures.sqlite', 'figures.sqlite-wal']) {
    const path = join(directory, name);
    if (existsSync(path)) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** Months of some municipalities of Telemark, by sex. */
function manyRows(months: number): string[] {
  const rows: string[] = [];
  for (const region of ['4001', '4003', '4005', '4010', '4012', '4014', '4016', '4018']) {
    for (let month = 0; month < months; month++) {
      const period = fromOrdinal('month', 2011 * 12 + month);
      const [women, men] = [100 + (month % 12), 120 + (month % 7)];
      rows.push(`nav-unemployed,${region},${period},total,${women + men},final`);
      rows.push(`nav-unemployed,${region},${period},female,${women},final`);
      rows.push(`nav-unemployed,${region},${period},male,${men},final`);
    }
  }
  return rows;
}

const fileOf = (rows: readonly string[], header = HEADER) => `${[header, ...rows].join('\n')}\n`;

describe('last month’s file after this month’s', () => {
  it('says that it changes nothing now, and counts no revision', async () => {
    const { writer } = await open();
    const row = (period: string, value: number) => `nav-unemployed,3101,${period},total,${value},final`;
    const now = [HEADER, row('2025-11', 91), row('2025-12', 95), ''].join('\n');
    await take(writer, now, { published: '2026-01-30' });
    const old = [HEADER, row('2025-10', 90), row('2025-11', 93), ''].join('\n');
    const { report, publication } = await take(writer, old, { published: '2025-12-20' });
    expect(report.changes).toMatchObject({ added: 1, revised: 0, unchanged: 1, revisions: [] });
    expect(report.remarks.filter(({ rule }) => rule === 'older-release')).toMatchObject([
      { severity: 'warning', count: 1 },
    ]);
    expect(publication).toMatchObject({ outcome: 'published' });
    const value = async () => archivedValue(await writer.figures(), keyOf('3101'), 2025 * 12 + 10)?.value;
    expect(await value()).toBe(91);
    // What both said is kept: a revision by the same source later on is one.
    const later = [HEADER, row('2025-11', 92), ''].join('\n');
    expect((await take(writer, later, { published: '2026-02-04' })).report.changes).toMatchObject({
      revised: 1,
      revisions: [{ before: 91, after: 92 }],
    });
  });
});

describe('the same delivery again', () => {
  it('is unchanged before anything is read, and writes nothing', async () => {
    const { writer, directory } = await open();
    const first = await take(writer, fileOf(manyRows(24)));
    expect(first.report.outcome).toBe('published');
    const before = bytesOf(directory);
    const delivery: Delivery = {
      source: 'nav',
      fileName: 'med-et-annet-navn.csv',
      layout: 'tidy',
      options: first.report.options,
      boundaries: '2024',
      published: parsePublished('2026-01-30'),
      payload: payloadOfBytes(new TextEncoder().encode(fileOf(manyRows(24)))),
      read: () => {
        throw new Error('it was read');
      },
    };
    const again = await takeIn(delivery, { writer, now: NOW });
    expect(again.report.outcome).toBe('unchanged');
    expect(again.publication).toEqual({ ...first.publication, outcome: 'unchanged', revisions: [] });
    expect(bytesOf(directory)).toBe(before);
  });

  it('is one vintage when a thousand come at once, from several processes', async () => {
    const { writer, directory } = await open();
    const path = join(directory, 'samme.csv');
    writeFileSync(path, fileOf(manyRows(12)));
    const script = fileURLToPath(new URL('./testing/takeInMany.ts', import.meta.url));
    const strikes = String(Date.now() + 4000);
    const outputs = await Promise.all(
      Array.from({ length: 4 }, () =>
        promisify(execFile)(process.execPath, ['--import', 'tsx', script, directory, path, strikes, '250']),
      ),
    );
    const outcomes = outputs.flatMap(({ stdout }) => JSON.parse(stdout) as [string, number][]);
    expect(outcomes).toHaveLength(1000);
    expect(outcomes.filter(([outcome]) => outcome === 'published')).toHaveLength(1);
    expect(outcomes.filter(([outcome]) => outcome === 'unchanged')).toHaveLength(999);
    expect(new Set(outcomes.map(([, delivery]) => delivery)).size).toBe(1);
    expect((await writer.vintages()).filter(({ fileName }) => fileName === 'samme.csv')).toHaveLength(1);
    expect((await writer.deliveries(10)).length).toBe(2);
  }, 120_000);
});

describe('a delivery that cannot be published', () => {
  const rows = manyRows(60);
  it.each([
    ['a last line that is cut', fileOf(rows).slice(0, -8)],
    ['a last line with a star', fileOf([...rows, 'nav-unemployed,4020,2015-01,total,*,final'])],
    ['a last region with a negative count', fileOf([...rows, 'nav-unemployed,4020,2015-01,total,-4,final'])],
    ['a line twice, far apart', fileOf([...rows, rows[0]!])],
    ['an unknown region at the end', fileOf([...rows, 'nav-unemployed,4444,2015-01,total,4,final'])],
  ])('leaves every byte of the database as it was: %s', async (_, content) => {
    const { writer, directory } = await open();
    const before = bytesOf(directory);
    for (const mostRowsHeld of [100, 1_000_000]) {
      const { report, publication } = await take(writer, content, {}, mostRowsHeld);
      expect(report.outcome).toBe('quarantined');
      expect(report.remarks.some(({ severity }) => severity === 'error')).toBe(true);
      expect(publication).toBeNull();
    }
    expect(bytesOf(directory)).toBe(before);
    expect((await take(writer, fileOf(rows))).report.outcome).toBe('published');
  });
});

describe('a delivery that is doubted', () => {
  const file = fileOf([
    'nav-unemployed,31,2025-12,total,700,final',
    'nav-unemployed,31,2026-01,total,4675,final',
  ]);

  it('waits with what it would change, until somebody takes it upon themselves', async () => {
    const { writer, directory } = await open();
    const before = bytesOf(directory);
    const { report } = await take(writer, file);
    expect(report).toMatchObject({ outcome: 'quarantined', changes: { added: 2 } });
    expect(report.remarks.map(({ rule, severity }) => [rule, severity])).toEqual([['jump', 'doubt']]);
    expect((await take(writer, file, { dryRun: true })).report.outcome).toBe('quarantined');
    expect((await take(writer, file, { dryRun: true, accepted: ACCEPTED })).report.outcome).toBe('checked');
    expect(bytesOf(directory)).toBe(before);

    const accepted = await take(writer, file, { accepted: ACCEPTED });
    expect(accepted.report).toMatchObject({ outcome: 'published', accepted: ACCEPTED });
    expect((await writer.deliveries(1))[0]!.report).toEqual(accepted.report);
    expect(accepted.report.remarks.map(({ severity }) => severity)).toEqual(['doubt']);
  });

  it('says nothing of acceptance where there was no doubt, and an error cannot be accepted', async () => {
    const { writer } = await open();
    const plain = await take(writer, fileOf(['nav-unemployed,31,2026-01,total,4675,final']), {
      accepted: ACCEPTED,
    });
    expect(plain.report.accepted).toBeUndefined();
    const wrong = await take(writer, file.replace('4675', '-4675'), { accepted: ACCEPTED });
    expect(wrong.report.outcome).toBe('quarantined');
  });

  it('is one with half the rows of last month’s file', async () => {
    const { writer } = await open();
    expect(
      (await take(writer, fileOf(manyRows(24)), { fileName: 'kommuner-2026-01.csv' })).report.outcome,
    ).toBe('published');
    const { report } = await take(writer, fileOf(manyRows(6)), {
      fileName: 'kommuner-2026-02.csv',
      published: '2026-02-27',
    });
    expect(report.remarks.map(({ rule }) => rule)).toEqual(['row-count']);
    expect(report.outcome).toBe('quarantined');
  });
});

describe('what is stored', () => {
  it('is no revision when it differs from the archive by less than is published', async () => {
    const { writer } = await open();
    const draft = {
      source: 'nav',
      fileName: 'gammel.csv',
      payload: new TextEncoder().encode('fra en tidligere versjon'),
      options: {},
      report: { problems: [], findings: [{ rule: 'gap' }] },
    };
    const rate = keyOf('31', 'nav-unemployed-rate');
    const old: SeriesDraft = {
      key: rate,
      ordinals: [2026 * 12 - 1, 2026 * 12],
      values: Float64Array.of(2.8 + 1e-9, 2.849),
      statuses: Uint8Array.of(0, 0),
    };
    await writer.publish({
      ...draft,
      vintages: [{ published: '2026-01-01', precision: 'day', series: [old] }],
    });
    const file = fileOf([
      'nav-unemployed-rate,31,2025-12,total,2.8000000000000003,final',
      'nav-unemployed-rate,31,2026-01,total,2.8,final',
    ]);
    const { report, publication } = await take(writer, file);
    expect(report.changes).toMatchObject({ added: 0, revised: 0, unchanged: 2 });
    expect(report.remarks.map(({ rule }) => rule)).toEqual(['float-noise']);
    expect(publication?.vintages).toMatchObject([{ added: 0, revised: 0, unchanged: 2 }]);
    expect(archivedValue(await writer.figures(), rate, 2026 * 12)?.value).toBe(2.849);

    const next = await take(writer, file.replace('2.8,', '2.9,'), { published: '2026-02-27' });
    expect(next.report.changes).toMatchObject({ revised: 1 });
  });

  it('is the raw file too, however large, and can be read as a stream and whole', async () => {
    const { writer } = await open();
    const content = fileOf(manyRows(24)).padEnd(9_000_000, '\n');
    const bytes = new TextEncoder().encode(content);
    const payload = payloadOfBytes(bytes);
    await writer.keepPayload(payload);
    await writer.keepPayload(payload);
    expect(Buffer.compare(Buffer.from((await writer.payload(payload.hash))!), Buffer.from(bytes))).toBe(0);
    const stream = (await writer.openPayload(payload.hash))!;
    expect(stream.size).toBe(bytes.length);
    let length = 0;
    for (const chunk of stream.chunks()) length += chunk.length;
    expect(length).toBe(bytes.length);
    expect(await writer.deliveries(9)).toHaveLength(1);
  });
});

describe('rows in any order, held or not', () => {
  const REGIONS = ['0', '31', '3101', '3103', '03', '0301', '40', '4003', '4005', '18', '1804'];
  const DATES = ['2026-01-30', '2026-02', '>=2026-02-10', '2026-03-06', ''];
  const row = fc.record({
    region: fc.constantFrom(...REGIONS),
    sex: fc.constantFrom('total', 'female', 'male'),
    month: fc.integer({ min: 0, max: 30 }),
    date: fc.constantFrom(...DATES),
    value: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 5000 }) }, fc.constant(null)),
  });
  const file = fc.uniqueArray(row, {
    minLength: 1,
    maxLength: 300,
    selector: ({ region, sex, month, date }) => `${region} ${sex} ${month} ${date}`,
  });
  type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;
  const firstMonth = 2023 * 12;

  const textOf = (rows: readonly Row[]) =>
    fileOf(
      rows.map(({ region, sex, month, date, value }) => {
        const period = fromOrdinal('month', firstMonth + month);
        return `nav-unemployed,${region},${period},${sex},${value ?? ''},${value === null ? 'suppressed' : 'final'},${date}`;
      }),
      `${HEADER},published`,
    );

  /** The plain way: every row an object, every series a list, everything published in one draft. */
  function draftOf(rows: readonly Row[]): VintageDraft[] {
    const undated = rows.filter(({ date }) => date === '').map(({ month }) => month);
    const notBefore: Published = {
      published: `${fromOrdinal('month', firstMonth + Math.max(0, ...undated) + 1)}-01`,
      precision: 'not-before',
    };
    const vintages = new Map<string, { published: Published; series: Map<string, Row[]> }>();
    for (const one of rows) {
      const published = one.date === '' ? notBefore : parsePublished(one.date);
      const name = JSON.stringify(published);
      const vintage = vintages.get(name) ?? { published, series: new Map<string, Row[]>() };
      vintages.set(name, vintage);
      const series = `${one.region}|${one.sex}`;
      vintage.series.set(series, [...(vintage.series.get(series) ?? []), one]);
    }
    return [...vintages.values()].map(({ published, series }) => ({
      ...published,
      series: [...series.values()].map((said): SeriesDraft => {
        const points = said.toSorted((a, b) => a.month - b.month);
        const { region, sex } = points[0]!;
        return {
          key: { ...keyOf(region), breakdown: sex === 'total' ? 'total' : `sex=${sex}` },
          ordinals: points.map(({ month }) => firstMonth + month),
          values: Float64Array.from(points, ({ value }) => value ?? Number.NaN),
          statuses: Uint8Array.from(points, ({ value }) => (value === null ? 2 : 0)),
        };
      }),
    }));
  }

  async function everything(writer: FiguresWriter): Promise<unknown> {
    const states = [];
    for (const asOf of [undefined, '2026-02-05', '2026-02-20', '2026-03-31']) {
      const figures = await writer.figures(asOf);
      const series = figures.keysOf('nav-unemployed').map((key) => {
        const { ordinals, values, statuses } = figures.find(key)!;
        return [seriesKeyText(key), [...ordinals], [...values], [...statuses]];
      });
      states.push(series.sort());
    }
    const vintages = (await writer.vintages({ source: 'nav' })).map(
      ({ published, precision, added, revised, delivered }) => [
        published,
        precision,
        added,
        revised,
        delivered,
      ],
    );
    return { states, vintages };
  }

  it('give what one object a row and one draft would give', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(file, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 50 }),
        async (files, held) => {
          const [columns, plain] = [await openArchive(), await openArchive()];
          try {
            for (const [index, rows] of files.entries()) {
              // Of two dates that are the same, one undated: what the file gives twice is refused by both.
              const draft = draftOf(rows);
              const twice = draft.some(({ series }) =>
                series.some(({ ordinals }) => new Set(Array.from(ordinals)).size < ordinals.length),
              );
              const taken = await take(
                columns.writer,
                textOf(rows),
                { accepted: ACCEPTED, fileName: `${'abc'[index]!}.csv`, published: undefined as never },
                held,
              );
              if (twice) {
                expect(taken.report.outcome).toBe('quarantined');
                continue;
              }
              expect(taken.report.outcome).toBe('published');
              await plain.writer.publish({
                source: 'nav',
                fileName: 'plain.csv',
                payload: new TextEncoder().encode(`${index}`),
                options: {},
                report: null,
                vintages: draft,
              });
              expect(await everything(columns.writer)).toEqual(await everything(plain.writer));
            }
          } finally {
            await Promise.all([columns.remove(), plain.remove()]);
          }
        },
      ),
      { numRuns: 25 },
    );
  }, 180_000);

  it('give the same remarks, in the order of the file, whatever is held', async () => {
    const { writer } = await open();
    const rows = manyRows(120);
    const broken = rows.map((text, index) =>
      index % 97 === 0 ? text.replace(/,\d+,final/, ',-1,final') : text,
    );
    const shuffled = broken.map((text, index) => [(index * 7919) % broken.length, text] as const);
    const content = fileOf(shuffled.sort(([a], [b]) => a - b).map(([, text]) => text));
    const remarks = [];
    for (const held of [7, 1000, 1_000_000]) {
      const { report } = await take(writer, content, {}, held);
      remarks.push(report.remarks);
    }
    expect(remarks[1]).toEqual(remarks[0]);
    expect(remarks[2]).toEqual(remarks[0]);
    const lines = remarks[0]!.map(({ places }) => places[0]!.line!);
    expect(lines.slice(0, 20)).toEqual(lines.slice(0, 20).toSorted((a, b) => a - b));
    expect(remarks[0]).toHaveLength(21);
    expect(remarks[0]!.reduce((sum, { count }) => sum + count, 0)).toBe(Math.ceil(rows.length / 97));
  });
});
