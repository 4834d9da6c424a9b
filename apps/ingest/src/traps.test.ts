/**
 * Everything that has gone wrong in a real county's pipeline, sent down the whole road: what was right yesterday must stand
 * unchanged, and the report must say why. Next to each is what the pipeline did.
 */
import { type ColumnMapping, columnMappingSchema } from '@regionpuls/domain';
import type { FiguresWriter } from '@regionpuls/store';
import { payloadOfBytes } from '@regionpuls/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt } from './gate/attempt.ts';
import { toDelivery } from './layouts/toDelivery.ts';
import { NOW, openArchive } from './testing/archive.ts';

let writer: FiguresWriter;
let remove: () => Promise<void>;

const COUNTS = ['nav-unemployed', 'nav-unemployed-rate'];
const JANUARY: [region: string, count: number, rate: number][] = [
  ['03', 9100, 2.4],
  ['31', 4675, 2.9],
  ['32', 6800, 1.8],
  ['33', 3300, 2.4],
];
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const HEADER = 'indicator,region,period,sex,value,status\n';
const tidy = (period: string, rows: readonly (readonly [string, string | number, string | number])[]) =>
  HEADER +
  rows
    .map(
      ([region, count, rate]) =>
        `${COUNTS[0]!},${region},${period},total,${count},final\n${COUNTS[1]!},${region},${period},total,${rate},final\n`,
    )
    .join('');

const mapping: ColumnMapping = columnMappingSchema.parse({
  name: 'nav-fylke',
  source: 'nav',
  boundaries: 'published',
  headerRow: 1,
  region: { column: 1, heading: 'Fylke', form: 'code-and-name', level: 'county' },
  period: { column: 2, heading: 'Måned', frequency: 'month' },
  values: [
    { column: 3, heading: 'Antall', indicator: 'nav-unemployed' },
    { column: 4, heading: 'Prosent', indicator: 'nav-unemployed-rate' },
  ],
});
const COUNTIES = ['03 Oslo', '31 Østfold', '32 Akershus', '33 Buskerud'];
const table = (rows: readonly string[], heading = 'Fylke;Måned;Antall;Prosent') =>
  [heading, ...rows, ''].join('\r\n');
const february = (more: Record<string, string> = {}) =>
  COUNTIES.map((county, index) => {
    const [, count, rate] = JANUARY[index]!;
    return more[county] ?? `${county};2026-02;${count + 10};${String(rate).replace('.', ',')}`;
  });

async function bring(
  bytes: Uint8Array,
  layout: 'tidy' | 'mapped' = 'tidy',
  { fileName = 'nav.csv', published = '2026-03-05' } = {},
) {
  const reading = { layout, source: 'nav', fileName, published, mapping: 'nav-fylke' };
  const delivery = await toDelivery(reading, payloadOfBytes(bytes), { writer });
  const who = { origin: 'command' as const, by: null, feed: null };
  return attempt(delivery, who, { writer, now: () => NOW_LATER });
}

const NOW_LATER = new Date(Math.max(NOW.getTime(), Date.parse('2026-11-01T12:00:00Z')));

async function valueOf(region: string, period = '2026-01', indicator = COUNTS[0]!) {
  const key = { indicator, region, breakdown: 'total', boundaries: 'published', frequency: 'month' as const };
  return (await writer.history(key, period)).at(-1);
}

beforeAll(async () => {
  ({ writer, remove } = await openArchive());
  await writer.saveMapping(mapping, 'Kari');
  const { report } = await bring(utf8(tidy('2026-01', JANUARY)), 'tidy', { published: '2026-02-05' });
  expect(report.outcome, JSON.stringify(report.remarks)).toBe('published');
});
afterAll(() => remove());

describe('is stopped, says why, and changes nothing:', () => {
  const shifted = JANUARY.map(([region], i) => [region, JANUARY[i]![2], JANUARY[i]![1]] as const);
  it.each([
    ['columns shifted by one (a rate of 4 042 %)', utf8(tidy('2026-02', shifted)), 'tidy', /unit|jump/],
    [
      'a code read as a number (301 for 0301)',
      utf8(`${HEADER}nav-unemployed,301,2026-02,total,9,final\n`),
      'tidy',
      /reading/,
    ],
    [
      'a name with a blank behind it as a region of its own',
      utf8(`${HEADER}nav-unemployed,31 ,2026-02,total,4670,final\n`),
      'tidy',
      /reading/,
    ],
    [
      'Latin-1 said to be UTF-8',
      latin1(`${HEADER}nav-unemployed,31,2026-02,total,4670,Ø\n`),
      'tidy',
      /reading/,
    ],
    [
      'an error page answered with 200',
      utf8('<!DOCTYPE html><html><body>503</body></html>'),
      'tidy',
      /reading/,
    ],
    ['half a file', utf8(tidy('2026-02', JANUARY).slice(0, -20)), 'tidy', /reading/],
    [
      'thousands with a blank in between',
      utf8(`${HEADER}nav-unemployed,31,2026-02,total,4 670,final\n`),
      'tidy',
      /reading/,
    ],
    ['a star beside a number', utf8(`${HEADER}nav-unemployed,31,2026-02,total,*,final\n`), 'tidy', /reading/],
    [
      'a suppressed cell written as 0',
      utf8(`${HEADER}nav-unemployed,31,2026-02,total,0,suppressed\n`),
      'tidy',
      /reading/,
    ],
    [
      'a code that ceased',
      utf8(`${HEADER}nav-unemployed,30,2026-02,total,12000,final\n`),
      'tidy',
      /validity|region/,
    ],
    [
      'the same row twice with other figures',
      utf8(`${tidy('2026-02', JANUARY)}nav-unemployed,31,2026-02,total,4700,final\n`),
      'tidy',
      /duplicate/,
    ],
    ['a county missing', utf8(tidy('2026-02', JANUARY.slice(0, 2))), 'tidy', /region-set/],
    [
      'rates as fractions',
      utf8(
        tidy(
          '2026-02',
          JANUARY.map(([region, count, rate]) => [region, count, rate / 100] as const),
        ),
      ),
      'tidy',
      /jump|unit/,
    ],
    [
      'a table where a column was added',
      utf8(
        table(
          february().map((row) => row.replace(';', ';;')),
          'Fylke;Kjønn;Måned;Antall;Prosent',
        ),
      ),
      'mapped',
      /mapping/,
    ],
    [
      'a star that nobody declared',
      utf8(table(february({ '31 Østfold': '31 Østfold;2026-02;x;2,9' }))),
      'mapped',
      /reading|mapping/,
    ],
    [
      'percent and fraction in one column',
      utf8(table(february({ '31 Østfold': '31 Østfold;2026-02;4670;0,029' }))),
      'mapped',
      /./,
    ],
    ['a sum among the parts', utf8(table([...february(), 'I alt;2026-02;23875;2,2'])), 'mapped', /./],
  ] as const)('%s', async (_what, bytes, layout, rule) => {
    const before = (await writer.figures()).revision;
    const { report, gate } = await bring(bytes, layout);
    const stopping = report.remarks.filter(({ severity }) => severity === 'error' || severity === 'doubt');
    expect(report.outcome, JSON.stringify(report)).toBe('quarantined');
    expect(stopping.map((one) => one.rule).join()).toMatch(rule);
    for (const { message } of stopping) {
      for (const text of Object.values(message)) expect(text.length).toBeGreaterThan(10);
      expect(new Set([message.nb, message.en]).size).toBe(2);
    }
    expect(gate!.state).toBe('waiting');
    expect((await writer.figures()).revision).toBe(before);
    expect(await valueOf('31')).toMatchObject({ value: 4675, status: 'final' });
  });
});

describe('is understood:', () => {
  it('float noise is no revision', async () => {
    const noisy = JANUARY.map(([region, count, rate]) => [region, count, `${rate}000000000000002`] as const);
    const { report } = await bring(utf8(tidy('2026-01', noisy)), 'tidy', { fileName: 'støy.csv' });
    expect(report.outcome, JSON.stringify(report.remarks)).toBe('published');
    expect(report.changes).toMatchObject({ added: 0, revised: 0, unchanged: 8 });
  });

  it('a star in a declared table is a suppressed cell, and hides the rate beside it', async () => {
    const rows = february({ '33 Buskerud': '33 Buskerud ;2026-02;*;2,4' });
    const { report } = await bring(utf8(`\ufeff${table(rows)}`), 'mapped');
    expect(report.outcome, JSON.stringify(report.remarks)).toBe('published');
    expect(await valueOf('33', '2026-02')).toMatchObject({ value: null, status: 'suppressed' });
    expect(await valueOf('33', '2026-02', COUNTS[1])).toMatchObject({ value: null, status: 'suppressed' });
    expect(report.hiddenRates).toBe(1);
  });

  it('NBSP, thin space, decimal comma and a true minus are how people write numbers', async () => {
    const rows = COUNTIES.map((county, i) => {
      const [, count, rate] = JANUARY[i]!;
      const blank = ['\u00a0', '\u2009', '\u202f', ' '][i]!;
      const text = String(count + 20);
      return `${county};mars 2026;${text.slice(0, -3)}${blank}${text.slice(-3)};${String(rate).replace('.', ',')}`;
    });
    const { report } = await bring(utf8(table(rows)), 'mapped', { published: '2026-04-05' });
    expect(report.outcome, JSON.stringify(report.remarks)).toBe('published');
    expect((await valueOf('31', '2026-03'))?.value).toBe(4695);
  });

  it('last month’s file delivered again changes nothing', async () => {
    const bytes = utf8(tidy('2026-01', JANUARY));
    const revision = (await writer.figures()).revision;
    expect((await bring(bytes, 'tidy', { published: '2026-02-05' })).report.outcome).toBe('unchanged');
    expect((await writer.figures()).revision).toBe(revision);
  });

  it('a month that is missing in between is said', async () => {
    const { report } = await bring(utf8(tidy('2026-06', JANUARY)), 'tidy', { published: '2026-07-03' });
    expect(report.remarks.map(({ rule }) => rule).join()).toMatch(/gap|period/);
  });
});

it('the same file a thousand times at once is one vintage', async () => {
  const bytes = utf8(
    tidy(
      '2026-07',
      JANUARY.map(([region, count, rate]) => [region, count + 3, rate] as const),
    ),
  );
  const reading = { layout: 'tidy' as const, source: 'nav', fileName: 'juli.csv', published: '2026-08-05' };
  const who = { origin: 'command' as const, by: null, feed: null };
  const vintages = (await writer.vintages()).length;
  const outcomes = await Promise.all(
    Array.from({ length: 1000 }, async () => {
      const delivery = await toDelivery(reading, payloadOfBytes(bytes), { writer });
      return (await attempt(delivery, who, { writer, now: () => NOW_LATER })).report.outcome;
    }),
  );
  expect(outcomes.filter((outcome) => outcome === 'published')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'unchanged')).toHaveLength(999);
  expect((await writer.vintages()).length).toBe(vintages + 1);
});
