import type { Series } from '@regionpuls/domain';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { seriesToWorkbook } from './seriesToWorkbook.ts';
import { INDICATOR, SOURCE, provenanceOf, seriesOf } from './testing/figures.ts';
import { readZipEntry } from './testing/readZipEntry.ts';

const MADE = '2026-11-22T08:05:00.000Z';

async function sheetsOf(series: readonly Series[], ...changes: Parameters<typeof provenanceOf>) {
  const bytes = await seriesToWorkbook(series, provenanceOf(...changes), MADE);
  const [figures, about] = await readXlsxFile(Buffer.from(bytes));
  return { bytes, figures: figures!, about: about! };
}

describe('seriesToWorkbook', () => {
  it('writes numbers as numbers, periods and codes as text, and an empty cell where a figure is suppressed', async () => {
    const { figures } = await sheetsOf([seriesOf()]);
    expect(figures.sheet).toBe('Tall');
    expect(figures.data).toEqual([
      [
        'Indikator',
        'Regionkode',
        'Region',
        'Periode',
        'Kjønn',
        'Verdi',
        'Status',
        'Grenser',
        'Kilde',
        'Publisert',
      ],
      [
        'Helt ledige',
        '0101',
        'Halden',
        '2018-04',
        'begge kjønn',
        2.8,
        'endelig',
        'som publisert',
        'NAV',
        '2018-06',
      ],
      [
        'Helt ledige',
        '0101',
        'Halden',
        '2018-05',
        'begge kjønn',
        null,
        'undertrykt',
        'som publisert',
        'NAV',
        '2018-06',
      ],
      [
        'Helt ledige',
        '0101',
        'Halden',
        '2018-06',
        'begge kjønn',
        -1.5,
        'endelig; vår sum av hele områder',
        'som publisert',
        'NAV',
        '2018-06',
      ],
    ]);
  });

  it('shows the decimals that the indicator has, and keeps the whole number underneath', async () => {
    const { bytes, figures } = await sheetsOf([
      seriesOf({ points: [{ period: '2018-04', value: 2.8499999, status: 'final' }] }),
    ]);
    expect(figures.data[1]![5]).toBe(2.8499999);
    expect(readZipEntry(bytes, 'xl/styles.xml')).toContain('formatCode="#,##0.0"');
    const counts = await sheetsOf([seriesOf({ unit: 'persons' })], {
      indicator: { ...INDICATOR, unit: 'persons', decimals: 0 },
    });
    expect(readZipEntry(counts.bytes, 'xl/styles.xml')).toContain('formatCode="#,##0"');
  });

  it('freezes the headings and gives the columns room', async () => {
    const { bytes } = await sheetsOf([seriesOf()]);
    const sheet = readZipEntry(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet.match(/<col [^>]*customWidth="1"/g)).toHaveLength(10);
  });

  it('tells what a withheld sum may be, in columns that are there only then', async () => {
    const { figures } = await sheetsOf([
      seriesOf({ points: [{ period: '2018-04', value: null, status: 'suppressed', interval: [7, 10] }] }),
    ]);
    expect(figures.data[0]!.slice(5, 9)).toEqual(['Verdi', 'Kan være fra', 'Kan være til', 'Status']);
    expect(figures.data[1]!.slice(5, 9)).toEqual([null, 7, 10, 'undertrykt']);
  });

  it('says on a sheet of its own where the figures come from', async () => {
    const { about } = await sheetsOf(
      [
        seriesOf({
          notes: [{ code: 'SUMMED', text: { nb: 'Lagt sammen.', nn: 'Lagt saman.', en: 'Added.' } }],
        }),
        seriesOf({ region: '0104', boundaries: '2024', vintage: null }),
      ],
      { recipe: 'change-12m', asOf: '2018-07-01' },
    );
    expect(about.sheet).toBe('Om tallene');
    const lines = about.data.slice(1);
    const texts = (label: string) => lines.filter(([given]) => given === label).map(([, text]) => text);
    expect(about.data[0]![0]).toBe('Helt ledige');
    expect(texts('Beskrivelse')).toEqual(['Ledige i prosent.']);
    expect(texts('Vist som')).toEqual(['endring på ett år']);
    expect(texts('Måleenhet')).toEqual(['prosentpoeng']);
    expect(texts('Regioner')).toEqual(['Halden 0101; Moss 0104']);
    expect(texts('Grenser')).toEqual([
      'slik de var da tallene ble publisert: Halden 0101',
      'per 1. januar 2024: Moss 0104',
    ]);
    expect(texts('Perioder')).toEqual(['april 2018 til juni 2018']);
    expect(texts('Kilde')).toEqual(['NAV, https://www.nav.no/statistikk']);
    expect(texts('Kildens tabell')).toEqual(['HL060']);
    expect(texts('Vilkår')).toEqual(['Navngi kilden.']);
    expect(texts('Utgaver')).toEqual(['nr. 1, publisert juni 2018']);
    expect(texts('Slik tallene var kjent')).toEqual(['1. juli 2018']);
    expect(texts('Brudd i tallrekken')).toEqual(['juni 2018: Telt på en ny måte.']);
    expect(texts('Merknader')).toEqual(['Lagt sammen.']);
    expect(texts('Tomme celler')[0]).toMatch(/^undertrykt: .* Det er ikke null\.$/);
    expect(texts('Siden i Regionpuls')).toEqual([provenanceOf().page]);
    expect(texts('Adressen til denne filen')).toEqual([provenanceOf().address]);
    expect(texts('Laget')).toEqual(['22. november 2026 kl. 08:05 UTC']);
  });

  it.each(['nn', 'en'] as const)('is written in %s throughout', async (language) => {
    const { figures, about } = await sheetsOf([seriesOf()], { language });
    expect([figures.sheet, about.sheet]).toEqual(
      language === 'nn' ? ['Tal', 'Om tala'] : ['Figures', 'About the figures'],
    );
    expect(figures.data[2]![6]).toBe(language === 'nn' ? 'undertrykt' : 'suppressed');
  });

  it.each(['=1+1', '+47', '-cmd', '@SUM(A1)', '\tx', '\rx'])(
    'takes the sting out of the text %j, and lets a negative number be one',
    async (text) => {
      const { bytes, figures, about } = await sheetsOf([seriesOf()], {
        regionName: () => text,
        indicator: { ...INDICATOR, description: { nb: text, nn: text, en: text } },
        source: { ...SOURCE, name: text },
      });
      const strings = [...figures.data.slice(1), ...about.data]
        .flat()
        .filter((cell) => typeof cell === 'string');
      // What the reader gives back has lost the outer blanks; the file itself has them.
      expect(strings.some((cell) => cell.includes(text.trim()))).toBe(true);
      expect(strings.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      expect(readZipEntry(bytes, 'xl/sharedStrings.xml')).not.toMatch(/<t[^>]*>[=+\-@\t\r]/);
      expect(figures.data[3]![5]).toBe(-1.5);
      expect(readZipEntry(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
    },
  );
});
