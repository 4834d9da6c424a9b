/** Made-up indicators, series and paths for tests. */
import {
  type Indicator,
  LANGUAGES,
  type Note,
  type PathVersion,
  type Point,
  type Series,
  type Target,
  enumeratePeriods,
  fromOrdinal,
  toOrdinal,
} from '@regionpuls/domain';

const text = { nb: '', nn: '', en: '' };

export const UNEMPLOYED: Indicator = {
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
  breaks: [],
  shocks: [
    {
      from: '2020-03',
      to: '2021-12',
      label: { nb: 'Koronapandemien', nn: 'Koronapandemien', en: 'The pandemic' },
    },
  ],
  name: { nb: 'Helt ledige', nn: 'Heilt ledige', en: 'Registered unemployed' },
  unitName: { nb: 'helt ledige', nn: 'heilt ledige', en: 'registered unemployed' },
  description: text,
};

export const WITH_BREAK: Indicator = {
  ...UNEMPLOYED,
  breaks: [
    {
      period: '2018-11',
      code: 'BREAK_NAV_2018_11',
      label: text,
      text: { nb: 'Ny metode.', nn: 'Ny metode.', en: 'New method.' },
      nationalEffects: [],
    },
  ],
};

export function makeSeries(points: Point[], more: Partial<Series> = {}): Series {
  return {
    indicator: 'nav-unemployed',
    region: '31',
    breakdown: 'total',
    boundaries: '2024',
    frequency: 'month',
    unit: 'persons',
    points,
    source: 'nav',
    vintage: null,
    notes: [],
    ...more,
  };
}

/** Months from `from`; null is suppressed. */
export function makeMonths(from: string, values: readonly (number | null)[]): Point[] {
  return values.map((value, i) => ({
    period: fromOrdinal('month', toOrdinal(from) + i),
    value,
    status: value === null ? 'suppressed' : 'final',
  }));
}

/** A repeatable number in −1 … 1 for each step: noise that is the same every time the test is run. */
export function wobble(step: number): number {
  const raw = Math.sin(step * 12.9898 + 78.233) * 43758.5453;
  return 2 * (raw - Math.floor(raw)) - 1;
}

/** `length` months from 2011-01 with a season of about ±10 % (none over the year, in logarithms) and noise of ±`noise` around `level(step)`. */
export function makeSeasonal(length: number, level: (step: number) => number, noise = 0.01): Point[] {
  return makeMonths(
    '2011-01',
    Array.from(
      { length },
      (_, i) => level(i) * Math.exp(0.1 * Math.cos((2 * Math.PI * i) / 12)) * (1 + noise * wobble(i)),
    ),
  );
}

/** From 4 000 (adjusted) in 2014-12 to 3 400 in 2024-12, linear. */
export const PATH: PathVersion = {
  version: 1,
  agreed: '2015-01-15',
  agreedBy: 'Partnerskapet',
  reason: text,
  baseline: { period: '2014-12', value: 4000, method: 'seasonally-adjusted', roundedTo: 1 },
  goal: { period: '2024-12', value: 3400 },
  shape: { kind: 'linear' },
  acceptedBreaks: [],
};

export function makeTarget(version: PathVersion, direction: Target['direction'] = 'at-most'): Target {
  return {
    id: 'test',
    indicator: 'nav-unemployed',
    region: '31',
    breakdown: 'total',
    boundaries: '2024',
    title: text,
    description: text,
    example: true,
    direction,
    owners: [],
    versions: [version],
  };
}

/** Every other month from 2005-01 through 2013-11: figures enough, but holes that hide season and noise. */
export const GAPPY_HISTORY: Point[] = enumeratePeriods('2005-01', '2013-12')
  .filter((_, i) => i % 2 === 0)
  .map((period) => ({ period, value: 5000, status: 'final' }));

/** What is wrong with the notes as something to read in every language; empty when nothing is. */
export function faultsIn(notes: readonly Note[]): string[] {
  return notes.flatMap(({ code, text: written }) =>
    LANGUAGES.flatMap((language) => {
      const sentence = written[language];
      const faults = [
        /undefined|NaN|null|Infinity|\[object/.test(sentence) ? 'a value that is none' : '',
        /\S/.test(sentence) && /[.!?]$/.test(sentence.trim()) ? '' : 'no sentence',
        / {2}|\d-\d|(^|\s)-\d/.test(sentence) ? 'double space or ASCII minus' : '',
        /sesongjustert/i.test(sentence) && !/vår (beregning|utrekning)/i.test(sentence)
          ? 'whose adjustment?'
          : '',
      ].filter(Boolean);
      return faults.map((fault) => `${code} (${language}): ${fault}: ${sentence}`);
    }),
  );
}
