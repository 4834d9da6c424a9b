/** Each of these has happened to figures on their way into a county's tables; each has a file here that shows it. */
import { describe, expect, it } from 'vitest';
import { latin1, mappingOf, readFile, utf8, xlsxOf } from './testing/readFile.ts';

const rate = { column: 2, heading: 'Andel', indicator: 'nav-unemployed-rate' };
const byName = { column: 1, heading: 'Region', form: 'name' as const };

describe('numbers as they are written', () => {
  it('in a text file: groups by every kind of space, decimal comma, minus, exponents and percent signs', () => {
    const values = [
      '131 000',
      '131\u00a0000',
      '131\u2009000',
      '1\u202f131\u202f000',
      '\u22124',
      '600000e-6',
      '2,8 %',
    ];
    const codes = ['0301', '1101', '1103', '1106', '1108', '1111', '1112'];
    const rows = values.map((value, index) => `${codes[index]};${value}\n`).join('');
    const { figures, errors } = readFile(utf8(`\ufeffRegion;Antall\n${rows}`), mappingOf());
    expect(errors).toEqual([]);
    expect(figures.map((line) => Number(line.split(' ')[4]))).toEqual([
      131000, 131000, 131000, 1131000, -4, 0.6, 2.8,
    ]);
  });

  it('refuses a decimal point where the mapping has a comma: 131.000 is either', () => {
    expect(readFile(utf8('Region;Antall\n0301;131.000\n'), mappingOf()).errors).toEqual([
      'linje 2, kolonne Antall: «131.000» er skrevet med et annet desimaltegn enn «,», som oppsettet har.',
    ]);
    const pointed = mappingOf({ decimal: '.' });
    expect(readFile(utf8('Region;Antall\n0301;131.5\n'), pointed).figures).toEqual([
      'nav-unemployed 0301 total 2022-01 131.5',
    ]);
  });

  it('keeps float noise as it is read: the road rounds', async () => {
    const noisy = await xlsxOf({
      A: [
        ['Region', 'Andel'],
        ['0301', 0.1 + 0.2],
        ['1103', 3.1],
      ],
    });
    expect(readFile(noisy, mappingOf({ values: [rate] })).figures[0]).toContain('0.30000000000000004');
  });

  it('takes numbers stored as text, and those of a workbook, side by side', async () => {
    const bytes = await xlsxOf({
      A: [
        ['Region', 'Antall'],
        ['0301', '13 613'],
        ['1103', 2269],
      ],
    });
    expect(readFile(bytes, mappingOf()).figures).toEqual([
      'nav-unemployed 0301 total 2022-01 13613',
      'nav-unemployed 1103 total 2022-01 2269',
    ]);
  });

  it('never makes a star 0: hidden, missing and not applicable are themselves', () => {
    const text = 'Region;Antall\n0301;*\n1101;:\n1103;..\n1106;.\n1108; * \n1111;4\n1112;\n';
    const { figures, warnings } = readFile(utf8(text), mappingOf());
    expect(figures.map((line) => line.split(' ').at(-1))).toEqual([
      'suppressed',
      'suppressed',
      'missing',
      'not-applicable',
      'suppressed',
      '4',
    ]);
    expect(warnings).toEqual([
      'perioden (januar 2022) står bare i oppsettet. Ingenting i filen bekrefter den.',
      'linje 8, kolonne Region: regionen har ingen tall i kolonnene som leses, og får ingen.',
    ]);
  });

  it('refuses dates, errors and true among the figures', async () => {
    const bytes = await xlsxOf({
      A: [
        ['Region', 'Antall'],
        ['0301', { value: 44562, format: 'dd.mm.yyyy' }],
        ['1103', true],
      ],
    });
    expect(readFile(bytes, mappingOf()).errors).toEqual([
      'ark «A», rad 2, kolonne B: «2022-01-01» er en dato, ikke et tall.',
      'ark «A», rad 3, kolonne B: «true» er sann eller usann, ikke et tall.',
    ]);
  });
});

describe('rates', () => {
  const file = (...values: (number | { value: number; format: string })[]) =>
    xlsxOf({
      A: [
        ['Region', 'Andel'],
        ...values.map((value, index) => [['0301', '1101', '1103', '1106'][index]!, value]),
      ],
    });
  const percent = mappingOf({ values: [rate] });
  const fraction = mappingOf({ values: [{ ...rate, scale: 'fraction' }] });

  it('as fractions become per cent without noise', async () => {
    expect(readFile(await file(0.028, 0.031), fraction).figures).toEqual([
      'nav-unemployed-rate 0301 total 2022-01 2.8',
      'nav-unemployed-rate 1101 total 2022-01 3.1',
    ]);
  });

  it('are refused where per cent and fractions are mixed, by their look or by their format', async () => {
    expect(readFile(await file(2.8, 0.031, 3.4), percent).errors).toEqual([
      'ark «A», rad 3, kolonne B: kolonnen har både prosent og brøk: her står en brøk blant prosentene.',
    ]);
    const shown = { value: 0.031, format: '0.0%' };
    expect(readFile(await file(2.8, shown, 3.4), percent).errors).toEqual([
      'ark «A», rad 3, kolonne B: noen av tallene i kolonnen vises som prosent, andre ikke. Prosent og brøk er blandet.',
    ]);
    expect(readFile(await file(2.8, shown, 0.034), fraction).errors).toHaveLength(1);
  });

  it('are refused where the scale is another than the mapping’s', async () => {
    expect(readFile(await file(0.028, 0.031), percent).errors).toEqual([
      'ark «A», rad 2, kolonne B: tallene ser ut som brøker (0,028 for 2,8 prosent), men oppsettet leser dem som prosent.',
    ]);
    expect(readFile(await file({ value: 0.02, format: '0%' }), percent).errors).toEqual([
      expect.stringContaining('tallene vises som prosent og er brøker'),
    ]);
    expect(readFile(await file(2.8, 0.9), fraction).errors).toEqual([
      'ark «A», rad 2, kolonne B: oppsettet venter brøk, men tallet er over 1. Står det prosent her nå?',
    ]);
  });

  it('below one per cent are not taken for fractions, and fractions are', async () => {
    expect(readFile(await file(0.9, 0.8, 0, 0.7), fraction).errors).toEqual([
      'ark «A», rad 2, kolonne B: tallene ser ut som prosent (0,8 for 0,8 prosent), men oppsettet leser dem som brøker: 0,8 ville blitt 80 prosent.',
    ]);
    expect(readFile(await file(0.03, 0.1, 0.02), fraction).errors).toEqual([]);
    expect(readFile(await file(0, 0, 1), fraction).errors).toEqual([]);
    const shown = (value: number) => ({ value, format: '0%' });
    expect(readFile(await file(shown(0.6), shown(0.7)), fraction).errors).toEqual([]);
  });

  it('of 4 042 % are refused: the columns have shifted', async () => {
    expect(readFile(await file(4042, 3.1), percent).errors).toEqual([
      'ark «A», rad 2, kolonne B: en andel er over 100 prosent. Er kolonnene forskjøvet?',
    ]);
  });

  it('are left alone where they are small and rounded, or where all have many decimals', async () => {
    expect(readFile(await file(0.4, 0.2, 2.8), percent).errors).toEqual([]);
    expect(readFile(await file(0.4857142857, 2.3285714286, 1.7428571429), percent).errors).toEqual([]);
    expect(readFile(await file(0, 3.1), percent).errors).toEqual([]);
  });
});

describe('regions as they are written', () => {
  it('takes a name with a blank too many for the same region', () => {
    const text = 'Region;Antall\nTromsø ;718\n\u00a0Alta;252\n';
    expect(readFile(utf8(text), mappingOf({ region: byName })).figures).toEqual([
      'nav-unemployed 5401 total 2022-01 718',
      'nav-unemployed 5403 total 2022-01 252',
    ]);
  });

  it('lists both when a name is two regions, and takes either with its county', () => {
    expect(readFile(utf8('Region;Antall\nVåler;82\n'), mappingOf({ region: byName })).errors).toEqual([
      'linje 2, kolonne Region: «Våler» kan være flere regioner: 3018 Våler (Viken), 3419 Våler (Innlandet). Bruk koder, eller si i oppsettet hvilket nivå det er.',
    ]);
    const text = 'Region;Antall\nVåler (Viken);82\nVåler (Innlandet);60\nHamarøy - Hábmer;24\n';
    expect(readFile(utf8(text), mappingOf({ region: byName })).figures).toEqual([
      'nav-unemployed 3018 total 2022-01 82',
      'nav-unemployed 3419 total 2022-01 60',
      'nav-unemployed 1875 total 2022-01 24',
    ]);
  });

  it('says who a county’s name may have been meant for when it is another county’s now', () => {
    expect(
      readFile(utf8('Region;Antall\nVåler (Østfold);82\n'), mappingOf({ region: byName })).errors,
    ).toEqual([
      expect.stringContaining('«Våler (Østfold)» er ingen region i januar 2022. Kanskje 3018 Våler (Viken)'),
    ]);
    const basis = mappingOf({ region: byName, boundaries: '2024' });
    expect(readFile(utf8('Region;Antall\nVåler (Østfold);82\n'), basis).figures).toEqual([
      'nav-unemployed 3114 total 2022-01 82',
    ]);
  });

  it('reads code and name together, and refuses a name of another code', () => {
    const mapping = mappingOf({ region: { ...byName, form: 'code-and-name', level: 'municipality' } });
    const text = 'Region;Antall\n0301 Oslo;13613\n1826 Aarborte - Hattfjelldal;6\n';
    expect(readFile(utf8(text), mapping).figures).toEqual([
      'nav-unemployed 0301 total 2022-01 13613',
      'nav-unemployed 1826 total 2022-01 6',
    ]);
    expect(readFile(utf8('Region;Antall\n1103 Oslo;13613\n'), mapping).errors).toEqual([
      'linje 2, kolonne Region: koden og navnet i «1103 Oslo» er ikke samme region. Navnet er 0301 Oslo.',
    ]);
  });

  it('names a code that has lost its zero, and puts it back only where the mapping says that codes are numbers', async () => {
    const bytes = await xlsxOf({
      A: [
        ['Region', 'Antall'],
        [301, 13613],
        [1103, 2269],
      ],
    });
    expect(readFile(bytes, mappingOf()).errors).toEqual([
      'ark «A», rad 2, kolonne A: koden «301» er trolig «0301» som har mistet nullen foran. Lagre kolonnen som tekst, eller si i oppsettet at kodene er tall.',
    ]);
    const told = mappingOf({ region: { column: 1, heading: 'Region', form: 'code', codes: 'number' } });
    expect(readFile(bytes, told).figures).toEqual([
      'nav-unemployed 0301 total 2022-01 13613',
      'nav-unemployed 1103 total 2022-01 2269',
    ]);
    const whole = await xlsxOf({
      A: [
        ['Region', 'Antall'],
        [1101, 172],
        [1103, 2269],
      ],
    });
    expect(readFile(whole, mappingOf()).figures).toHaveLength(2);
  });

  it('refuses totals among the parts unless the mapping leaves them out, and says what it left out', () => {
    const text = 'Region;Antall\nI alt Rogaland;2441\n1101;172\n1103;2269\n';
    expect(readFile(utf8(text), mappingOf()).errors).toEqual([
      expect.stringContaining('linje 2, kolonne Region: «I alt Rogaland» er ikke en regionkode'),
    ]);
    const county = 'Region;Antall\n11;2441\n1101;172\n';
    const level = mappingOf({ region: { column: 1, heading: 'Region', form: 'code', level: 'county' } });
    expect(readFile(utf8(county), level).errors).toEqual([
      'linje 3, kolonne Region: koden «1101» er på et annet nivå enn oppsettet sier. Står summer og deler i samme kolonne?',
    ]);
    const left = readFile(utf8(text), mappingOf({ skipRegions: ['', 'I alt Rogaland'] }));
    expect(left.figures).toHaveLength(2);
    expect(left.notes).toEqual(['rader er utelatt, som oppsettet sier: «I alt Rogaland».']);
  });

  it('refuses figures without a region, even where blank regions are left out', async () => {
    const bytes = await xlsxOf({
      A: [
        ['Region', 'Antall'],
        ['0301', 13613],
        [null, 12],
        [null, null],
      ],
    });
    expect(readFile(bytes, mappingOf()).errors).toEqual([
      expect.stringContaining('ark «A», rad 3, kolonne A: raden har tall, men ingen region'),
    ]);
  });
});

describe('the file itself', () => {
  it('is read by its declared encoding, and refused in another', () => {
    const text = 'Region;Antall\nVågå;56\n';
    const declared = (encoding: 'utf-8' | 'latin-1') => mappingOf({ encoding, region: byName });
    expect(readFile(latin1(text), declared('latin-1')).figures).toEqual([
      'nav-unemployed 3435 total 2022-01 56',
    ]);
    expect(readFile(latin1(text), declared('utf-8')).errors).toEqual([
      'filen skulle være UTF-8, men er det ikke. Den er trolig lagret som Latin-1 (Windows).',
    ]);
    expect(readFile(utf8(text), declared('latin-1')).errors).toEqual([
      expect.stringContaining('filen skulle være Latin-1, men er UTF-8'),
    ]);
    expect(readFile(utf8(`\ufeff${text}`), declared('utf-8')).figures).toHaveLength(1);
    expect(readFile(Uint8Array.of(0xff, 0xfe, 0x52, 0), declared('utf-8')).errors).toEqual([
      'filen er UTF-16. Lagre den som CSV UTF-8.',
    ]);
  });

  it('is refused when it is a web page, JSON, an old workbook or nothing', () => {
    expect(readFile(utf8('<!DOCTYPE html><html>'), mappingOf()).errors).toEqual([
      expect.stringContaining('HTML'),
    ]);
    expect(readFile(utf8('{"error":"Too many"}'), mappingOf()).errors).toEqual([
      expect.stringContaining('JSON'),
    ]);
    expect(
      readFile(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), mappingOf()).errors,
    ).toEqual([expect.stringContaining('.xls')]);
    expect(readFile(utf8(' \n'), mappingOf()).errors).toEqual(['filen er tom.']);
    expect(readFile(utf8('Region;Antall\n'), mappingOf()).errors).toEqual([
      'tabellen har ingen rader med tall under overskriften.',
    ]);
  });

  it('of which half has come is refused where the row shows it, and doubted where it does not', () => {
    expect(readFile(utf8('Region;Antall;Andel\n0301;13613;3,4\n1103;22'), mappingOf()).errors).toEqual([
      'linje 3: raden har 2 celler, overskriften har 3. Er den kuttet, eller er det et skilletegn for mye?',
    ]);
    const cut = readFile(utf8('Region;Antall\n0301;13613\n1103;22'), mappingOf());
    expect(cut.errors).toEqual([]);
    expect(cut.doubts).toEqual([expect.stringContaining('linje 3: filen slutter uten linjeskift')]);
    expect(readFile(utf8('Region;Antall\n0301;13613;9\n'), mappingOf()).errors).toEqual([
      expect.stringContaining('raden har 3 celler'),
    ]);
    expect(readFile(utf8('Region;Antall\n"0301;13613\n'), mappingOf()).errors).toEqual([
      expect.stringContaining('linje 2: et anførselstegn mangler maken sin'),
    ]);
  });
});
