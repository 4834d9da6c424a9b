import { describe, expect, it } from 'vitest';
import { contextOf, deliver, said } from '../testing/delivery.ts';
import { checkDuplicates } from './checkDuplicates.ts';
import { checkGaps } from './checkGaps.ts';
import { checkIndicators } from './checkIndicators.ts';
import { checkJumps } from './checkJumps.ts';
import { checkPeriods } from './checkPeriods.ts';
import { checkRegionSet } from './checkRegionSet.ts';
import { checkRegions } from './checkRegions.ts';
import { checkReleases } from './checkReleases.ts';
import { checkTotals } from './checkTotals.ts';
import { checkUnits } from './checkUnits.ts';
import { checkValidity } from './checkValidity.ts';
import { runChecks } from './runChecks.ts';

const context = contextOf();

describe('checkReleases', () => {
  it('refuses tomorrow, takes today, and takes a release dated by this month', () => {
    const at = (published: string) =>
      checkReleases(deliver([['nav-unemployed', '0', '2026-01', 1]], { published }), context);
    expect(said(at('2026-02-07'))).toEqual([
      'error 1: publiseringsdatoen 2026-02-07 er fram i tid (i dag er 2026-02-06).',
    ]);
    expect(at('2026-02-06')).toEqual([]);
    expect(at('2026-02')).toEqual([]);
    expect(at('2026-03')).toHaveLength(1);
    expect(at('>=2026-02-07')).toHaveLength(1);
  });
});

describe('checkIndicators', () => {
  it('names what is unknown, another source’s, of another frequency or breakdown', () => {
    const delivered = deliver([
      ['nav-jobless', '0', '2026-01', 1],
      ['population', '0', '2026', 1],
      ['nav-unemployed', '0', '2026', 1],
      ['nav-unemployed', '0', '2026-01', 1, 'industry=health'],
    ]);
    expect(said(checkIndicators(delivered, context))).toEqual([
      expect.stringMatching(
        /^error 1: «nav-jobless» er ikke en kjent indikator\. Kilden nav har nav-unemployed, /,
      ),
      'error 1: population kommer fra kilden ssb, ikke nav.',
      'error 1: nav-unemployed finnes ikke per år, bare per måned.',
      'error 1: nav-unemployed er ikke delt etter industry.',
    ]);
  });
});

describe('checkRegions', () => {
  it('gathers an unknown code’s rows in one error', () => {
    const delivered = deliver([
      ['nav-unemployed', '4444', '2026-01', 1],
      ['nav-unemployed', '4444', '2025-12', 1],
    ]);
    expect(said(checkRegions(delivered, context))).toEqual([
      'error 2: region «4444» er ikke i regiontabellen (8 koder).',
    ]);
  });
});

describe('checkDuplicates', () => {
  it('names both lines', () => {
    const delivered = deliver([
      ['nav-unemployed', '0', '2026-01', 1],
      ['nav-unemployed', '03', '2026-01', 1],
      ['nav-unemployed', '0', '2026-01', 1],
    ]);
    expect(said(checkDuplicates(delivered, context))).toEqual([
      'error 2: nav-unemployed, region 0, total, 2026-01, publisert 2026-02-05, står to ganger: linje 2 og linje 4.',
    ]);
  });
});

describe('checkUnits', () => {
  it.each([
    ['nav-unemployed-rate', 4042, '4042 er ikke en prosent'],
    ['nav-unemployed-rate', -0.1, '-0.1 er ikke en prosent'],
    ['nav-unemployed-rate', 2.85, 'flere desimaler enn kilden publiserer (1)'],
    ['nav-unemployed', -4, '-4 er negativt'],
    ['nav-unemployed', 4042.5, '4042.5 er ikke et helt tall'],
  ])('refuses %s %d', (indicator, value, complaint) => {
    expect(said(checkUnits(deliver([[indicator, '31', '2026-01', value]]), context))).toEqual([
      expect.stringContaining(`${indicator}, region 31, 2026-01: `),
    ]);
    expect(said(checkUnits(deliver([[indicator, '31', '2026-01', value]]), context))[0]).toContain(complaint);
  });

  it('rounds floating-point noise away and says so', () => {
    const delivered = deliver([
      ['nav-unemployed-rate', '31', '2026-01', 2.2000000000000002 + 1e-12],
      ['nav-unemployed', '31', '2026-01', 4041.9999999999995],
    ]);
    expect(said(checkUnits(delivered, context))).toEqual([
      'note 2: desimaler som bare er regnestøy, er rundet bort.',
    ]);
    expect(delivered.releases[0]!.series.map(({ points }) => points[0]!.value)).toEqual([2.2, 4042]);
  });

  it('leaves a withheld value alone', () => {
    const delivered = deliver([['nav-unemployed', '31', '2026-01', 'suppressed']]);
    expect(checkUnits(delivered, context)).toEqual([]);
    expect(delivered.releases[0]!.series[0]!.points[0]).toMatchObject({ value: null, status: 'suppressed' });
  });
});

describe('checkValidity', () => {
  it('turns 0 for a code out of use into not-applicable, and refuses anything else', () => {
    const delivered = deliver([
      ['nav-unemployed', '16', '2017-12', 700],
      ['nav-unemployed', '16', '2018-01', 0],
      ['nav-unemployed', '16', '2018-02', 700],
    ]);
    expect(said(checkValidity(delivered, context))).toEqual([
      'error 1: region 16 er ikke i bruk 2018-02 (gyldig 1900-01-01 til 2018-01-01).',
      'warning 1: region 16 er ikke i bruk i alle periodene; 0 der er lagret som «ikke aktuelt».',
    ]);
    expect(delivered.releases[0]!.series[0]!.points.map(({ value, status }) => [value, status])).toEqual([
      [700, 'final'],
      [null, 'not-applicable'],
      [700, 'final'],
    ]);
  });

  it('asks on a year’s basis whether the code is valid on 1 January of that year, whatever the period', () => {
    const at = (boundaries: string) =>
      checkValidity(deliver([['nav-unemployed', '31', '2011-01', 4042]], { boundaries }), context).length;
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
    const delivered = deliver([[indicator, '0', period, 1000]], { source, published });
    expect(checkPeriods(delivered, context)).toHaveLength(errors);
  });
});

describe('checkJumps', () => {
  it('warns of a factor above five against the period before, in the file or in the archive', () => {
    const inFile = deliver([
      ['nav-unemployed', '31', '2025-12', 700],
      ['nav-unemployed', '31', '2026-01', 4200],
    ]);
    const text = ['warning 1: nav-unemployed, region 31, total: fra 700 i 2025-12 til 4200 i 2026-01.'];
    expect(said(checkJumps(inFile, context))).toEqual(text);
    const alone = deliver([['nav-unemployed', '31', '2026-01', 4200]]);
    expect(said(checkJumps(alone, contextOf([['nav-unemployed', '31', '2025-12', 700]])))).toEqual(text);
  });

  it('warns of a value far from what the archive had for the same period', () => {
    const archive = contextOf([['nav-unemployed', '31', '2026-01', 4200]]);
    expect(said(checkJumps(deliver([['nav-unemployed', '31', '2026-01', 42]]), archive))).toEqual([
      'warning 1: nav-unemployed, region 31, total, 2026-01: 42, men arkivet hadde 4200.',
    ]);
  });

  it('is silent about small counts, hidden values, and inside the declared shock', () => {
    const silent = deliver([
      ['nav-unemployed', '3101', '2025-12', 5],
      ['nav-unemployed', '3101', '2026-01', 90],
      ['nav-unemployed', '3103', '2025-12', 'suppressed'],
      ['nav-unemployed', '3103', '2026-01', 900],
      ['nav-unemployed', '03', '2020-02', 10_000],
      ['nav-unemployed', '03', '2020-03', 60_000],
    ]);
    expect(checkJumps(silent, context)).toEqual([]);
  });
});

describe('checkTotals', () => {
  it('warns where the sexes do not sum to all', () => {
    const delivered = deliver([
      ['nav-unemployed', '31', '2026-01', 100],
      ['nav-unemployed', '31', '2026-01', 60, 'sex=female'],
      ['nav-unemployed', '31', '2026-01', 50, 'sex=male'],
    ]);
    expect(said(checkTotals(delivered, context))).toEqual([
      'warning 1: nav-unemployed: kvinner og menn mot alle stemmer ikke i 1 tilfeller; størst er region 31, 2026-01: delene er 10 flere enn helheten.',
    ]);
  });

  it('lets a hidden part be 0 to 3, and no more', () => {
    const at = (total: number) =>
      checkTotals(
        deliver([
          ['nav-unemployed', '31', '2026-01', total],
          ['nav-unemployed', '31', '2026-01', 60, 'sex=female'],
          ['nav-unemployed', '31', '2026-01', 'suppressed', 'sex=male'],
        ]),
        context,
      ).length;
    expect([59, 60, 63, 64].map(at)).toEqual([1, 0, 0, 1]);
  });

  it('holds counties and what is unallocated against the country, and municipalities against their county', () => {
    const at = (country: number, municipality: number) =>
      said(
        checkTotals(
          deliver([
            ['nav-unemployed', '0', '2026-01', country],
            ['nav-unemployed', '03', '2026-01', 50],
            ['nav-unemployed', '31', '2026-01', 40],
            ['nav-unemployed', '99', '2026-01', 10],
            ['nav-unemployed', '3101', '2026-01', 30],
            ['nav-unemployed', '3103', '2026-01', municipality],
          ]),
          context,
        ),
      );
    expect(at(100, 10)).toEqual([]);
    expect(at(100, 9)).toEqual([expect.stringContaining('kommunene mot fylket')]);
    expect(at(90, 10)).toEqual([expect.stringContaining('delene er 10 flere enn helheten')]);
    expect(at(120, 10)).toEqual([expect.stringContaining('delene er 20 færre enn helheten')]);
  });

  it('does not sum where a part is not delivered', () => {
    const delivered = deliver([
      ['nav-unemployed', '31', '2026-01', 100],
      ['nav-unemployed', '3101', '2026-01', 3],
    ]);
    expect(checkTotals(delivered, context)).toEqual([]);
  });
});

describe('checkGaps', () => {
  it('counts what the archive has before it calls a period missing', () => {
    const delivered = deliver([
      ['nav-unemployed', '31', '2025-10', 4000],
      ['nav-unemployed', '31', '2026-01', 4200],
    ]);
    expect(said(checkGaps(delivered, contextOf([['nav-unemployed', '31', '2025-11', 4100]])))).toEqual([
      'warning 1: nav-unemployed: 1 perioder mangler inne i 1 serier, for eksempel region 31, total, 2025-12.',
    ]);
  });
});

describe('checkRegionSet', () => {
  it('names the region that had a figure last time and has none now', () => {
    const archive = contextOf([
      ['nav-unemployed', '3101', '2025-12', 30],
      ['nav-unemployed', '3103', '2025-12', 10],
      ['nav-unemployed', '0301', '2025-12', 10],
    ]);
    expect(said(checkRegionSet(deliver([['nav-unemployed', '3101', '2026-01', 30]]), archive))).toEqual([
      'warning 1: nav-unemployed, total: 1 regioner som hadde tall i 2025-12, mangler i 2026-01: 3103.',
    ]);
  });
});

describe('runChecks', () => {
  it('does not ask about values where the names are wrong', () => {
    const findings = runChecks(deliver([['nav-jobless', '31', '2026-01', -1]]), context);
    expect(findings.map(({ rule }) => rule)).toEqual(['indicator']);
  });
});
