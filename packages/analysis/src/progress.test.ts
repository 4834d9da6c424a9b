import { findIndicator } from '@regionpuls/catalogue';
import {
  type Indicator,
  LANGUAGES,
  type PathVersion,
  type Point,
  type Progress,
  type Series,
  progressSchema,
} from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { createAnalysisMemo } from './memo.ts';
import { type ProgressInput, readProgress } from './progress.ts';
import { knownUntil, readCounty } from './testing/figures.ts';
import {
  PATH,
  UNEMPLOYED,
  WITH_BREAK,
  faultsIn,
  makeSeasonal,
  makeSeries,
  makeTarget,
} from './testing/targets.ts';

const nav = findIndicator('nav-unemployed')!;
const ostfold = readCounty('nav-unemployed', '31', 'persons');
const nation = readCounty('nav-unemployed', '0', 'persons');

const MEAN: PathVersion = {
  ...PATH,
  agreed: '2024-02-08',
  baseline: { period: '2023-12', value: 3862, method: 'mean-12m', roundedTo: 1 },
  goal: { period: '2029-12', value: 3400 },
  acceptedBreaks: [
    { code: 'BREAK_NAV_2025_04', reason: { nb: 'Liten effekt.', nn: 'Liten effekt.', en: 'Small effect.' } },
  ],
};

function read(
  actual: Series,
  version: PathVersion,
  more: Partial<ProgressInput> & { indicator?: Indicator } = {},
): Progress {
  return readProgress({ target: makeTarget(version), indicator: UNEMPLOYED, actual, ...more });
}

const notesOf = ({ now, pace, ahead, forecast, adjusted, benchmarks, statuses }: Progress) => [
  ...now.reasons,
  ...pace.reasons,
  ...ahead.reasons,
  ...forecast.reasons,
  ...adjusted.notes,
  ...benchmarks.map(({ text }) => ({ code: 'BENCHMARK', text })),
  ...statuses.flatMap(({ text, disagreement }) =>
    [text, ...(disagreement ? [disagreement] : [])].map((words) => ({ code: 'STATUS', text: words })),
  ),
];

/** The three statements, and that nothing said along the way is broken in any language. */
function verdicts(progress: Progress) {
  expect(progressSchema.safeParse(progress).error).toBeUndefined();
  expect(faultsIn(notesOf(progress))).toEqual([]);
  return [progress.now.verdict, progress.pace.verdict, progress.ahead.verdict];
}

describe('where Østfold stands in January 2026 on a path agreed on 12-month means', () => {
  const progress = read(ostfold, MEAN, { indicator: nav, nation, method: 'open-sdg' });

  it('is behind, going the wrong way, and very unlikely to reach the goal', () => {
    expect(verdicts(progress)).toEqual(['behind', 'wrong-way', 'very-unlikely']);
    expect(progress.hold).toBe(false);
  });

  it('says it in sentences with the numbers', () => {
    expect(progress.now.reasons[0]!.text.nb).toBe(
      '4\u00a0297 helt ledige i gjennomsnitt de tolv månedene til og med januar 2026. ' +
        'Det er 595 (16,1\u00a0%) over de 3\u00a0702 som var forventet.',
    );
    expect(progress.pace.reasons[0]!.text.nb).toBe(
      'Har økt med 209 i året siden desember 2023. Må falle med 229 i året (19 i måneden) for å nå målet i tide.',
    );
    expect(progress.ahead.reasons[0]!.text.nb).toMatch(
      /^Svært lite sannsynlig: sjansen for å nå målet på 3\u00a0400 i desember 2029 er om lag \d av 100, hvis ingenting endres\. Framskrivingen peker mot 4\u00a0\d{3} i gjennomsnitt de tolv månedene til da\.$/,
    );
    expect(progress.ahead.reasons.map((reason) => reason.code)).toContain('GOAL_BEYOND_TEST');
  });

  it('shows the adjusted course, the path on both sides of the season, the forecast and the country', () => {
    expect(progress.adjusted.points).toHaveLength(181);
    expect(progress.adjusted.trend).toHaveLength(181);
    const [path] = progress.paths;
    expect(path!.adjusted).toEqual(path!.points);
    const january = path!.seasonal.find((point) => point.period === '2026-01')!;
    expect(january.value).toBeGreaterThan(
      path!.points.find((point) => point.period === '2026-01')!.value * 1.05,
    );
    expect(progress.forecast.points.at(-1)!.period).toBe('2029-12');
    expect(progress.benchmarks[0]!.difference).toBeLessThan(0);
    expect(progress.statuses).toHaveLength(1);
    expect(progress.statuses[0]!.status).toBe('deterioration');
    const names = progress.methods.map((method) => method.name);
    expect(names).toEqual(
      expect.arrayContaining(['seasonally-adjusted', 'pace', 'ets-aada', 'chance-of-target', 'open-sdg']),
    );
  });

  it('withholds all three statements across a break that nobody has looked at', () => {
    const across = read(ostfold, { ...MEAN, acceptedBreaks: [] }, { indicator: nav });
    expect(verdicts(across)).toEqual(['cannot-tell', 'cannot-tell', 'cannot-tell']);
    for (const { reasons } of [across.now, across.pace, across.ahead])
      expect(reasons[0]!.code).toBe('BREAK_NAV_2025_04');
  });
});

describe('a path from one February', () => {
  const version: PathVersion = {
    ...PATH,
    baseline: { period: '2014-02', value: 5724, method: 'single-month', roundedTo: 1 },
    goal: { period: '2020-02', value: 4000 },
  };
  const progress = read(knownUntil(ostfold, '2018-04'), version, {
    indicator: nav,
    nation: knownUntil(nation, '2018-04'),
  });
  const [path] = progress.paths;

  it('is drawn as agreed, without season below it, and with season through both its ends', () => {
    expect(path!.points[0]!.value).toBe(5724);
    expect(path!.adjusted[0]!.value).toBeLessThan(5724 * 0.98);
    expect(path!.seasonal[0]!.value).toBeCloseTo(5724, 6);
    expect(path!.seasonal.at(-1)!.value).toBeCloseTo(4000, 6);
    const october = (points: { period: string; value: number }[]) =>
      points.find((point) => point.period === '2016-10')!.value;
    expect(october(path!.seasonal)).toBeLessThan(october(path!.adjusted));
  });

  it('is held to adjusted figures without season, so that April is not taken for progress', () => {
    expect(progress.now.noise).toMatchObject({ measure: 'adjusted-3m', from: '2018-02', to: '2018-04' });
    expect(progress.now.latest).toMatchObject({ period: '2018-02', actual: 4258 });
    expect(verdicts(progress)[0]).toBe('ahead');
    expect(progress.benchmarks[0]).toMatchObject({ from: '2014-02', to: '2018-02' });
  });
});

describe('targets that are hard to judge', () => {
  const course = (length: number, level: (step: number) => number) => makeSeries(makeSeasonal(length, level));
  const falling = (step: number) => 4000 - 5 * (step - 47);

  it('met at baseline, it is about staying there', () => {
    const version = { ...PATH, baseline: { ...PATH.baseline, value: 3200 } };
    const held = read(
      course(100, () => 3200),
      version,
    );
    expect(held.hold).toBe(true);
    expect(verdicts(held).slice(0, 2)).toEqual(['on-path', 'reached']);
    expect(held.pace.reasons[0]!.text.nb).toContain('var nådd fra start og er fortsatt nådd');
    expect(held.now.reasons[0]!.text.nn).toContain('under målet på 3\u00a0400');
    if (held.ahead.chance) expect(held.ahead.reasons[0]!.text.nb).toContain('fortsatt å holde målet');
    const lost = read(
      course(100, (step) => (step < 60 ? 3200 : 3800)),
      version,
    );
    expect(verdicts(lost).slice(0, 2)).toEqual(['behind', 'wrong-way']);
  });

  const CANNOT = ['cannot-tell', 'cannot-tell', 'cannot-tell'];
  const sentences: Record<string, { progress: () => Progress; nb: RegExp; nn: RegExp; en: RegExp }> = {
    'equal to the baseline': {
      progress: () => read(course(100, falling), { ...PATH, goal: { period: '2024-12', value: 4000 } }),
      nb: /^Målet er det samme som utgangspunktet/,
      nn: /^Målet er det same som utgangspunktet/,
      en: /^The goal equals the baseline/,
    },
    'with a date before the baseline': {
      progress: () => read(course(100, falling), { ...PATH, goal: { period: '2014-01', value: 3400 } }),
      nb: /^Måltidspunktet er ikke etter utgangspunktet/,
      nn: /^Måltidspunktet er ikkje etter utgangspunktet/,
      en: /^The goal’s date is not after the baseline/,
    },
    'with twenty months of figures': {
      progress: () =>
        read(course(20, falling), { ...PATH, baseline: { ...PATH.baseline, period: '2011-06' } }),
      nb: /^Det finnes tall for 20 måneder\. Det trengs 36/,
      nn: /^Det finst tal for 20 månader\. Det trengst 36/,
      en: /^There are figures for 20 months\. 36 are needed/,
    },
    'with a break since the baseline': {
      progress: () => read(course(100, falling), PATH, { indicator: WITH_BREAK }),
      nb: /^Tallene er laget på en annen måte fra november 2018/,
      nn: /^Tala er laga på ein annan måte frå november 2018/,
      en: /^The figures are made in another way from November 2018/,
    },
    'whose figures are mostly suppressed': {
      progress: () =>
        read(
          makeSeries(
            makeSeasonal(100, () => 5).map((point, i): Point =>
              i % 4 === 0
                ? { ...point, value: 4 }
                : { period: point.period, value: null, status: 'suppressed' },
            ),
          ),
          {
            ...PATH,
            baseline: { ...PATH.baseline, value: 6, method: 'same-month' },
            goal: { period: '2024-12', value: 3 },
          },
        ),
      nb: /^Kilden viser ikke 75 av 100 tall|^Det finnes ikke noe tall etter utgangspunktet/,
      nn: /^Kjelda viser ikkje 75 av 100 tal|^Det finst ikkje noko tal etter utgangspunktet/,
      en: /^The source does not show 75 of 100 figures|^There is no figure after the baseline/,
    },
  };

  it.each(Object.entries(sentences))(
    'cannot be judged %s, and a board member is told why',
    (_, { progress, ...said }) => {
      const found = progress();
      expect(verdicts(found)).toEqual(CANNOT);
      for (const { reasons } of [found.now, found.pace, found.ahead])
        for (const language of LANGUAGES) expect(reasons[0]!.text[language]).toMatch(said[language]);
    },
  );

  it('have no statement before anything was agreed', () => {
    const early = readProgress({
      target: makeTarget(PATH),
      indicator: UNEMPLOYED,
      actual: course(60, falling),
      asOf: '2014-06-01',
    });
    expect(verdicts(early)).toEqual(CANNOT);
    expect(early.paths).toEqual([]);
  });

  it('are judged by annual figures where the baseline is one, without season and forecast', () => {
    const annual = read(
      makeSeries(
        Array.from({ length: 8 }, (_, i): Point => ({
          period: String(2011 + i),
          value: 4000 - 100 * i,
          status: 'final',
        })),
        { frequency: 'year' },
      ),
      {
        ...PATH,
        baseline: { period: '2014', value: 3700, method: 'annual', roundedTo: 1 },
        goal: { period: '2022', value: 3000 },
      },
    );
    expect(verdicts(annual)).toEqual(['ahead', 'fast-enough', 'cannot-tell']);
    expect(annual.adjusted.points).toEqual([]);
    expect(annual.ahead.reasons[0]!.code).toBe('NO_FORECAST_OF_YEARS');
  });
});

describe('asked again', () => {
  it('answers the same from memory, and a changed path from kept adjustment and forecast', () => {
    const memo = createAnalysisMemo();
    const ask = (goal: number) =>
      read(ostfold, { ...MEAN, goal: { ...MEAN.goal, value: goal } }, { indicator: nav, nation, memo });
    const first = ask(3400);
    expect(memo.misses).toBe(3);
    expect(ask(3400)).toEqual(first);
    expect(memo.misses).toBe(3);
    expect(ask(3600).ahead.chance!.probability).toBeGreaterThan(first.ahead.chance!.probability);
    expect(memo.misses).toBe(4);
  });
});
