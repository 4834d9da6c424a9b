/** The founding comparisons and their neighbours, from the bundled figures. */
import { comparisonSchema } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { compareFigures } from './compareFigures.ts';
import { archivedOf, codesOf, figureOf, norway } from './testing/norwegianFigures.ts';

const compareMonths = (from: string, to: string, given = {}) =>
  compareFigures(archivedOf({ period: from, ...given }), archivedOf({ period: to, ...given }), norway);

const asPublished = { region: '01', boundaries: 'published' } as const;

describe('February 2014 against April 2018', () => {
  const founding = compareMonths('2014-02', '2018-04', asPublished);

  it('is computed, and withheld as a headline because of the season', () => {
    expect(founding.change!.absolute).toBe(-1691);
    expect(founding.change!.percent).toBeCloseTo(-29.496, 3);
    expect(founding.outcome).toBe('block-headline');
    expect(codesOf(founding)).toEqual(['SEASON_MISMATCH']);
    expect(founding.findings[0]!.text.nb).toContain('februar 2014 og april 2018');
  });

  it('is offered February with February, April with April, and the 12-month means, all without a finding', () => {
    const periods = founding.alternatives.map(({ left, right }) => [
      left.adjustment,
      left.period,
      right.period,
    ]);
    expect(periods).toEqual([
      ['none', '2014-02', '2018-02'],
      ['none', '2014-04', '2018-04'],
      ['mean-12m', '2014-02', '2018-04'],
    ]);
    expect(founding.alternatives.map(codesOf)).toEqual([[], [], []]);
  });

  it('falls by 25.7 and 25.9 per cent when the month is the same, not by 29', () => {
    const percents = founding.alternatives.slice(0, 2).map(({ change }) => change!.percent);
    expect(percents).toEqual([expect.closeTo(-25.693, 3), expect.closeTo(-25.93, 3)]);
    expect(founding.alternatives[1]!.text.nb).toBe(
      'Samme tid på året: april 2014 mot april 2018. 5\u00a0457 → 4\u00a0042: 1\u00a0415 færre (−25,9\u00a0%).',
    );
  });

  it('is offered the seasonally adjusted pair when the caller can give it', () => {
    const { alternatives } = compareFigures(
      archivedOf({ period: '2014-02' }),
      archivedOf({ period: '2018-04' }),
      {
        ...norway,
        lookUp: (request) =>
          request.adjustment === 'seasonally-adjusted' ? figureOf({ ...request, value: 4321 }) : null,
      },
    );
    expect(alternatives.map(({ left }) => left.adjustment)).toEqual(['seasonally-adjusted']);
  });
});

it('passes February 2014 against February 2018 clean on one boundary basis', () => {
  const { outcome, findings, alternatives } = compareMonths('2014-02', '2018-02');
  expect({ outcome, findings, alternatives }).toEqual({ outcome: 'clean', findings: [], alternatives: [] });
});

it('offers the year before when two months of one year are compared', () => {
  const { alternatives } = compareMonths('2018-02', '2018-04');
  expect(alternatives.map(({ left, right }) => [left.period, right.period]).slice(0, 2)).toEqual([
    ['2017-02', '2018-02'],
    ['2017-04', '2018-04'],
  ]);
});

describe('April 2018 against April 2019', () => {
  const across = compareMonths('2018-04', '2019-04', asPublished);

  it('crosses the new registration, and nothing else', () => {
    expect(codesOf(across)).toEqual(['BREAK_NAV_2018_11']);
    expect(across.outcome).toBe('warn');
    expect(across.change!.absolute).toBe(133);
  });

  it('is told that Østfold’s share of NAV’s own estimate is larger than the change', () => {
    const { nb, en } = across.findings[0]!.text;
    expect(nb).toContain('Østfold hadde 6,4\u00a0% av landets tall i året rundt bruddet.');
    expect(nb).toContain(
      '(2\u00a0500 til 3\u00a0600) er 159 til 229. Det kan være mer enn hele forskjellen på 133.',
    );
    expect(en).toContain('6.4%');
  });

  it('warns without the share where the country’s figures are not known', () => {
    const { findings } = compareFigures(
      archivedOf({ period: '2018-04' }),
      archivedOf({ period: '2019-04' }),
      { ...norway, nation: () => null },
    );
    expect(findings[0]!.text.nb).toMatch(/i hele landet\.$/);
  });
});

describe('Østfold of 2014 against Østfold of today', () => {
  const before = archivedOf({ ...asPublished, period: '2014-02' });

  it('lists Rømskog as lost, and as gained the other way', () => {
    const today = archivedOf({ period: '2018-02' });
    const there = compareFigures(before, today, norway);
    expect(codesOf(there)).toEqual(['BOUNDARY_MISMATCH']);
    expect(there.findings[0]!.text.nb).toContain('Bare i det første: Rømskog.');
    const back = compareFigures(today, before, norway);
    expect(back.findings[0]!.text.nb).toContain('Bare i det andre: Rømskog.');
  });

  it('is offered both on today’s borders: 5 724, not 5 733', () => {
    const [offer] = compareFigures(before, archivedOf({ period: '2018-02' }), norway).alternatives;
    expect([offer!.left.value, offer!.right.value, offer!.findings]).toEqual([5724, 4258, []]);
    expect(offer!.text.nb).toContain('med grensene 1. januar 2024');
  });

  it('is offered one borders and one month together when both differ', () => {
    const { alternatives } = compareFigures(before, archivedOf({ period: '2018-04' }), norway);
    expect(alternatives[0]!.text.nb).toMatch(
      /1\. januar 2024\. Samme tid på året: februar 2014 mot februar 2018\./,
    );
    expect(alternatives.map(codesOf).flat()).toEqual([]);
  });

  it('is no mismatch where another code means the same area', () => {
    const renamed = { ...norway, differingUnits: () => [] };
    expect(codesOf(compareFigures(before, archivedOf({ period: '2018-02' }), renamed))).toEqual([]);
  });
});

describe('131 000 employed against 134 000', () => {
  const quoted = (period: string, value: number) =>
    figureOf({ indicator: 'lfs-employed', period, value, quoted: true, roundedTo: 1000, source: 'slide' });

  it('is told of the rounding and of the population', () => {
    const comparison = compareFigures(quoted('2013', 131_000), quoted('2018', 134_000), norway);
    expect(codesOf(comparison)).toEqual(['ROUNDED_INPUT', 'LEVEL_WITHOUT_POPULATION']);
    expect(comparison.outcome).toBe('clean');
    expect(comparison.findings[1]!.text.nb).toBe(
      'Antallet sysselsatte følger folketallet. Befolkningen økte 4,8\u00a0% fra 1. januar 2013 til 1. januar 2018. Tallet på sysselsatte økte 2,3\u00a0%.',
    );
  });

  it('may be 0.36 to 0.73 per cent a year from February 2014 to April 2018', () => {
    const { findings } = compareFigures(quoted('2014-02', 131_000), quoted('2018-04', 134_000), norway);
    const rounded = findings.find(({ code }) => code === 'ROUNDED_INPUT')!;
    expect(rounded.text.nb).toContain('2\u00a0000 til 4\u00a0000 (0,36 til 0,73 prosent i året)');
  });

  it('gives no headline when the rounding could turn the change around', () => {
    const exact = figureOf({ indicator: 'lfs-employed', period: '2018', value: 131_300, roundedTo: 1 });
    const comparison = compareFigures(quoted('2013', 131_000), exact, norway);
    expect(comparison.outcome).toBe('block-headline');
    expect(comparison.findings[0]!.text.en).toContain('both up and down');
  });
});

it('blocks residents in work against jobs located here, and offers either for both years', () => {
  const workplace = archivedOf({ indicator: 'register-employed-workplace', period: '2013', ...asPublished });
  const residence = archivedOf({ indicator: 'register-employed-residence', period: '2011', ...asPublished });
  const comparison = compareFigures(residence, workplace, norway);
  expect([comparison.outcome, comparison.change]).toEqual(['block', null]);
  expect(codesOf(comparison)).toEqual(['RESIDENCE_VS_WORKPLACE', 'PERIOD_DIFFERENT_YEAR_OK']);
  expect(comparison.alternatives.map(({ left, change }) => [left.indicator, change!.absolute])).toEqual([
    ['register-employed-residence', 134883 - 133114],
    ['register-employed-workplace', 118290 - 118210],
  ]);
});

it('blocks a definition and a place of counting that both differ, with both reasons', () => {
  const survey = figureOf({ indicator: 'lfs-employed', period: '2018', value: 130_000 });
  const register = figureOf({ indicator: 'employed-workplace', period: '2018', value: 120_000 });
  expect(codesOf(compareFigures(survey, register, norway))).toEqual([
    'RESIDENCE_VS_WORKPLACE',
    'SOURCE_DEFINITION_MISMATCH',
  ]);
});

it('blocks persons against per cent, and offers each on both sides', () => {
  const count = archivedOf({ period: '2014-02' });
  const rate = archivedOf({ indicator: 'nav-unemployed-rate', period: '2018-02' });
  const comparison = compareFigures(count, rate, norway);
  expect(codesOf(comparison)).toContain('UNIT_MISMATCH');
  expect(comparison.alternatives.map(({ left }) => left.unit)).toEqual(['persons', 'percent']);
});

it('finds break and season from the last quarter of 2020 to the first of 2021', () => {
  const quarter = (period: string, value: number) =>
    figureOf({ indicator: 'lfs-employed', region: '0', period, value });
  const comparison = compareFigures(quarter('2020-Q4', 2_700_000), quarter('2021-Q1', 2_760_000), norway);
  expect(codesOf(comparison)).toEqual(['SEASON_MISMATCH', 'BREAK_AKU_2021', 'LEVEL_WITHOUT_POPULATION']);
});

describe('a rate across January 2022', () => {
  const rate = (period: string) => figureOf({ indicator: 'nav-unemployed-rate', period, value: 3 });
  const after = { ...rate('2023-02'), value: 1.9 };

  it('is of another labour force, which its count does not know', () => {
    const both = [rate('2019-02'), after] as const;
    expect(codesOf(compareFigures(...both, norway))).toEqual(['DENOMINATOR_VINTAGE']);
    const counts = both.map((one) => figureOf({ period: one.period, value: one.value! * 1000 }));
    expect(codesOf(compareFigures(counts[0]!, counts[1]!, norway))).toEqual([]);
  });

  it('is blocked against a rate computed from a count of its own', () => {
    const computed = figureOf({ unit: 'percent', period: '2023-02', value: 1.4, roundedTo: 0.1 });
    expect(codesOf(compareFigures(after, computed, norway))).toEqual(['DENOMINATOR_MISMATCH']);
  });
});

describe('a side inside the corona shock', () => {
  const april = (year: number, value: number) => figureOf({ period: `${year}-04`, value });

  it('is warned of against a side outside, and a year apart inside', () => {
    expect(codesOf(compareFigures(april(2019, 4172), april(2020, 17_000), norway))).toEqual(['SHOCK_CORONA']);
    expect(codesOf(compareFigures(april(2020, 17_000), april(2021, 7_000), norway))).toEqual([
      'SHOCK_CORONA',
    ]);
  });

  it('is not warned of against another region in the same month', () => {
    const oslo = figureOf({ period: '2020-04', region: '03', label: 'Oslo', value: 50_000 });
    expect(codesOf(compareFigures(april(2020, 17_000), oslo, norway))).not.toContain('SHOCK_CORONA');
  });
});

describe('a figure that is not there', () => {
  it('is blocked as withheld, and never taken for 0', () => {
    const withheld = figureOf({ period: '2017-04', value: null, status: 'suppressed' });
    const comparison = compareFigures(withheld, figureOf(), norway);
    expect(comparison.change).toBeNull();
    expect(comparison.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['SUPPRESSED', 'block'],
    ]);
    expect(comparison.findings[0]!.text.nb).toContain('færre enn 4 personer');
  });

  it('is blocked as withheld even when a number stands beside the status', () => {
    const comparison = compareFigures(
      figureOf({ period: '2017-04', value: 2, status: 'suppressed' }),
      figureOf(),
      norway,
    );
    expect([comparison.outcome, comparison.change]).toEqual(['block', null]);
  });

  it('is blocked when the code was out of use, whatever the source printed', () => {
    const gone = figureOf({ ...asPublished, period: '2021-04', value: 0 });
    const comparison = compareFigures(figureOf({ ...asPublished, period: '2018-04' }), gone, norway);
    expect(codesOf(comparison)[0]).toBe('CODE_NOT_VALID_AT_DATE');
    const texts = comparison.findings.map(({ text }) => text.nb).join(' ');
    expect(texts, 'nothing is computed from the 0').not.toContain('4\u00a0042');
  });
});

describe('small counts', () => {
  const count = (period: string, value: number) => figureOf({ period, value });

  it('that may differ by chance are said to', () => {
    const { findings } = compareFigures(count('2017-04', 28), count('2018-04', 20), norway);
    expect(findings.map(({ code }) => code)).toEqual(['NOT_SIGNIFICANT']);
    expect(findings[0]!.text.nb).toContain('0,38 til 1,31 ganger');
  });

  it('that differ by more than chance, and large counts, are left alone', () => {
    expect(codesOf(compareFigures(count('2017-04', 25), count('2018-04', 12), norway))).toEqual([]);
    expect(codesOf(compareFigures(count('2017-04', 4042), count('2018-04', 4060), norway))).toEqual([]);
  });

  it('of 0 have no upper limit, and say so in words', () => {
    const { findings } = compareFigures(count('2017-04', 0), count('2018-04', 2), norway);
    expect(findings[0]!.text.nb).toMatch(/ganger det første eller mer/);
  });
});

it('tells a provisional figure with its period', () => {
  const provisional = figureOf({ period: '2017-04', status: 'provisional', value: 5000 });
  const { findings, outcome } = compareFigures(provisional, figureOf(), norway);
  expect([outcome, findings[0]!.code]).toEqual(['clean', 'PROVISIONAL']);
  expect(findings[0]!.text.nb).toBe('Tallet for april 2017 er foreløpig og kan bli endret.');
});

it('refuses an indicator that the catalogue does not have, and says which side', () => {
  const stranger = { ...figureOf(), indicator: 'gdp' };
  expect(() => compareFigures(figureOf(), stranger, norway)).toThrow(/right figure's indicator «gdp»/);
});

it('is the plain data of the contract', () => {
  const comparison = compareMonths('2014-02', '2018-04');
  expect(comparisonSchema.parse(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
});
