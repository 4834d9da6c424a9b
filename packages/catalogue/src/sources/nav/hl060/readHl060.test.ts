import { describe, expect, it } from 'vitest';
import { looksLikeHl060 } from './readHl060.ts';
import { collectFigures, readChanged } from './testing/collectFigures.ts';
import { COUNT, COUNTY, COUNTY_RATE, type Grids, RATE, open, set, smallHl060 } from './testing/smallHl060.ts';

describe('readHl060', () => {
  it('reads every figure once, stars as hidden, with the cell it stood in', async () => {
    const { figures, errors, rows } = await readChanged(() => {});
    expect(errors).toEqual([]);
    expect(rows).toBe(figures.size);
    const regions = ['0', '03', '34', '99', '0301', '3403', '3425', '2100'];
    const months = ['2022-01', '2022-02', '2022-03'];
    const keys = ['nav-unemployed', 'nav-unemployed-rate'].flatMap((indicator) =>
      regions.flatMap((region) => months.map((month) => `${indicator}|${region}|${month}`)),
    );
    expect([...figures.keys()].sort()).toEqual(keys.sort());
    expect(figures.get('nav-unemployed|0|2022-02')).toEqual({
      value: 134,
      status: 'final',
      place: 'ark «1. Fylke Antall», rad 9, kolonne F',
    });
    expect(figures.get('nav-unemployed|3425|2022-02')).toEqual({
      value: null,
      status: 'suppressed',
      place: 'ark «3. Kommune Antall», rad 15, kolonne D',
    });
    expect(figures.get('nav-unemployed-rate|03|2022-02')!.value).toBe(2.2000000000000006);
    expect(figures.get('nav-unemployed|99|2022-01')!.value).toBe(5);
    expect(figures.get('nav-unemployed|2100|2022-01')!.value).toBe(7);
    expect([...figures.values()].filter(({ value }) => value === 0)).toEqual([]);
  });

  it('finds the sheets by what they are, in any order and with any number, and names those it ignores', async () => {
    const grids = smallHl060();
    const shuffled: Grids = { Telemark: [['I alt', 9]] };
    for (const [name, grid] of Object.entries(grids).reverse()) {
      shuffled[name.replace(/^\d/, (digit) => String(9 - Number(digit)))] = grid;
    }
    const { figures, errors, remarks } = collectFigures(await open(shuffled));
    expect(errors).toEqual([]);
    expect(figures.size).toBe(48);
    expect(remarks.map(({ rule, severity, message }) => [rule, severity, message.nb])).toContainEqual([
      'sheets-ignored',
      'note',
      'ark som ikke hører til tabellen, er ikke lest: «Telemark».',
    ]);
  });

  it('reads a table of one month', async () => {
    const { figures, errors } = await readChanged((grids) => {
      for (const [name, grid] of Object.entries(grids)) {
        if (name.startsWith('0')) continue;
        const keep = name === COUNTY || name === COUNTY_RATE ? 4 : 3;
        grids[name] = grid.map((row) =>
          row.slice(0, row.includes('Kilde: NAV') || row.some(isTitle) ? 99 : keep),
        );
        grids[name][5]![1] = 'Januar 2022';
      }
    });
    expect(errors).toEqual([]);
    expect(figures.size).toBe(16);
  });

  it('does not mind footnote marks, double spaces, and columns in front', async () => {
    const { errors, figures } = await readChanged((grids) => {
      set(grids, COUNT, 3, 3, 'Kommune³.  Antall¹ ');
      set(grids, COUNT, 8, 3, 'Januar²');
      grids[RATE] = grids[RATE]!.map((row) => [null, ...row]);
    });
    expect(errors).toEqual([]);
    expect(figures.size).toBe(48);
  });

  it.each<[string, (grids: Grids) => void, string, string]>([
    [
      'a row moved one column to the right',
      (grids) => (grids[COUNT]![13] = [null, '3403 Hamar', null, 31, 30, 25]),
      'ark «3. Kommune Antall», rad 14, kolonne F',
      '«25» står i en kolonne uten måned over. Er tallene flyttet en kolonne?',
    ],
    [
      'a row moved one column to the left',
      (grids) => (grids[COUNT]![13] = [null, '3403 Hamar', 30, 25, null]),
      'ark «3. Kommune Antall», rad 14, kolonne E',
      'tallet for mars 2022 mangler',
    ],
    [
      'figures where the names should be',
      (grids) => (grids[COUNT]![13] = [31, '3403 Hamar', 31, 30, 25]),
      'ark «3. Kommune Antall», rad 14, kolonne A',
      'et tall står der navn og kode skal stå',
    ],
    [
      'a code stored as a number',
      (grids) => set(grids, COUNTY, 10, 2, 3),
      'ark «1. Fylke Antall», rad 10, kolonne B',
      'er koden lagret som tall?',
    ],
    [
      'a month without its heading',
      (grids) => set(grids, COUNT, 12, 4, null),
      'ark «3. Kommune Antall», rad 12, kolonne E',
      'her skulle måneden «februar» stå, men her står «Mars»',
    ],
    [
      'the last month without its heading',
      (grids) => set(grids, COUNT, 12, 5, null),
      'ark «3. Kommune Antall», rad 12',
      'måneden «mars» mangler',
    ],
    [
      'months out of order',
      (grids) => (grids[COUNTY]![7] = [null, null, null, 'Januar', null, 'Mars', 'Februar']),
      'ark «1. Fylke Antall», rad 8, kolonne F',
      'her skulle måneden «februar» stå, men her står «Mars»',
    ],
    [
      'a month too many',
      (grids) => (grids[COUNTY]![7] = [null, null, null, 'Januar', null, 'Februar', 'Mars', 'April']),
      'ark «1. Fylke Antall», rad 8, kolonne H',
      '«April» står i en kolonne uten måned over',
    ],
    [
      'no row of months in one county',
      (grids) => (grids[COUNT]![11] = [null]),
      'ark «3. Kommune Antall», rad 13',
      'det står ingen rad med måneder over den',
    ],
    [
      'no row of months at all',
      (grids) => (grids[COUNTY]![7] = [null, null, null, 'Jan', null, 'Feb', 'Mar']),
      'ark «1. Fylke Antall»',
      'arket har ingen rad med måneder',
    ],
    [
      'counts and rates that have changed places',
      (grids) => ([grids[COUNT], grids[RATE]] = [grids[RATE]!, grids[COUNT]!]),
      'ark «3. Kommune Antall», rad 3, kolonne C',
      'skulle ha overskriften «Kommune. Antall», men her står «Kommune¹. Prosent av arbeidsstyrken²»',
    ],
    [
      'figures that have changed places under their headings',
      (grids) => {
        const [counts, rates] = [grids[COUNTY]!.slice(8), grids[COUNTY_RATE]!.slice(8)];
        grids[COUNTY]!.splice(8, 9, ...rates);
        grids[COUNTY_RATE]!.splice(8, 9, ...counts);
      },
      'ark «1. Fylke Antall», rad 9, kolonne D',
      '«2.6» kan ikke være et antall personer. Er det prosenter i arket for antall?',
    ],
    [
      'a rate of 4 042 %',
      (grids) => set(grids, RATE, 15, 3, 4042),
      'ark «4. Kommune Prosent av arbeidsst», rad 15, kolonne C',
      '«4042» kan ikke være en prosent. Er det antall i arket for prosent?',
    ],
    [
      'a heading of another table',
      (grids) => set(grids, COUNT, 3, 3, 'Kommune. Andel menn'),
      'ark «3. Kommune Antall», rad 3, kolonne C',
      'men her står «Kommune. Andel menn»',
    ],
    [
      'another table in the same layout',
      (grids) => set(grids, COUNT, 2, 3, 'Delvis ledige. Fylke og kommune. Tidsserie måned'),
      'ark «3. Kommune Antall»',
      'overskriften «Helt ledige. Fylke og kommune. Tidsserie måned» mangler',
    ],
    [
      'no heading',
      (grids) => set(grids, COUNT, 3, 3, null),
      'ark «3. Kommune Antall»',
      'overskriften «Kommune. Antall» mangler',
    ],
    [
      'no year',
      (grids) => set(grids, COUNT, 6, 2, 'Januar - mars'),
      'ark «3. Kommune Antall»',
      'året mangler over tabellen',
    ],
    [
      'sheets of different years',
      (grids) => set(grids, RATE, 6, 2, 'Januar - mars 2021'),
      'ark «4. Kommune Prosent av arbeidsst»',
      'arket gjelder andre måneder enn det første arket (januar 2022 – mars 2022)',
    ],
    [
      'a star in the sum of a county',
      (grids) => set(grids, COUNTY, 10, 4, '*'),
      'ark «1. Fylke Antall», rad 10, kolonne D',
      'stjerne i en sum',
    ],
    [
      'a star in a county’s sum over its municipalities',
      (grids) => set(grids, COUNT, 13, 3, '*'),
      'ark «3. Kommune Antall», rad 13, kolonne C',
      'stjerne i en sum',
    ],
    [
      'a mark that is not NAV’s',
      (grids) => set(grids, COUNT, 14, 3, '..'),
      'ark «3. Kommune Antall», rad 14, kolonne C',
      '«..» er verken et tall eller en stjerne',
    ],
    [
      'a number stored as text',
      (grids) => set(grids, COUNT, 14, 3, '31'),
      'ark «3. Kommune Antall», rad 14, kolonne C',
      '«31» er verken et tall eller en stjerne',
    ],
    [
      'half a person',
      (grids) => set(grids, COUNT, 14, 3, 30.5),
      'ark «3. Kommune Antall», rad 14, kolonne C',
      '«30.5» kan ikke være et antall personer',
    ],
    [
      'a star rewritten as 0',
      (grids) => set(grids, COUNT, 15, 4, 0),
      'ark «3. Kommune Antall», rad 15, kolonne D',
      'NAV skjuler antall under 4 i denne tabellen, også 0',
    ],
    [
      'a row of an unknown name',
      (grids) => set(grids, COUNT, 14, 2, 'Hamar'),
      'ark «3. Kommune Antall», rad 14',
      'raden «Hamar» er ikke kjent',
    ],
    [
      'a municipality under another county',
      (grids) => set(grids, COUNT, 14, 2, '0301 Oslo'),
      'ark «3. Kommune Antall», rad 14',
      'raden «0301 Oslo» er ikke kjent i denne delen av tabellen',
    ],
    [
      'a code that has lost its zero',
      (grids) => set(grids, COUNT, 10, 2, '301 Oslo'),
      'ark «3. Kommune Antall», rad 10',
      'raden «301 Oslo» er ikke kjent',
    ],
    [
      'a part of the table with the name of no county',
      (grids) => set(grids, COUNT, 11, 2, 'Innlandet '.repeat(2)),
      'ark «3. Kommune Antall», rad 13',
      'er ikke kjent',
    ],
    [
      'a row that stands twice',
      (grids) => set(grids, COUNT, 15, 2, '3403 Hamar'),
      'ark «3. Kommune Antall», rad 15',
      'raden «3403 Hamar» står to ganger',
    ],
    [
      'a row that only one sheet has',
      (grids) => grids[RATE]!.splice(15, 1),
      'ark «3. Kommune Antall», rad 15',
      'raden «3425 Engerdal» står her, men ikke i arket «4. Kommune Prosent av arbeidsst»',
    ],
    [
      'a county that only the county sheets have',
      (grids) => {
        grids[COUNTY]!.push([null, '18', 'Nordland', 9, null, 9, 9]);
        grids[COUNTY_RATE]!.push([null, '18', 'Nordland', 9, null, 9, 9]);
      },
      'ark «1. Fylke Antall», rad 14',
      'raden «Nordland» står her, men ikke i arket «3. Kommune Antall»',
    ],
    [
      'a sum that is another in the county sheet',
      (grids) => set(grids, COUNTY, 11, 6, 33),
      'ark «3. Kommune Antall», rad 13, kolonne D',
      '«I alt Innlandet» er ikke det samme her som i arket «1. Fylke Antall»',
    ],
    ['a missing sheet', (grids) => delete grids[RATE], '', 'arket «Kommune Prosent …» mangler'],
    [
      'a sheet twice',
      (grids) => (grids['9. Kommune Antall (kopi)'] = grids[COUNT]!),
      'ark «9. Kommune Antall (kopi)»',
      'det er to ark som heter «Kommune Antall …»',
    ],
  ])('refuses %s, naming sheet, row and column', async (_, change, place, message) => {
    const { errors, figures, remarks } = await readChanged(change);
    expect(errors.map(([where]) => where)).toContain(place);
    expect(errors.find(([where]) => where === place)![1]).toContain(message);
    const refused = remarks.some(({ severity }) => severity === 'error');
    expect(figures.size).toBe(refused ? 0 : 48);
  });
});

describe('looksLikeHl060', () => {
  it('knows the table with a sheet missing, and leaves other workbooks alone', async () => {
    const grids = smallHl060();
    delete grids[RATE];
    expect(looksLikeHl060(await open(grids))).toBe(true);
    expect(looksLikeHl060(await open({ Ark1: [['Region', 'Antall']] }))).toBe(false);
  });
});

function isTitle(cell: unknown): boolean {
  return typeof cell === 'string' && /^(Fylke|Kommune)/.test(cell);
}
