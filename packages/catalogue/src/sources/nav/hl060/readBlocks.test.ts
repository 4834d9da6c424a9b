import { describe, expect, it } from 'vitest';
import { readChanged } from './testing/collectFigures.ts';
import { COUNT, COUNTY, type Grid, type Grids, RATE, set } from './testing/smallHl060.ts';

const NOTES: Grid = [
  [null, '¹ I perioden 2017 - 2020 ble kommuner og fylker slått sammen.'],
  [null, '² Det er brudd i statistikken i november 2018.'],
  [null, '1 Tallene gjelder utgangen av måneden.'],
];
const BLANKS = [' ', '\u00a0', '\u00a0 \u2009\u202f'];

/** Puts rows before a row of both municipality sheets; the rate sheet has a blank row more above Innlandet. */
function insert(grids: Grids, row: number, ...rows: Grid): void {
  grids[COUNT]!.splice(row - 1, 0, ...rows);
  grids[RATE]!.splice(row, 0, ...rows);
}

describe('a row that stands alone', () => {
  it.each<[string, (grids: Grids) => void]>([
    [
      'under the table, once or more',
      (grids) => {
        for (const sheet of [COUNTY, COUNT, RATE]) grids[sheet]!.push([null], ...NOTES);
      },
    ],
    ['between two counties', (grids) => insert(grids, 11, ...NOTES)],
    ['between a county’s name and its months', (grids) => insert(grids, 12, ...NOTES)],
    [
      'above a county’s name and below it',
      (grids) => (insert(grids, 12, ...NOTES), insert(grids, 11, ...NOTES)),
    ],
    ['among the figures', (grids) => (insert(grids, 14, ...NOTES), grids[COUNTY]!.splice(9, 0, ...NOTES))],
  ])('is no error %s', async (_, change) => {
    const { errors, figures } = await readChanged(change);
    expect(errors).toEqual([]);
    expect(figures.size).toBe(48);
    expect(figures.get('nav-unemployed|3403|2022-03')!.value).toBe(25);
  });

  it('is no name of a county when it is a note, so that figures never fall to the county above', async () => {
    const { errors, figures } = await readChanged((grids) => set(grids, COUNT, 11, 2, '¹ En merknad.'));
    expect(errors).toContainEqual([
      'ark «3. Kommune Antall», rad 13',
      'raden «I alt Innlandet» er ikke kjent i denne delen av tabellen. Ventet «I alt …», «0301 Oslo» eller navnet på et fylke.',
    ]);
    expect(figures.size).toBe(0);
  });

  it('ends the county above when it is the name of a county, though its months are lost among notes', async () => {
    const { errors } = await readChanged((grids) => grids[COUNT]!.splice(11, 1, ...NOTES));
    expect(errors[0]).toEqual([
      'ark «3. Kommune Antall», rad 15',
      'raden har tall, men det står ingen rad med måneder over den i denne delen av tabellen.',
    ]);
  });

  it.each(['3403 Hamar', '3403', 'I alt Innlandet'])(
    'is a row that has lost its figures when it is «%s»',
    async (name) => {
      const { errors } = await readChanged((grids) => (grids[COUNT]![13] = [null, name]));
      expect(errors[0]).toEqual([
        'ark «3. Kommune Antall», rad 14, kolonne C',
        'tallet for januar 2022 mangler. Skjulte tall skal være merket med stjerne.',
      ]);
    },
  );
});

describe.each(BLANKS)('a cell that holds only %j', (blank) => {
  it('is blank, alone in its row or beside figures', async () => {
    const { errors, figures } = await readChanged((grids) => {
      grids[COUNT]!.splice(10, 0, [blank], [null, blank, blank, blank, blank, blank]);
      set(grids, COUNTY, 9, 2, blank);
      set(grids, COUNTY, 9, 5, blank);
      grids[COUNTY]![9]!.push(blank);
      grids[COUNTY]![7] = [blank, blank, null, 'Januar', blank, 'Februar', 'Mars', blank];
      grids[RATE]![6] = [blank, 'Oslo', blank];
      grids[RATE]!.push([null, blank], [null, blank]);
    });
    expect(errors).toEqual([]);
    expect(figures.size).toBe(48);
  });

  it('is a missing figure where a figure should stand', async () => {
    const { errors } = await readChanged((grids) => set(grids, COUNT, 14, 4, blank));
    expect(errors).toEqual([
      [
        'ark «3. Kommune Antall», rad 14, kolonne D',
        'tallet for februar 2022 mangler. Skjulte tall skal være merket med stjerne.',
      ],
    ]);
  });
});
