import {
  type Indicator,
  type PathVersion,
  type Point,
  type Series,
  enumeratePeriods,
} from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { judgeNow } from './now.ts';

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

const judge = (points: Point[], version: PathVersion | null = founding) =>
  judgeNow({
    indicator: unemployed,
    direction: 'at-most',
    version,
    actual: series(unemployed, 'month', points),
  });

describe('now', () => {
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
