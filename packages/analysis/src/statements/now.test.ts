import {
  type Indicator,
  type PathVersion,
  type Point,
  type Series,
  enumeratePeriods,
} from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { judgeNow } from './now.ts';
import {
  GAPPY_HISTORY,
  PATH,
  UNEMPLOYED,
  faultsIn,
  makeSeasonal,
  makeSeries,
  wobble,
} from '../testing/targets.ts';

const text = { nb: '', nn: '', en: '' };
const unemployed: Indicator = {
  id: 'nav-unemployed',
  topic: 'unemployment',
  concept: 'registered-unemployed',
  unit: 'persons',
  decimals: 0,
  roundedTo: 1,
  frequencies: ['month'],
  polarity: 'down-is-good',
  additivity: 'sum',
  base: 'residence',
  referenceTime: 'month-end',
  source: 'nav',
  table: null,
  numerator: null,
  companion: null,
  dimensions: ['sex'],
  suppression: { below: 4, range: [0, 3] },
  breaks: [
    {
      period: '2018-11',
      code: 'BREAK_NAV_2018_11',
      label: text,
      text: { nb: 'Ny metode.', nn: '', en: '' },
      nationalEffects: [],
    },
  ],
  shocks: [],
  name: text,
  unitName: { nb: 'helt ledige', nn: 'heilt ledige', en: 'fully unemployed' },
  description: text,
};
const employed: Indicator = {
  ...unemployed,
  id: 'lfs-employed',
  polarity: 'up-is-good',
  roundedTo: 1000,
  frequencies: ['quarter', 'year'],
  breaks: [],
  unitName: { nb: 'sysselsatte', nn: 'sysselsette', en: 'employed' },
};

function series(indicator: Indicator, frequency: Series['frequency'], points: Point[]): Series {
  return {
    indicator: indicator.id,
    region: '01',
    breakdown: 'total',
    boundaries: 'published',
    frequency,
    unit: 'persons',
    points,
    source: 'nav',
    vintage: null,
    notes: [],
  };
}

const final = (period: string, value: number): Point => ({ period, value, status: 'final' });

/** The founding agreement: 5 733 in February 2014, 4 000 by February 2020. */
const founding: PathVersion = {
  version: 1,
  agreed: '2014-06-12',
  agreedBy: 'Partnerskapet',
  reason: text,
  baseline: { period: '2014-02', value: 5733, method: 'single-month', roundedTo: 1 },
  goal: { period: '2020-02', value: 4000 },
  shape: { kind: 'linear' },
  acceptedBreaks: [],
};

/**
 * By the plain gap: with a history long enough for a verdict, but so full of holes that its noise cannot be estimated.
 */
const judge = (points: Point[], version: PathVersion | null = founding) =>
  judgeNow({
    indicator: unemployed,
    direction: 'at-most',
    version,
    actual: series(unemployed, 'month', [
      ...GAPPY_HISTORY.filter((old) => old.period < points[0]!.period),
      ...points,
    ]),
  });

describe('now, where the noise is not known', () => {
  it('holds a February baseline against Februaries, also when April is newer and lower', () => {
    const now = judge([final('2014-02', 5733), final('2018-02', 4260), final('2018-04', 4042)]);
    expect(now.latest).toMatchObject({ period: '2018-02', actual: 4260, measure: 'value' });
    expect(now.latest!.expected).toBeCloseTo(5733 - (1733 * 48) / 72, 9);
    expect(now.latest!.gap).toBeCloseTo(4260 - 4577.6667, 3);
    expect(now.verdict).toBe('ahead');
    expect(now.reasons[0]!.text.nb).toBe(
      '4\u00a0260 helt ledige i februar 2018. Det er 318 (6,9\u00a0%) under de 4\u00a0578 som var forventet. ' +
        'Utgangspunktet er februar 2014, så det er holdt mot samme tid på året.',
    );
    expect(now.reasons[0]!.text.en).toContain('That is 318 (6.9%) below the 4,578 expected.');
  });

  it('holds a 12-month mean against 12-month means', () => {
    const version: PathVersion = {
      ...founding,
      baseline: { ...founding.baseline, method: 'mean-12m', value: 5400 },
    };
    const points = enumeratePeriods('2013-03', '2018-04').map((period, i) => final(period, 5400 - i * 20));
    const now = judge(points, version);
    expect(now.latest!.measure).toBe('mean-12m');
    expect(now.latest!.period).toBe('2018-04');
    expect(now.latest!.actual).toBeCloseTo(5400 - 20 * (61 - 5.5), 9);
    expect(now.reasons[0]!.text.nb).toContain('i gjennomsnitt de tolv månedene til og med april 2018');
  });

  it('says behind when unemployment is above the path', () => {
    expect(judge([final('2018-02', 5000)]).verdict).toBe('behind');
  });

  it('cannot tell across a break, says so, and gives the last figure before it', () => {
    const now = judge([final('2018-02', 4260), final('2019-02', 4400)]);
    expect(now.verdict).toBe('cannot-tell');
    expect(now.reasons[0]!.code).toBe('BREAK_NAV_2018_11');
    expect(now.reasons[0]!.text.nb).toContain('november 2018');
    expect(now.latest!.period).toBe('2019-02');
    expect(now.beforeBreak).toMatchObject({ period: '2018-02', verdict: 'ahead' });
  });

  it('reads across a break that the partnership has decided to disregard, and shows the decision', () => {
    const version: PathVersion = {
      ...founding,
      acceptedBreaks: [{ code: 'BREAK_NAV_2018_11', reason: { nb: 'Liten effekt.', nn: '', en: '' } }],
    };
    const now = judge([final('2018-02', 4260), final('2019-02', 4400)], version);
    expect(now.verdict).toBe('behind');
    expect(now.reasons.at(-1)!.text.nb).toContain('vedtok 12. juni 2014 å se bort fra det: Liten effekt.');
  });

  it('cannot tell when the newest comparable figure is suppressed, and judges the last one there is with a word about it', () => {
    const now = judge([final('2017-02', 4500), { period: '2018-02', value: null, status: 'suppressed' }]);
    expect(now.latest!.period).toBe('2017-02');
    expect(now.reasons.map((reason) => reason.code)).toContain('SUPPRESSED');
  });

  it('cannot tell without a figure after the baseline', () => {
    expect(judge([final('2014-02', 5733)])).toMatchObject({ verdict: 'cannot-tell', latest: null });
    expect(judge([{ period: '2018-02', value: null, status: 'suppressed' }]).reasons[0]!.code).toBe(
      'NO_FIGURE_ON_PATH',
    );
  });

  it('cannot tell before anything was agreed, when the goal is the baseline, or when it is not after it', () => {
    const points = [final('2018-02', 4260)];
    expect(judge(points, null).reasons[0]!.code).toBe('NO_PATH_YET');
    expect(judge(points, { ...founding, goal: { period: '2020-02', value: 5733 } }).reasons[0]!.code).toBe(
      'GOAL_EQUALS_BASELINE',
    );
    expect(judge(points, { ...founding, goal: { period: '2014-01', value: 4000 } }).reasons[0]!.code).toBe(
      'GOAL_NOT_AFTER_BASELINE',
    );
  });

  it('cannot tell when the gap is smaller than what the figures are rounded to', () => {
    const version: PathVersion = {
      ...founding,
      baseline: { period: '2014', value: 131_000, method: 'annual', roundedTo: 1000 },
      goal: { period: '2018', value: 136_000 },
    };
    const judgeEmployed = (value: number) =>
      judgeNow({
        indicator: employed,
        direction: 'at-least',
        version,
        actual: series(employed, 'year', [final('2016', value)]),
      });
    expect(judgeEmployed(134_000)).toMatchObject({ verdict: 'cannot-tell' });
    expect(judgeEmployed(134_000).reasons[0]!.text.nb).toContain('avrundet til nærmeste 1\u00a0000');
    expect(judgeEmployed(137_000).verdict).toBe('ahead');
    expect(judgeEmployed(130_000).verdict).toBe('behind');
  });
});

describe('now, in standard errors', () => {
  const judgeLevel = (
    level: (step: number) => number,
    version = PATH,
    direction: 'at-most' | 'at-least' = 'at-most',
  ) =>
    judgeNow({
      indicator: UNEMPLOYED,
      direction,
      version,
      actual: makeSeries(makeSeasonal(100, level)),
    });
  /** The path itself before and after the baseline, times a factor in the last six months. */
  const onPath = (step: number) => 4000 - (600 / 120) * (step - 47);
  const lately = (factor: number) => (step: number) => onPath(step) * (step >= 94 ? factor : 1);

  it('is on the path where the level is, whatever the season', () => {
    const now = judgeLevel(onPath);
    expect(now.verdict).toBe('on-path');
    expect(now.noise).toMatchObject({ measure: 'adjusted-3m', from: '2019-02', to: '2019-04' });
    expect(now.noise!.expected).toBeCloseTo(4000 - 5 * 51, 6);
    expect(Math.abs(now.noise!.actual - now.noise!.expected)).toBeLessThan(40);
  });

  it('goes from on the path through slightly behind to behind as the level leaves it, and to ahead the other way', () => {
    const order = ['ahead', 'on-path', 'slightly-behind', 'behind'];
    const seen = Array.from({ length: 81 }, (_, i) => judgeLevel(lately(0.96 + i / 1000)).verdict);
    const ranks = seen.map((verdict) => order.indexOf(verdict));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(seen)).toEqual(new Set(order));
  });

  it('tells the number that the verdict rests on, and whether it may be chance', () => {
    const { reasons } = judgeLevel(lately(1.06));
    expect(reasons[0]!.text.nb).toMatch(
      /^Sesongjustert \(vår beregning\): 3\u00a09\d\d helt ledige i gjennomsnitt fra februar 2019 til april 2019\. Det er \d+ \(\d,\d\u00a0%\) over de 3\u00a0745 som var forventet\.$/,
    );
    expect(reasons[1]!.text.nb).toBe('Avstanden er større enn vanlige tilfeldige svingninger.');
    expect(faultsIn(reasons)).toEqual([]);
  });

  it('mirrors when good is up: a figure turned around its path gives the mirrored z', () => {
    const rise = (step: number) => 8000 - lately(1.03)(step);
    const mirrored = judgeNow({
      indicator: { ...UNEMPLOYED, unit: 'percent', decimals: 1, roundedTo: 0.1 },
      direction: 'at-least',
      version: { ...PATH, goal: { period: '2024-12', value: 4600 } },
      actual: makeSeries(
        makeSeasonal(100, () => 0).map((point, i) => ({ ...point, value: rise(i) + 40 * wobble(i) })),
        { unit: 'percent' },
      ),
    });
    const straight = judgeNow({
      indicator: { ...UNEMPLOYED, unit: 'percent', decimals: 1, roundedTo: 0.1 },
      direction: 'at-most',
      version: PATH,
      actual: makeSeries(
        makeSeasonal(100, () => 0).map((point, i) => ({ ...point, value: lately(1.03)(i) - 40 * wobble(i) })),
        { unit: 'percent' },
      ),
    });
    expect(mirrored.noise!.z).toBeCloseTo(straight.noise!.z, 6);
    expect(mirrored.verdict).toBe(straight.verdict);
  });

  it('frees a baseline and a goal of one month from their season', () => {
    // January has a season of +10 % here; a path agreed in Januaries is 10 % above the adjusted level.
    const version: PathVersion = {
      ...PATH,
      baseline: { period: '2015-01', value: 4421, method: 'single-month', roundedTo: 1 },
      goal: { period: '2025-01', value: 4421 * 0.85 },
    };
    const now = judgeLevel((step) => 4000 - 5 * (step - 48), version);
    expect(now.verdict).toBe('on-path');
    expect(now.noise!.expected).toBeLessThan(3850);
    expect(now.latest).toMatchObject({ period: '2019-01', measure: 'value' });
  });

  it('holds 12-month means against a path agreed on 12-month means, in the noise of such a mean', () => {
    const version: PathVersion = { ...PATH, baseline: { ...PATH.baseline, method: 'mean-12m' } };
    const now = judgeLevel((step) => onPath(step) * 1.2, version);
    expect(now.noise).toMatchObject({ measure: 'mean-12m', to: now.latest!.period });
    expect(now.noise!.actual).toBeCloseTo(now.latest!.actual, 6);
    expect(now.verdict).toBe('behind');
    expect(now.reasons.map((reason) => reason.code)).toEqual(['GAP_OF_MEAN', 'GAP_BEYOND_NOISE']);
  });

  it('judges a target met at baseline on staying there, and not on the path away from it', () => {
    const version: PathVersion = { ...PATH, baseline: { ...PATH.baseline, value: 3000 } };
    expect(judgeLevel(() => 3300, version).verdict).toBe('on-path');
    expect(judgeLevel(() => 2500, version).verdict).toBe('on-path');
    const lost = judgeLevel(() => 3600, version);
    expect(lost.verdict).toBe('behind');
    expect(lost.reasons[0]!.text.nb).toContain('over målet på 3\u00a0400');
  });

  it('withholds the verdict when the adjusted months lie after a break, also when the same month does not', () => {
    const now = judgeNow({
      indicator: unemployed,
      direction: 'at-most',
      version: { ...PATH, baseline: { ...PATH.baseline, period: '2014-10', method: 'single-month' } },
      actual: makeSeries(makeSeasonal(96, onPath)),
    });
    expect(now.latest!.period).toBe('2018-10');
    expect(now.verdict).toBe('cannot-tell');
    expect(now.reasons[0]!.code).toBe('BREAK_NAV_2018_11');
    expect(now.beforeBreak).toMatchObject({ period: '2018-10' });
    expect(now.beforeBreak!.verdict).not.toBe('cannot-tell');
  });

  it('cannot tell from twenty months, or from figures that are another thing', () => {
    const short = judgeNow({
      indicator: UNEMPLOYED,
      direction: 'at-most',
      version: { ...PATH, baseline: { ...PATH.baseline, period: '2011-06' } },
      actual: makeSeries(makeSeasonal(20, () => 4000)),
    });
    expect(short.verdict).toBe('cannot-tell');
    expect(short.reasons[0]!.text.nb).toBe(
      'Det finnes tall for 20 måneder. Det trengs 36 for å skille en endring fra vanlige svingninger.',
    );
    const other = judgeNow({
      indicator: UNEMPLOYED,
      direction: 'at-most',
      version: PATH,
      actual: makeSeries(makeSeasonal(100, onPath), { indicator: 'lfs-unemployed' }),
    });
    expect(other).toMatchObject({ verdict: 'cannot-tell', latest: null });
    expect(other.reasons[0]!.code).toBe('SOURCE_DEFINITION_MISMATCH');
  });

  it('cannot tell when a rate known to a tenth could be on either side', () => {
    const rate = { ...UNEMPLOYED, unit: 'percent', decimals: 1, roundedTo: 0.1 } as const;
    const judgeRate = (roundedTo: number) =>
      judgeNow({
        indicator: rate,
        direction: 'at-most',
        version: {
          ...PATH,
          baseline: { period: '2014-12', value: 4, method: 'seasonally-adjusted', roundedTo },
          goal: { period: '2024-12', value: 2 },
        },
        actual: makeSeries(
          makeSeasonal(100, () => 0).map((point, i) => ({
            ...point,
            value: 4 - (2 / 120) * (i - 47) + 0.03 + 0.03 * wobble(i),
          })),
          { unit: 'percent' },
        ),
      });
    expect(judgeRate(0.001).verdict).toBe('slightly-behind');
    const coarse = judgeRate(0.1);
    expect(coarse.verdict).toBe('cannot-tell');
    expect(coarse.reasons[0]!.text.nb).toContain('avrundet til nærmeste 0,1');
    expect(faultsIn(coarse.reasons)).toEqual([]);
  });
});
