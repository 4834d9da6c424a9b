import { describe, expect, it } from 'vitest';
import { explainFigure } from './explainFigure.ts';
import { type Row, createFigures, indicatorLike } from './testing/figures.ts';
import { norway } from './testing/regionTables.ts';

const explain = (rows: readonly Row[], region: string, period: string) =>
  explainFigure(
    { indicator: indicatorLike(), region, period, breakdown: 'total' },
    { figures: createFigures(rows), index: norway },
  );

/** NAV's own figures: as published, and its back-cast on the borders of 2024. */
const EAST: Row[] = [
  ['nav-unemployed', '01', '2014-02', 5733, 'published', 3],
  ['nav-unemployed', '31', '2014-02', 5724, '2024', 8],
];

describe('Østfold in February 2014', () => {
  it('is 5 733 on the county borders then and 5 724 on those of today: Rømskog is the difference', () => {
    const { values, differences } = explain(EAST, '31', '2014-02');
    expect(
      values.map(({ region, boundaries, value, by, vintage }) => [region, boundaries, value, by, vintage]),
    ).toEqual([
      ['01', 'published', 5733, 'source', 3],
      ['31', '2024', 5724, 'source', 8],
    ]);
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({
      between: [0, 1],
      difference: -9,
      reason: 'boundaries',
      units: [
        {
          code: '0121',
          label: 'Rømskog',
          change: 'lost',
          now: { code: '3226', label: 'Aurskog-Høland', parent: { code: '32', label: 'Akershus' } },
        },
      ],
    });
    expect(differences[0]!.text).toEqual({
      nb:
        '5\u00a0733 er på fylkesgrensene i 2014. 5\u00a0724 er på dagens grenser, uten Rømskog, som nå er del av ' +
        'Aurskog-Høland i Akershus. Forskjellen er 9.',
      nn:
        '5\u00a0733 er på fylkesgrensene i 2014. 5\u00a0724 er på dagens grenser, utan Rømskog, som no er del av ' +
        'Aurskog-Høland i Akershus. Skilnaden er 9.',
      en:
        '5,733 is on the county borders of 2014. 5,724 is on today’s borders, without Rømskog, which is now part of ' +
        'Aurskog-Høland in Akershus. The difference is 9.',
    });
  });

  it('is explained in the same way when the old code is asked about', () => {
    expect(explain(EAST, '01', '2014-02')).toEqual(explain(EAST, '31', '2014-02'));
  });
});

describe('an explanation', () => {
  it('sets our sum beside the source’s own back-cast', () => {
    const rows: Row[] = [
      ['nav-unemployed', '5006', '2019-05', 121, '2024', 8],
      ['nav-unemployed', '5004', '2019-05', 100, 'published', 3],
      ['nav-unemployed', '5039', '2019-05', 20, 'published', 4],
    ];
    const { values, differences } = explain(rows, '5006', '2019-05');
    const [source, sum] = values;
    expect(values).toHaveLength(2);
    expect(source).toMatchObject({ value: 121, by: 'source', flag: 'exact-same', vintage: 8 });
    expect(sum).toMatchObject({ value: 120, by: 'regionpuls', flag: 'exact-sum', vintage: 4 });
    expect(differences.at(-1)).toMatchObject({ difference: -1, reason: 'method', units: [] });
    expect(differences.at(-1)!.text.nb).toBe(
      '121 og 120 gjelder samme område, på dagens grenser. Det ene er kildens eget tall, det andre er vår sum. ' +
        'Forskjellen er 1.',
    );
  });

  it('names what a county has gained as well as lost: Buskerud lost Røyken and Hurum and gained Svelvik', () => {
    const rows: Row[] = [
      ['nav-unemployed', '06', '2014-02', 4266, 'published'],
      ['nav-unemployed', '33', '2014-02', 3967, '2024'],
    ];
    const [difference] = explain(rows, '33', '2014-02').differences;
    expect(difference!.units.map(({ label, change, now }) => [label, change, now.label])).toEqual([
      ['Røyken', 'lost', 'Asker'],
      ['Hurum', 'lost', 'Asker'],
      ['Svelvik', 'gained', 'Drammen'],
    ]);
    expect(difference!.text.nb).toContain(
      ', uten Røyken og Hurum, med Svelvik, som nå er del av Drammen i Buskerud. Forskjellen er 299.',
    );
  });

  it('has no number for a difference when one side is withheld', () => {
    const rows: Row[] = [
      ['nav-unemployed', '0121', '2014-02', 'suppressed', 'published'],
      ['nav-unemployed', '0121', '2014-02', 4, '2014', 2],
    ];
    const { differences } = explain(rows, '0121', '2014-02');
    expect(differences).toEqual([
      expect.objectContaining({ difference: null, reason: 'vintage', units: [] }),
    ]);
    expect(differences[0]!.text.nb).not.toMatch(/Forskjellen/);
  });

  it('does not compare a county with one that is mostly something else: Viken is not Østfold', () => {
    const rows: Row[] = [
      ['nav-unemployed', '30', '2022-01', 18615, 'published'],
      ['nav-unemployed', '31', '2022-01', 5181, '2024'],
    ];
    expect(explain(rows, '31', '2022-01').values.map(({ region }) => region)).toEqual(['31']);
  });

  it('finds no difference for the country', () => {
    const rows: Row[] = [
      ['nav-unemployed', '0', '2014-02', 80000, 'published'],
      ['nav-unemployed', '0', '2014-02', 80000, '2024'],
    ];
    const { values, differences } = explain(rows, '0', '2014-02');
    expect(values).toHaveLength(2);
    expect(differences).toEqual([]);
    expect(values[0]!.text.nb).toBe('Kildens eget tall for Norge (0).');
  });
});
