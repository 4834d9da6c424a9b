import { STATUSES, parsePublished } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { CollectedRows } from '../rows/collectRows.ts';
import { orderReleases } from '../rows/orderReleases.ts';
import { type Row, type Told, ask, said, tell } from '../testing/delivery.ts';
import { checkDuplicates } from './checkDuplicates.ts';
import { checkGaps } from './checkGaps.ts';
import { checkHidden } from './checkHidden.ts';
import { checkJumps } from './checkJumps.ts';
import { checkNames } from './checkNames.ts';
import { checkPeriods } from './checkPeriods.ts';
import { checkRegionSet } from './checkRegionSet.ts';
import { checkRowCount } from './checkRowCount.ts';
import { checkTotals } from './checkTotals.ts';
import { checkUnits } from './checkUnits.ts';
import { checkValidity } from './checkValidity.ts';
import { Rules } from './rules.ts';

describe('checkNames', () => {
  /** Series as written, with a row each, all in one release. */
  function names(
    series: [indicator: string, region: string, frequency?: 'month' | 'year', breakdown?: string][],
    published = '2026-02-05',
  ): string[] {
    const rows = new CollectedRows({ source: 'nav' });
    for (const [index, [indicator, region, frequency = 'month', breakdown = 'total']] of series.entries()) {
      const number = rows.series({ indicator, region, frequency, breakdown });
      rows.add(number, 0, frequency === 'year' ? 2026 : 2026 * 12, 1, 0, index + 2);
    }
    const releases = orderReleases(rows.datesUsed(), parsePublished(published));
    return said(checkNames(rows, releases, tell([]).context));
  }

  it('refuses a release of tomorrow, takes today’s, and takes one dated by this month', () => {
    const at = (published: string) => names([['nav-unemployed', '0']], published);
    expect(at('2026-02-07')).toEqual([
      'error 1: publiseringsdatoen 7. februar 2026 er fram i tid (i dag er 6. februar 2026).',
    ]);
    expect(at('2026-02-06')).toEqual([]);
    expect(at('2026-02')).toEqual([]);
    expect(at('2026-03')).toHaveLength(1);
    expect(at('>=2026-02-07')).toHaveLength(1);
  });

  it('names indicators that are unknown, another source’s, of another frequency or breakdown', () => {
    expect(
      names([
        ['nav-jobless', '0'],
        ['population', '0', 'year'],
        ['nav-unemployed', '0', 'year'],
        ['nav-unemployed', '0', 'month', 'industry=health'],
      ]),
    ).toEqual([
      expect.stringMatching(
        /^error 1: «nav-jobless» er ikke en kjent indikator\. Kilden nav har nav-unemployed, /,
      ),
      'error 1: population kommer fra kilden ssb, ikke nav.',
      'error 1: nav-unemployed finnes ikke per år, bare per måned.',
      'error 1: nav-unemployed er ikke delt etter industry.',
    ]);
  });

  it('gathers an unknown region’s rows in one error, and says which codes are the source’s own', () => {
    expect(
      names([
        ['nav-unemployed', '4444'],
        ['nav-unemployed', '0'],
        ['nav-unemployed', '4444', 'month', 'sex=female'],
      ]),
    ).toEqual([
      'error 2: region «4444» er ikke i regiontabellen (8 koder). Er den ny, kjør npm run ingest -- klass og ta inn tallene på nytt.',
    ]);
  });
});

describe('checkDuplicates', () => {
  it('names both lines', () => {
    const delivered = tell([
      ['nav-unemployed', '0', '2026-01', 1],
      ['nav-unemployed', '03', '2026-01', 1],
      ['nav-unemployed', '0', '2026-01', 1],
    ]);
    expect(ask(checkDuplicates, delivered)).toEqual([
      'error 2: nav-unemployed, region 0, januar 2026, publisert 5. februar 2026, står to ganger: linje 2 og linje 4.',
    ]);
  });
});

describe('checkUnits', () => {
  it.each([
    ['nav-unemployed-rate', 4042, '4\u00a0042 er ikke en prosent'],
    ['nav-unemployed-rate', -0.1, '−0,1 er ikke en prosent'],
    ['nav-unemployed-rate', 2.85, 'flere desimaler enn kilden publiserer (1)'],
    ['nav-unemployed', -4, '−4 er negativt'],
    ['nav-unemployed', 4042.5, '4\u00a0042,5 er ikke et helt tall'],
  ])('refuses %s %d', (indicator, value, complaint) => {
    expect(ask(checkUnits, tell([[indicator, '31', '2026-01', value]]))).toEqual([
      expect.stringContaining(`${indicator}, region 31, 2026-01: `),
    ]);
    expect(ask(checkUnits, tell([[indicator, '31', '2026-01', value]]))[0]).toContain(complaint);
  });

  it('rounds floating-point noise away and says so', () => {
    const delivered = tell([
      ['nav-unemployed-rate', '31', '2026-01', 2.2000000000000002 + 1e-12],
      ['nav-unemployed', '31', '2026-01', 4041.9999999999995],
    ]);
    expect(ask(checkUnits, delivered)).toEqual(['note 2: desimaler som bare er regnestøy, er rundet bort.']);
    expect(valuesOf(delivered)).toEqual([2.2, 4042]);
  });

  it('leaves a withheld value alone', () => {
    const delivered = tell([['nav-unemployed', '31', '2026-01', 'suppressed']]);
    expect(ask(checkUnits, delivered)).toEqual([]);
    expect(valuesOf(delivered)).toEqual(['suppressed']);
  });
});

describe('checkValidity', () => {
  it('turns 0 for a code out of use into not-applicable, and refuses anything else', () => {
    const delivered = tell([
      ['nav-unemployed', '16', '2017-12', 700],
      ['nav-unemployed', '16', '2018-01', 0],
      ['nav-unemployed', '16', '2018-02', 700],
    ]);
    expect(ask(checkValidity, delivered)).toEqual([
      'error 1: region 16 er ikke i bruk 2018-02 (gyldig 1900-01-01 til 2018-01-01).',
      'warning 1: region 16 er ikke i bruk i alle periodene; 0 der er lagret som «ikke aktuelt».',
    ]);
    expect(valuesOf(delivered)).toEqual([700, 'not-applicable', 700]);
  });

  it('asks on a year’s basis whether the code is valid on 1 January of that year, whatever the period', () => {
    const at = (boundaries: string) =>
      ask(checkValidity, tell([['nav-unemployed', '31', '2011-01', 4042]], { boundaries })).length;
    expect(at('2024')).toBe(0);
    expect(at('2020')).toBe(1);
    expect(at('published')).toBe(1);
  });
});

describe('checkPeriods', () => {
  it.each([
    ['nav', 'nav-unemployed', '2026-01', '2026-01-30', 0],
    ['nav', 'nav-unemployed', '2026-02', '2026-01-30', 1],
    ['ssb', 'lfs-employed', '2016', '2016-10-01', 1],
    ['ssb', 'lfs-employed', '2016-Q3', '2016-10-01', 0],
    ['ssb', 'employed-workplace', '2025', '2025-11-30', 1],
    ['ssb', 'employed-workplace', '2025', '2026-01-01', 0],
    ['ssb', 'population', '2026', '2026-01-01', 0],
    ['ssb', 'population', '2027', '2026-12-31', 1],
  ])('%s %s for %s published %s gives %i errors', (source, indicator, period, published, errors) => {
    const delivered = tell([[indicator, '0', period, 1000]], { source, published });
    expect(ask(checkPeriods, delivered)).toHaveLength(errors);
  });
});

describe('checkJumps', () => {
  it('doubts a factor above five against the period before, in the file or in the archive', () => {
    const inFile = tell([
      ['nav-unemployed', '31', '2025-12', 700],
      ['nav-unemployed', '31', '2026-01', 4200],
    ]);
    const text = [
      'doubt 1: nav-unemployed, region 31: fra 700 i desember 2025 til 4\u00a0200 i januar 2026.',
    ];
    expect(ask(checkJumps, inFile)).toEqual(text);
    const archived: Row[] = [['nav-unemployed', '31', '2025-12', 700]];
    expect(ask(checkJumps, tell([['nav-unemployed', '31', '2026-01', 4200]], { archived }))).toEqual(text);
  });

  it('doubts a value far from what the archive had for the same period', () => {
    const archived: Row[] = [['nav-unemployed', '31', '2026-01', 4200]];
    expect(ask(checkJumps, tell([['nav-unemployed', '31', '2026-01', 42]], { archived }))).toEqual([
      'doubt 1: nav-unemployed, region 31, januar 2026: 42, men arkivet hadde 4\u00a0200.',
    ]);
  });

  it('tells the first ten in the order of the file, and how many more there are', () => {
    const rows = Array.from({ length: 40 }, (_, i): Row => [
      'nav-unemployed',
      '31',
      `20${String(10 + Math.floor(i / 12))}-${String((i % 12) + 1).padStart(2, '0')}`,
      i % 2 ? 4200 : 700,
    ]);
    const texts = ask(checkJumps, tell(rows.toReversed()));
    expect(texts).toHaveLength(11);
    expect(texts[0]).toContain('mars 2013 til 4\u00a0200 i april 2013');
    expect(texts[10]).toBe('doubt 29: og 29 rader til av samme slag.');
  });

  it('is silent about small counts, hidden values, and inside the declared shock', () => {
    const silent = tell([
      ['nav-unemployed', '3101', '2025-12', 5],
      ['nav-unemployed', '3101', '2026-01', 90],
      ['nav-unemployed', '3103', '2025-12', 'suppressed'],
      ['nav-unemployed', '3103', '2026-01', 900],
      ['nav-unemployed', '03', '2020-02', 10_000],
      ['nav-unemployed', '03', '2020-03', 60_000],
    ]);
    expect(ask(checkJumps, silent)).toEqual([]);
  });
});

describe('checkTotals', () => {
  it('warns where the sexes do not sum to all', () => {
    const delivered = tell([
      ['nav-unemployed', '31', '2026-01', 100],
      ['nav-unemployed', '31', '2026-01', 60, 'sex=female'],
      ['nav-unemployed', '31', '2026-01', 50, 'sex=male'],
    ]);
    expect(ask(checkTotals, delivered)).toEqual([
      'warning 1: nav-unemployed: kvinner og menn mot alle stemmer ikke i 1 tilfeller; størst er region 31, 2026-01: delene er 10 flere enn helheten.',
    ]);
  });

  it('lets a hidden part be 0 to 3, and no more', () => {
    const at = (total: number) =>
      ask(
        checkTotals,
        tell([
          ['nav-unemployed', '31', '2026-01', total],
          ['nav-unemployed', '31', '2026-01', 60, 'sex=female'],
          ['nav-unemployed', '31', '2026-01', 'suppressed', 'sex=male'],
        ]),
      ).length;
    expect([59, 60, 63, 64].map(at)).toEqual([1, 0, 0, 1]);
  });

  it('holds counties and what is unallocated against the country, and municipalities against their county', () => {
    const at = (country: number, municipality: number) =>
      ask(
        checkTotals,
        tell([
          ['nav-unemployed', '0', '2026-01', country],
          ['nav-unemployed', '03', '2026-01', 50],
          ['nav-unemployed', '31', '2026-01', 40],
          ['nav-unemployed', '99', '2026-01', 10],
          ['nav-unemployed', '3101', '2026-01', 30],
          ['nav-unemployed', '3103', '2026-01', municipality],
        ]),
      );
    expect(at(100, 10)).toEqual([]);
    expect(at(100, 9)).toEqual([expect.stringContaining('kommunene mot fylket')]);
    expect(at(90, 10)).toEqual([expect.stringContaining('delene er 10 flere enn helheten')]);
    expect(at(120, 10)).toEqual([expect.stringContaining('delene er 20 færre enn helheten')]);
  });

  it('does not sum where a part is not delivered', () => {
    const delivered = tell([
      ['nav-unemployed', '31', '2026-01', 100],
      ['nav-unemployed', '3101', '2026-01', 3],
    ]);
    expect(ask(checkTotals, delivered)).toEqual([]);
  });
});

describe('checkHidden', () => {
  const count = 'nav-unemployed';
  const doubts = (rows: Row[], archived: Row[] = []) => ask(checkHidden, tell(rows, { archived }));

  it('doubts a small number where the archive has a star, in counties too', () => {
    const archived: Row[] = [
      [count, '3101', '2025-12', 'suppressed'],
      [count, '31', '2025-12', 'suppressed'],
    ];
    const text =
      'nav-unemployed: tall under 4 der tallet er skjult i arkivet. Er stjerner skrevet om til tall?';
    const stars: Row = [count, '3103', '2025-12', 'suppressed'];
    expect(doubts([[count, '3101', '2025-12', 0], [count, '31', '2025-12', 3], stars], archived)).toEqual([
      `doubt 2: ${text}`,
    ]);
    expect(doubts([[count, '3101', '2025-12', 4], stars], archived)).toEqual([]);
  });

  it('doubts what a source hides in municipalities, and nothing that the archive has already', () => {
    const rows: Row[] = [
      [count, '3101', '2026-01', 3],
      [count, '31', '2026-01', 3],
      [count, '3101', '2025-12', 2],
      ['population', '3101', '2026-01', 3],
    ];
    expect(doubts(rows, [[count, '3101', '2025-12', 2]])).toEqual([
      'doubt 1: nav-unemployed: kilden skjuler antall under 4, men her står de. Er stjerner skrevet om til tall?',
    ]);
  });

  it('doubts a 0 where nothing is hidden, and believes it among stars', () => {
    const zero: Row = [count, '3101', '2026-01', 0];
    expect(doubts([zero, [count, '3103', '2026-01', 40]])).toEqual([
      'doubt 1: nav-unemployed: 1 tall står som 0, og ikke ett tall er skjult. Er stjerner skrevet om til 0?',
    ]);
    expect(doubts([zero, [count, '3103', '2026-01', 'suppressed']])).toEqual([]);
    expect(doubts([[count, '31', '2026-01', 0]])).toEqual([]);
  });
});

describe('checkGaps', () => {
  it('counts what the archive has before it calls a period missing', () => {
    const archived: Row[] = [['nav-unemployed', '31', '2025-11', 4100]];
    const delivered = tell(
      [
        ['nav-unemployed', '31', '2025-10', 4000],
        ['nav-unemployed', '31', '2026-01', 4200],
      ],
      { archived },
    );
    expect(ask(checkGaps, delivered)).toEqual([
      'warning 1: nav-unemployed: 1 periode mangler inne i 1 serie, for eksempel region 31, desember 2025.',
    ]);
    expect(ask(checkGaps, tell([['nav-unemployed', '31', '2025-12', 4200]], { archived }))).toEqual([]);
    expect(ask(checkGaps, tell([['nav-unemployed', '31', '2026-01', 4200]], { archived }))).toHaveLength(1);
  });
});

describe('checkRegionSet', () => {
  it('names the region that had a figure last time and has none now', () => {
    const archived: Row[] = [
      ['nav-unemployed', '3101', '2025-12', 30],
      ['nav-unemployed', '3103', '2025-12', 10],
      ['nav-unemployed', '0301', '2025-12', 10],
    ];
    const text = [
      'doubt 1: nav-unemployed: 1 region som hadde tall i desember 2025, mangler i januar 2026: Moss (3103).',
    ];
    const one: Row = ['nav-unemployed', '3101', '2026-01', 30];
    expect(ask(checkRegionSet, tell([one], { archived }))).toEqual(text);
    const old: Row = ['nav-unemployed', '3103', '2025-12', 10];
    expect(ask(checkRegionSet, tell([one, old], { archived }))).toEqual(text);
    expect(ask(checkRegionSet, tell([one, ['nav-unemployed', '3103', '2026-01', 1]], { archived }))).toEqual(
      [],
    );
    expect(ask(checkRegionSet, tell([old], { archived }))).toEqual([]);
  });

  it('holds a first delivery against the region table, where it has most of a county', () => {
    const of = (...codes: string[]) => {
      const told = tell(codes.map((code): Row => ['nav-unemployed', code, '2026-01', 30]));
      const halden = told.context.regions.get('3101')!;
      const more = ['3105', '3107'].map((code) => [code, [{ ...halden[0]!, code, label: code }]] as const);
      return { ...told, context: { ...told.context, regions: new Map([...told.context.regions, ...more]) } };
    };
    expect(ask(checkRegionSet, of('31', '3101', '3105', '3107'))).toEqual([
      'warning 1: nav-unemployed: 1 region mangler i januar 2026: Moss (3103).',
    ]);
    expect(ask(checkRegionSet, of('3101', '3103', '3105', '3107'))).toEqual([]);
    expect(ask(checkRegionSet, of('3101'))).toEqual([]);
  });
});

describe('checkRowCount', () => {
  const before = (rows: unknown, changes = {}) => ({
    id: 1,
    source: 'nav',
    fileName: 'nav-2026-01.csv',
    payload: '',
    recorded: '',
    options: { layout: 'tidy', published: '2026-01-30' },
    report: rows,
    ...changes,
  });
  const now = {
    source: 'nav',
    fileName: 'nav-2026-02.csv',
    options: { published: '2026-02-27', layout: 'tidy' },
  };
  const count = (rows: number, ...deliveries: ReturnType<typeof before>[]) =>
    said(checkRowCount({ ...now, rows }, deliveries));

  it('doubts less than half of what came last time in a file of the same name, digits aside', () => {
    expect(count(499, before({ rows: 1000 }))).toEqual([
      'doubt 499: filen har 499 rader; forrige gang hadde den 1\u00a0000. Mangler det noe?',
    ]);
    expect(count(500, before({ rows: 1000 }))).toEqual([]);
    expect(count(499, before({ rows: 600 }), before({ rows: 1000 }))).toEqual([]);
  });

  it('compares nothing with another kind of file, a handful of rows, or a report that it cannot read', () => {
    const others = [
      { fileName: 'kommune.csv' },
      { source: 'ssb' },
      { options: { layout: 'tidy', boundaries: '2024' } },
    ];
    for (const other of others) expect(count(1, before({ rows: 1000 }, other))).toEqual([]);
    for (const report of [{ rows: 99 }, null, { rows: 'mange' }, 'kort'])
      expect(count(1, before(report))).toEqual([]);
  });
});

describe('Rules', () => {
  it('tell nothing of jumps and sums where values are wrong already', () => {
    const { parts, context } = tell([
      ['nav-unemployed', '31', '2025-12', -1],
      ['nav-unemployed', '31', '2026-01', 4200],
    ]);
    const rules = new Rules(context);
    parts.forEach((part) => rules.see(part));
    expect(rules.haveErrors).toBe(true);
    expect(rules.remarks().map(({ rule }) => rule)).toEqual(['unit']);
  });
});

/** Values, or the statuses of those withheld, in the order of the delivery. */
function valuesOf({ parts }: Told): (number | string)[] {
  return parts
    .flatMap(({ series }) => series)
    .flatMap(({ said: releases }) => releases)
    .flatMap(({ values, statuses, places }) =>
      [...values].map((value, i) => ({
        place: places[i]!,
        value: Number.isNaN(value) ? STATUSES[statuses[i]!]! : value,
      })),
    )
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}
