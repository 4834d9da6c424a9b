import type { Region } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { bundledRegions } from './testing/bundledRegions.ts';
import { readChanged } from './testing/collectFigures.ts';
import { COUNT, COUNTY, COUNTY_RATE, type Grids, RATE } from './testing/smallHl060.ts';

const regions = bundledRegions();
const wrong = (found: string, whose: string) =>
  `koden og navnet i ${found} er ikke samme region. Navnet hører til ${whose}.`;

/** The same change of words in every sheet: names then agree between the sheets. */
function rename(grids: Grids, ...words: [string, string][]): void {
  for (const grid of Object.values(grids)) {
    for (const row of grid) {
      for (const [at, cell] of row.entries()) {
        const [, found] = words.find(([from]) => from === cell) ?? [];
        if (found !== undefined) row[at] = found;
      }
    }
  }
}

describe('a code and its name', () => {
  it('agree in the small workbook', async () => {
    expect((await readChanged(() => {}, regions)).errors).toEqual([]);
  });

  it.each<[string, [string, string][], [string, string][]]>([
    [
      'a municipality',
      [['3403 Hamar', '3403 Elverum']],
      [['ark «3. Kommune Antall», rad 14', wrong('«3403 Elverum»', '3420 Elverum')]],
    ],
    [
      'two municipalities that have changed names',
      [
        ['3403 Hamar', '3403 Engerdal'],
        ['3425 Engerdal', '3425 Hamar'],
      ],
      [
        ['ark «3. Kommune Antall», rad 14', wrong('«3403 Engerdal»', '3425 Engerdal')],
        ['ark «3. Kommune Antall», rad 15', wrong('«3425 Hamar»', '3403 Hamar')],
      ],
    ],
    [
      'a county',
      [
        ['Innlandet', 'Agder'],
        ['I alt Innlandet', 'I alt Agder'],
      ],
      [['ark «1. Fylke Antall», rad 11', wrong('«34 Agder»', '42 Agder')]],
    ],
    [
      'a county of two names, of which the table knows one',
      [
        ['Innlandet', 'Nordland - Nordlánnda'],
        ['I alt Innlandet', 'I alt Nordland - Nordlánnda'],
      ],
      [['ark «1. Fylke Antall», rad 11', wrong('«34 Nordland - Nordlánnda»', '18 Nordland')]],
    ],
    [
      'a municipality by the name of another county',
      [['3403 Hamar', '3403 Rogaland']],
      [['ark «3. Kommune Antall», rad 14', wrong('«3403 Rogaland»', '11 Rogaland')]],
    ],
    [
      'Svalbard’s code',
      [['2100 Svalbard', '2100 Hamar']],
      [['ark «3. Kommune Antall», rad 19', wrong('«2100 Hamar»', '3403 Hamar')]],
    ],
  ])('stop the delivery when the name is another’s: %s', async (_, words, expected) => {
    const { errors, figures } = await readChanged((grids) => rename(grids, ...words), regions);
    expect(errors).toEqual(expected);
    expect(figures.size).toBe(0);
  });

  it.each([
    ['unknown to the region table', '3403 Hamar kommune'],
    ['spelt with a second name', '3403 Hamar - Hámmar'],
    ['written with its county', '3403 Hamar (Innlandet)'],
    ['of other years and nobody’s in these', '3403 Forsand'],
  ])('say nothing when the name is %s', async (_, name) => {
    const { errors, figures } = await readChanged((grids) => rename(grids, ['3403 Hamar', name]), regions);
    expect([errors, figures.size]).toEqual([[], 48]);
  });

  it('agree when the name is the code’s in other years: figures on the borders of another year', async () => {
    const halden: Region[] = [
      ...regions,
      { ...regions.find(({ code }) => code === '3403')!, code: '3499', validFrom: '2024-01-01' },
    ];
    const { errors } = await readChanged((grids) => rename(grids, ['3403 Hamar', '3499 Hamar']), halden);
    expect(errors).toEqual([]);
  });

  it('are not compared without a region table', async () => {
    const { errors } = await readChanged((grids) => rename(grids, ['3403 Hamar', '3403 Elverum']));
    expect(errors).toEqual([]);
  });

  it.each([COUNTY, COUNTY_RATE, COUNT, RATE])('are compared in the sheet «%s»', async (sheet) => {
    const isCounty = sheet === COUNTY || sheet === COUNTY_RATE;
    const { errors } = await readChanged(
      (grids) =>
        rename(
          { [sheet]: grids[sheet]! },
          isCounty ? ['Innlandet', 'Agder'] : ['3403 Hamar', '3403 Elverum'],
        ),
      regions,
    );
    const expected = isCounty ? wrong('«34 Agder»', '42 Agder') : wrong('«3403 Elverum»', '3420 Elverum');
    expect(errors[0]).toEqual([expect.stringContaining(`ark «${sheet}»`), expected]);
  });
});
