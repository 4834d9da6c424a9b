/** The real figures that the gallery shows, as series and indicators; where they are from stands in the fixtures themselves. */
import {
  type Component,
  type ForecastPoint,
  type Indicator,
  type PathPoint,
  type Point,
  type Series,
  type Status,
  type Unit,
  frequencyOf,
} from '@regionpuls/domain';
import analysed from '../fixtures/analysed.json' with { type: 'json' };
import figures from '../fixtures/series.json' with { type: 'json' };
import snapshots from '../fixtures/snapshots.json' with { type: 'json' };
import type { LineSeries } from './line/lineInput.ts';
import type { TileValue } from './map/mapInput.ts';
import type { Centroid } from './map/placeTiles.ts';
import type { IntervalRow } from './rows/intervalsInput.ts';

type Packed = readonly [string, number | null, Status?];

const VINTAGE = {
  id: 1,
  published: '2026-01-30',
  precision: 'day',
  recorded: '2026-01-30T09:00:00Z',
} as const;

export function figuresOf(indicator: string, region: string): LineSeries {
  const found = figures.series.find((each) => each.indicator === indicator && each.region === region);
  if (!found) throw new RangeError(`no figures for ${indicator}, ${region} in the gallery`);
  const points = (found.points as unknown as Packed[]).map(([period, value, status = 'final']): Point => {
    return { period, value, status };
  });
  const ssb = !indicator.startsWith('nav');
  const series: Series = {
    indicator,
    region,
    breakdown: 'total',
    boundaries: region.startsWith('0') ? 'published' : '2024',
    frequency: frequencyOf(points[0]!.period),
    unit: indicator.endsWith('rate') ? 'percent' : 'persons',
    points,
    source: ssb ? 'ssb' : 'nav',
    // The fixtures hold no publication date for Statistics Norway's figures, so none is claimed.
    vintage: ssb ? null : VINTAGE,
    notes: [],
  };
  return { label: found.label, series };
}

/** The same line with other points. */
export function withPoints(line: LineSeries, points: Point[], unit = line.series.unit): LineSeries {
  return { ...line, series: { ...line.series, points, unit } };
}

export function since(line: LineSeries, from: string, to = '9999'): LineSeries {
  return withPoints(
    line,
    line.series.points.filter(({ period }) => period >= from && period <= to),
  );
}

type PackedTile = readonly [string, string, number | null, Status?];

export function tilesOf(name: string): TileValue[] {
  const found = snapshots.values.find((each) => each.name === name);
  if (!found) throw new RangeError(`no snapshot ${name} in the gallery`);
  return (found.values as unknown as PackedTile[]).map(([region, label, value, status = 'final']) => {
    return { region, label, value, status };
  });
}

export function centroids(): Centroid[] {
  const found = snapshots.values.find((each) => each.name === 'centroids')!;
  return (found.values as unknown as [string, number, number][]).map(([code, lon, lat]) => ({
    code,
    lon,
    lat,
  }));
}

/** Østfold's registered unemployed without their season, or their trend: our calculation, as the analysis gives it. */
export function withoutSeason(which: 'adjusted' | 'trend'): LineSeries {
  const points = (analysed[which] as unknown as Packed[]).map(([period, value]): Point => {
    return { period, value, status: 'estimated' };
  });
  return withPoints(figuresOf('nav-unemployed', '31'), points);
}

type PackedForecast = readonly [string, ...number[]];

/** Østfold's forecast: of the figures as published, or without their season. */
export function forecastOf(which: 'forecast' | 'adjustedForecast'): ForecastPoint[] {
  return (analysed[which] as unknown as PackedForecast[]).map(([period, ...numbers]) => {
    const [mean, median, sd, low80, high80, low95, high95] = numbers as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    return { period, mean, median, sd, interval80: [low80, high80], interval95: [low95, high95] };
  });
}

/** The path to 3 400 in 2029 with the season of Østfold's figures. */
export function seasonalPath(): PathPoint[] {
  return (analysed.seasonal as unknown as (readonly [string, number])[]).map(([period, value]) => {
    return { period, value };
  });
}

/** Changes as sums of parts, with all that a decomposition holds but the industries' own rows. */
export function decompositionOf(name: string) {
  const found = analysed.decompositions.find((each) => each.name === name);
  if (!found) throw new RangeError(`no decomposition ${name} in the gallery`);
  const { label, from, to, before, after, change, notes } = found;
  const components: Component[] = found.components;
  const unit: Unit = 'persons';
  return { label, from, to, before, after, change, notes, components, unit, boundaries: '2024' };
}

/** Job seekers on programmes in per cent of the residents, with Wilson's 95 % interval. */
export function programmeShares(): IntervalRow[] {
  return analysed.intervals.map(({ region, label, value, interval, status }): IntervalRow => {
    const [low, high] = interval ?? [];
    const known = low === undefined || high === undefined ? null : ([low, high] as const);
    return { code: region, label, value, interval: known, status: status as Status };
  });
}

const CORONA: Indicator['shocks'] = [
  { from: '2020-03', to: '2021-12', label: { nb: 'Korona', nn: 'Korona', en: 'Coronavirus' } },
];

const NAV_BREAKS: Indicator['breaks'] = [
  {
    period: '2018-11',
    code: 'BREAK_NAV_2018_11',
    label: { nb: 'Ny registrering', nn: 'Ny registrering', en: 'New registration' },
    text: { nb: '', nn: '', en: '' },
    nationalEffects: [],
  },
  {
    period: '2025-04',
    code: 'BREAK_NAV_2025_04',
    label: { nb: 'Nytt register', nn: 'Nytt register', en: 'New register' },
    text: { nb: '', nn: '', en: '' },
    nationalEffects: [],
  },
];

export const unemployed: Indicator = {
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
  dimensions: [],
  suppression: { below: 4, range: [0, 3] },
  breaks: NAV_BREAKS,
  shocks: CORONA,
  name: { nb: 'Helt ledige', nn: 'Heilt ledige', en: 'Registered unemployed' },
  unitName: { nb: 'helt ledige', nn: 'heilt ledige', en: 'registered unemployed' },
  description: { nb: '', nn: '', en: '' },
};

export const unemployedRate: Indicator = {
  ...unemployed,
  id: 'nav-unemployed-rate',
  unit: 'percent',
  decimals: 1,
  roundedTo: 0.1,
  additivity: 'ratio',
  unitName: {
    nb: 'prosent av arbeidsstyrken',
    nn: 'prosent av arbeidsstyrken',
    en: 'per cent of the labour force',
  },
};

export const onProgrammes: Indicator = {
  ...unemployed,
  id: 'nav-on-programmes',
  shocks: [],
  name: { nb: 'Arbeidssøkere på tiltak', nn: 'Arbeidssøkjarar på tiltak', en: 'Job seekers on programmes' },
  unitName: { nb: 'arbeidssøkere på tiltak', nn: 'arbeidssøkjarar på tiltak', en: 'on programmes' },
};

export const employed: Indicator = {
  ...unemployed,
  id: 'lfs-employed',
  topic: 'employment',
  roundedTo: 1000,
  frequencies: ['quarter', 'year'],
  source: 'ssb',
  breaks: [],
  shocks: [],
  name: { nb: 'Sysselsatte (AKU)', nn: 'Sysselsette (AKU)', en: 'Employed (LFS)' },
  unitName: { nb: 'sysselsatte', nn: 'sysselsette', en: 'employed' },
};

export const population: Indicator = {
  ...unemployed,
  id: 'population',
  topic: 'population',
  frequencies: ['year'],
  source: 'ssb',
  table: '07459',
  breaks: [],
  shocks: [],
  name: { nb: 'Folketall', nn: 'Folketal', en: 'Population' },
  unitName: { nb: 'innbyggere', nn: 'innbyggjarar', en: 'residents' },
};
