import { describe, expect, it } from 'vitest';
import { readChanged } from './testing/collectFigures.ts';
import { COUNT, COUNTY, type Grids, RATE, set } from './testing/smallHl060.ts';

const HINT = 'Mangler en rad, eller er tall flyttet eller skjult ved en feil?';
const doubtsAfter = async (change: (grids: Grids) => void) => {
  const { remarks, figures } = await readChanged(change);
  expect(remarks.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(figures.size).toBeGreaterThan(0);
  return remarks.filter(({ severity }) => severity === 'doubt');
};

describe('the sums', () => {
  it('agree in the small workbook, where a star is 0 to 3', async () => {
    expect(await doubtsAfter(() => {})).toEqual([]);
    for (const hidden of [30, 29, 32 - 3]) {
      expect(await doubtsAfter((grids) => set(grids, COUNT, 14, 4, hidden))).toEqual([]);
    }
  });

  it('are doubted once for a county, with its months, when a row is rotated by a month', async () => {
    const doubts = await doubtsAfter((grids) => (grids[COUNT]![13] = [null, '3403 Hamar', 30, 25, 31]));
    expect(doubts).toEqual([
      {
        rule: 'sum-differs',
        severity: 'doubt',
        message: {
          nb: `«I alt Innlandet» er ikke summen av kommunene: 35 mot 34 i januar 2022, 32 mot 25–28 i februar 2022, 29 mot 35 i mars 2022. ${HINT}`,
          nn: '«I alt Innlandet» er ikkje summen av kommunane: 35 mot 34 i januar 2022, 32 mot 25–28 i februar 2022, 29 mot 35 i mars 2022. Manglar ei rad, eller er tal flytta eller skjulte ved ein feil?',
          en: '«I alt Innlandet» is not the sum of its municipalities: 35 against 34 in January 2022, 32 against 25–28 in February 2022, 29 against 35 in March 2022. Is a row missing, or have figures been moved or hidden by mistake?',
        },
        places: ['C', 'D', 'E'].map((column) => ({ sheet: COUNT, line: 13, column })),
        count: 3,
      },
    ]);
  });

  it.each<[string, (grids: Grids) => void, string]>([
    [
      'a municipality is left out of both sheets',
      (grids) => {
        grids[COUNT]!.splice(14, 1);
        grids[RATE]!.splice(15, 1);
      },
      `«I alt Innlandet» er ikke summen av kommunene: 35 mot 31 i januar 2022, 32 mot 30 i februar 2022, 29 mot 25 i mars 2022. ${HINT}`,
    ],
    [
      'every municipality of a county is left out',
      (grids) => {
        grids[COUNT]!.splice(13, 2);
        grids[RATE]!.splice(14, 2);
      },
      `«I alt Innlandet» er ikke summen av kommunene: 35 mot 0 i januar 2022, 32 mot 0 i februar 2022, 29 mot 0 i mars 2022. ${HINT}`,
    ],
    [
      'a star hides more than 3',
      (grids) => set(grids, COUNT, 14, 3, '*'),
      `«I alt Innlandet» er ikke summen av kommunene: 35 mot 4–7 i januar 2022. ${HINT}`,
    ],
    [
      'Svalbard is not all there is in other areas',
      (grids) => set(grids, COUNT, 19, 3, 9),
      `«I alt Øvrige områder» er ikke summen av kommunene: 7 mot 9 i januar 2022. ${HINT}`,
    ],
    [
      'the country is not its counties, other areas and what is not placed',
      (grids) => set(grids, COUNTY, 9, 4, 142),
      `«I alt» er ikke summen av fylkene, øvrige områder og ukjent: 142 mot 147 i januar 2022. ${HINT}`,
    ],
  ])('are doubted when %s', async (_, change, message) => {
    const doubts = await doubtsAfter(change);
    expect(doubts.map(({ rule, message: { nb } }) => [rule, nb])).toEqual([['sum-differs', message]]);
  });

  it('count a hidden total and hidden areas as 0 to 3 as well', async () => {
    const hide = (grids: Grids, country: number) => {
      set(grids, COUNTY, 9, 4, country);
      set(grids, COUNTY, 12, 4, '*');
      set(grids, COUNT, 18, 3, '*');
      set(grids, COUNT, 19, 3, '*');
    };
    expect(await doubtsAfter((grids) => hide(grids, 143))).toEqual([]);
    const [doubt] = await doubtsAfter((grids) => hide(grids, 144));
    expect(doubt!.message.nb).toContain(': 144 mot 140–143 i januar 2022.');
    const [total] = await doubtsAfter((grids) => {
      hide(grids, 143);
      set(grids, COUNT, 19, 3, 9);
    });
    expect(total!.message.nb).toContain('«I alt Øvrige områder» er ikke summen av kommunene: 0–3 mot 9 i');
  });

  it('are written as each language writes numbers', async () => {
    const [doubt] = await doubtsAfter((grids) => {
      set(grids, COUNTY, 9, 4, 13_660);
      set(grids, COUNTY, 10, 4, 13_613);
      set(grids, COUNT, 9, 3, 13_613);
      set(grids, COUNT, 10, 3, 13_500);
    });
    expect(doubt!.message.nb).toContain('13\u00a0613 mot 13\u00a0500 i januar 2022');
    expect(doubt!.message.en).toContain('13,613 against 13,500 in January 2022');
  });

  it('name three months and count the others', async () => {
    const months = ['Januar', 'Februar', 'Mars', 'April', 'Mai'];
    const textAfter = async (wrong: number) => {
      const [doubt] = await doubtsAfter((grids) => {
        for (const [name, grid] of Object.entries(grids).slice(1)) {
          const isCounty = name === COUNTY || name.startsWith('2');
          grids[name] = grid.map((row, at) => {
            if (at < 7 && row[1] !== 'Oslo') return at === 5 ? [null, 'Januar - mai 2022'] : row;
            if (row.includes('Mars')) return [...row.slice(0, row.indexOf('Januar')), ...months];
            const label = isCounty ? row.slice(0, 3) : row.slice(0, 2);
            const first = row[label.length] ?? null;
            return first === null ? row : [...label, ...months.map(() => first)];
          });
        }
        for (let at = 0; at < wrong; at++) set(grids, COUNT, 14, 3 + at, 30);
      });
      return doubt!.message;
    };
    expect((await textAfter(4)).nb).toContain('35 mot 34 i mars 2022 og én måned til.');
    expect((await textAfter(5)).nb).toContain('35 mot 34 i mars 2022 og 2 måneder til.');
    expect((await textAfter(5)).en).toContain('35 against 34 in March 2022 and 2 more months.');
  });

  it('are not asked of rates', async () => {
    expect(await doubtsAfter((grids) => set(grids, RATE, 15, 3, 9))).toEqual([]);
  });
});
