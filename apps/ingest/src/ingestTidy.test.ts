import type { SeriesKey } from '@regionpuls/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archivedValue } from './archive.ts';
import { type TidyFile, ingestTidy } from './ingestTidy.ts';
import { reportText } from './report/reportText.ts';
import { NOW, openArchive, openEmptyArchive } from './testing/archive.ts';

const HEADER = 'indicator,region,period,sex,value,status';
const GOOD = 'nav-unemployed,31,2026-01,total,4675,final';
const key: SeriesKey = {
  indicator: 'nav-unemployed',
  region: '31',
  breakdown: 'total',
  boundaries: '2024',
  frequency: 'month',
};

let archive: Awaited<ReturnType<typeof openArchive>>;
beforeAll(async () => {
  archive = await openArchive();
});
afterAll(() => archive.remove());

function take(content: string | Uint8Array, changes: Partial<TidyFile> = {}) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const delivery = {
    bytes,
    fileName: 'levering.csv',
    source: 'nav',
    boundaries: '2024',
    published: '2026-01-30',
  };
  return ingestTidy({ ...delivery, ...changes }, { writer: archive.writer, now: NOW });
}

async function everything(): Promise<string> {
  const { writer } = archive;
  return JSON.stringify([await writer.vintages(), await writer.deliveries(1000)]);
}

const rows = (...more: string[]) => `${[HEADER, GOOD, ...more].join('\n')}\n`;

describe('a delivery that is wrong', () => {
  const cases: [what: string, content: string | Uint8Array, where: string, message: string][] = [
    [
      'a wrong header',
      `indikator,region,period,sex,value,status\n${GOOD}\n`,
      'linje 1',
      'ukjent kolonne «indikator»',
    ],
    [
      'Latin-1 bytes',
      latin1(rows('nav-unemployed,31,2025-12,total,4303,Østfold')),
      'linje 3',
      'filen er ikke UTF-8',
    ],
    ['a duplicate', rows(GOOD), 'linje 2 og linje 3', 'står to ganger'],
    [
      'a rate of 4042',
      rows('nav-unemployed-rate,31,2026-01,total,4042,final'),
      'linje 3',
      '4\u00a0042 er ikke en prosent',
    ],
    [
      'a region without its zero',
      rows('nav-unemployed,301,2026-01,total,1,final'),
      'linje 3, kolonne region',
      '«0301»',
    ],
    ['a region nobody knows', rows('nav-unemployed,4444,2026-01,total,1,final'), 'linje 3', 'region «4444»'],
    [
      'a name with trailing space for a code',
      rows('nav-unemployed,Troms ,2026-01,total,1,final'),
      'linje 3, kolonne region',
      '«Troms »',
    ],
    [
      'a code with trailing space',
      rows('nav-unemployed,55 ,2026-01,total,1,final'),
      'linje 3, kolonne region',
      'mellomrom før eller etter',
    ],
    [
      'a thirteenth month',
      rows('nav-unemployed,31,2014-13,total,1,final'),
      'linje 3, kolonne period',
      '«2014-13»',
    ],
    [
      'an unknown indicator',
      rows('nav-jobless,31,2026-01,total,1,final'),
      'linje 3',
      '«nav-jobless» er ikke en kjent indikator',
    ],
    [
      'another source’s indicator',
      `${HEADER}\npopulation,31,2026,total,1,final\n`,
      'linje 2',
      'kommer fra kilden ssb',
    ],
    [
      'half a file',
      rows('nav-unemployed,31,2025-12,total,4303,final').slice(0, -20),
      'linje 3',
      'trolig kuttet',
    ],
    ['an HTML page', '<!doctype html>\n<title>503</title>\n', '', 'nettside (HTML)'],
    ['nothing', '', '', 'filen er tom'],
    ['only a header', `${HEADER}\n`, '', 'filen er tom'],
    ['a star', rows('nav-unemployed,31,2025-12,total,*,final'), 'linje 3, kolonne value', 'suppressed'],
    [
      'a code that was not in use',
      rows('nav-unemployed,01,2026-01,total,5733,final'),
      'linje 3',
      'region 01 er ikke i bruk 1. januar 2024',
    ],
    [
      'a month not yet begun',
      rows('nav-unemployed,31,2026-02,total,4700,final'),
      'linje 3',
      'kan ikke være publisert 30. januar 2026',
    ],
  ];

  it.each(cases)(
    '%s: is not published, and what and where is told in three languages',
    async (_, content, where, message) => {
      const before = await everything();
      const { report, publication } = await take(content);
      expect(report.outcome).toBe('quarantined');
      expect(publication).toBeNull();
      const text = reportText(report);
      expect(text).toContain('ikke publisert. Ingen tall er endret.');
      for (const { message } of report.remarks) expect(new Set(Object.values(message)).size).toBe(3);
      expect(text).toContain(where);
      expect(text).toContain(message);
      expect(await everything()).toBe(before);
    },
  );

  it.each([
    ['an unknown source', { source: 'nva' }, '«nva» er ikke en kjent kilde. Kjente kilder: nav, ssb'],
    ['borders that are none', { boundaries: '24' }, '«24» er ikke et grensegrunnlag'],
    [
      'a publication date that is none',
      { published: '30.01.2026' },
      '«30.01.2026» er ikke en publiseringsdato',
    ],
    ['a publication in the future', { published: '2026-11-02' }, 'fram i tid'],
  ])('%s is refused', async (_, changes, message) => {
    const { report } = await take(rows(), changes);
    expect(report.outcome).toBe(message === 'fram i tid' ? 'quarantined' : 'refused');
    expect(reportText(report)).toContain(message);
  });

  it('a publication date both in the file and beside it, or in neither, is refused', async () => {
    const dated = `${HEADER},published\n${GOOD},2026-01-30\n`;
    expect(reportText((await take(dated)).report)).toContain('Bruk bare én av dem');
    const undated = { fileName: 'a.csv', source: 'nav', boundaries: '2024' };
    const bytes = new TextEncoder().encode(rows());
    const { report } = await ingestTidy({ ...undated, bytes }, { writer: archive.writer, now: NOW });
    expect(reportText(report)).toContain('publiseringsdato mangler');
  });

  it('is refused while there is no region table to check it against', async () => {
    const empty = await openEmptyArchive();
    const delivery = {
      bytes: new TextEncoder().encode(rows()),
      fileName: 'a.csv',
      source: 'nav',
      published: '2026-01-30',
    };
    const { report } = await ingestTidy(delivery, { writer: empty.writer, now: NOW });
    await empty.remove();
    expect(reportText(report)).toContain('ingen regiontabell');
  });
});

describe('a delivery that is right', () => {
  it('is checked and not stored in a dry run', async () => {
    const before = await everything();
    const { report } = await take(rows(), { dryRun: true });
    expect(report).toMatchObject({ outcome: 'checked', rows: 1, changes: { added: 1, revised: 0 } });
    expect(await everything()).toBe(before);
  });

  it('is published, is unchanged when it comes again, and shows its revisions when it has changed', async () => {
    const first = await take(rows());
    expect(first.report.outcome).toBe('published');
    expect(archivedValue(await archive.writer.figures(), key, 2026 * 12)).toEqual({
      value: 4675,
      status: 'final',
    });

    const before = await everything();
    expect((await take(rows(), { fileName: 'samme-fil.csv' })).report.outcome).toBe('unchanged');
    expect(await everything()).toBe(before);

    const revised = await take(rows().replace('4675', '4680'), { published: '2026-02-27' });
    expect(revised.report.changes).toMatchObject({
      added: 0,
      revised: 1,
      revisions: [{ before: 4675, after: 4680 }],
    });
    expect(reportText(revised.report)).toContain('4\u00a0675 → 4\u00a0680 (+0,1 %)');
    const [delivery] = await archive.writer.deliveries(1);
    expect(delivery).toMatchObject({
      fileName: 'levering.csv',
      report: { outcome: 'published', changes: { revised: 1 } },
    });
  });

  it('tells both ends of a revision with the same decimals', async () => {
    const rate = (value: string) => `${HEADER}\nnav-unemployed-rate,31,2026-01,total,${value},final\n`;
    await take(rate('2.1'));
    const { report } = await take(rate('2'), { published: '2026-02-27' });
    expect(reportText(report)).toContain('2,1 → 2,0 (−4,8 %)');
  });

  it('makes a vintage of each date in the file, and one of its undated rows, not before their last period ends', async () => {
    const file =
      'indicator,region,period,value,status,published\n' +
      'lfs-employed,0,2016-Q3,2656000,final,2016-10-27\n' +
      'lfs-employed,0,2016-Q4,2640000,final,2017-01-26\n' +
      'lfs-employed,0,2017-Q1,2641000,final,\n' +
      'lfs-employed,0,2017-Q3,2662000,final,\n' +
      'lfs-employed,0,2018-Q3,2715000,final,>=2018-10-01\n';
    const delivery = { fileName: 'aku.csv', source: 'ssb' };
    const { report } = await ingestTidy(
      { ...delivery, bytes: new TextEncoder().encode(file) },
      { writer: archive.writer, now: NOW },
    );
    expect(report.outcome).toBe('published');
    expect(report.releases).toEqual([
      { published: '2016-10-27', precision: 'day', values: 1 },
      { published: '2017-01-26', precision: 'day', values: 1 },
      { published: '2017-10-01', precision: 'not-before', values: 2 },
      { published: '2018-10-01', precision: 'not-before', values: 1 },
    ]);
  });

  it('never lets a hidden count or the rate beside it become a number', async () => {
    const file = rows(
      'nav-unemployed,4026,2026-01,total,,suppressed',
      'nav-unemployed-rate,4026,2026-01,total,0.4,final',
      'nav-unemployed,4028,2026-01,total,0,final',
    );
    const { report } = await take(file, { published: '2026-03-01' });
    expect(report.hiddenRates).toBe(1);
    expect(reportText(report)).toContain('1 andel er skjult fordi antallet er skjult.');
    const figures = await archive.writer.figures();
    const at = (indicator: string, region: string) =>
      archivedValue(figures, { ...key, indicator, region }, 2026 * 12);
    expect(at('nav-unemployed', '4026')).toEqual({ value: null, status: 'suppressed' });
    expect(at('nav-unemployed-rate', '4026')).toEqual({ value: null, status: 'suppressed' });
    expect(at('nav-unemployed', '4028')).toEqual({ value: 0, status: 'final' });
  });

  it('keeps 0 for a code out of use as not applicable, never as a fall of 100 %', async () => {
    const file =
      'indicator,region,period,value,status\nregister-employed-workplace,16,2017,170000,final\nregister-employed-workplace,16,2018,0,final\n';
    const { report } = await take(file, { source: 'ssb', boundaries: 'published', published: '2019-03-01' });
    expect(reportText(report)).toContain('ikke aktuelt');
    const found = archivedValue(
      await archive.writer.figures(),
      {
        ...key,
        indicator: 'register-employed-workplace',
        region: '16',
        boundaries: 'published',
        frequency: 'year',
      },
      2018,
    );
    expect(found).toEqual({ value: null, status: 'not-applicable' });
  });

  it('reads NAV’s own code for Svalbard as the region table’s, and says so', async () => {
    const { report } = await take(`${HEADER}\nnav-unemployed,2100,2022-01,total,30,final\n`, {
      boundaries: 'published',
      published: '2022-10',
    });
    expect(reportText(report)).toContain('kildens kode 2100 er lest som 21');
    const found = archivedValue(
      await archive.writer.figures(),
      { ...key, region: '21', boundaries: 'published' },
      2022 * 12,
    );
    expect(found?.value).toBe(30);
  });
});

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
