import { describe, expect, it } from 'vitest';
import { readChanged } from './testing/collectFigures.ts';
import { COUNT, COUNTY, COUNTY_RATE, RATE, set } from './testing/smallHl060.ts';

describe('the text that tells the year', () => {
  it.each([
    'Januar - mars 2022',
    'Januar-mars 2022',
    'Januar–mars 2022',
    'januar –mars 2022',
    'Januar 2022 - mars 2022',
    'Januar\u00a02022–mars\u00a02022',
    'Januar ‑ mars 2022²',
  ])('is read as %j', async (text) => {
    const { errors, figures } = await readChanged((grids) => {
      for (const sheet of [COUNTY, COUNTY_RATE, COUNT, RATE]) set(grids, sheet, 6, 2, text);
    });
    expect(errors).toEqual([]);
    expect([figures.size, figures.has('nav-unemployed|0|2022-03')]).toEqual([48, true]);
  });

  it.each([
    ['Jan - mar 2022', '«Jan - mar 2022»'],
    ['Januar 2021 - mars 2022', '«Januar 2021 - mars 2022»'],
    ['Mars - januar 2022', '«Mars - januar 2022»'],
    ['Januar 2022 2022', '«Januar 2022 2022»'],
    ['1.-3. måned 2022', '«1.-3. måned 2022»'],
    [2022, '«2022»'],
  ])('is quoted with its place where %j is no range of months in one year', async (text, quoted) => {
    const { errors } = await readChanged((grids) => {
      set(grids, COUNT, 6, 2, text);
      set(grids, COUNT, 5, 1, '¹ Gjelder fra 2020.');
    });
    expect(errors).toEqual([
      [
        'ark «3. Kommune Antall», rad 6, kolonne B',
        `${quoted} kan ikke leses som måneder i ett år. Det skal stå som «Januar - oktober 2022» eller «Januar 2022».`,
      ],
    ]);
  });

  it('is missing only where no text above the table has a year', async () => {
    const { errors } = await readChanged((grids) => set(grids, COUNT, 6, 2, 'Januar - mars'));
    expect(errors).toEqual([
      [
        'ark «3. Kommune Antall»',
        'året mangler over tabellen. Det skal stå som «Januar - oktober 2022» eller «Januar 2022».',
      ],
    ]);
  });
});
