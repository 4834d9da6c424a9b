/** Named pictures of everything a chart can be asked for. The golden files hold them; a page may show them. */
import { type Point, enumeratePeriods, shiftPeriod } from '@regionpuls/domain';
import type { Drawing } from './drawing.ts';
import { areaMaps } from './galleryAreaMaps.ts';
import {
  centroids,
  decompositionOf,
  employed,
  figuresOf,
  forecastOf,
  onProgrammes,
  population,
  programmeShares,
  seasonalPath,
  since,
  tilesOf,
  unemployed,
  unemployedRate,
  withPoints,
  withoutSeason,
} from './galleryFigures.ts';
import { drawLineChart } from './line/drawLineChart.ts';
import type { LineInput, LinePath, LineSeries } from './line/lineInput.ts';
import { drawTileMap } from './map/drawTileMap.ts';
import type { TileMapInput } from './map/tileMapInput.ts';
import type { BarsInput } from './rows/barsInput.ts';
import { drawBars } from './rows/drawBars.ts';
import { drawIntervals } from './rows/drawIntervals.ts';
import type { IntervalsInput } from './rows/intervalsInput.ts';

const SOURCES = [
  { id: 'nav', name: 'NAV' },
  { id: 'ssb', name: 'Statistisk sentralbyrå' },
];
const PAGE = { language: 'nb', width: 1040, height: 420, size: 'page', sources: SOURCES } as const;
const CARD = { ...PAGE, width: 360, height: 230, size: 'card' } as const;
const SLIDE = { ...PAGE, width: 1600, height: 900, size: 'slide' } as const;
const NARROW = { width: 350, size: 'card' } as const;
const MAP = { ...PAGE, boundaries: '2024', source: 'nav', vintage: null, centroids: centroids() } as const;

const ostfold = figuresOf('nav-unemployed', '31');
const COUNTIES = ['31', '40', '39', '34', '46', '15'];

function straight(from: string, value: number, to: string, goal: number): LinePath['points'] {
  const periods = enumeratePeriods(from, to);
  return periods.map((period, index) => ({
    period,
    value: value + ((goal - value) * index) / (periods.length - 1),
  }));
}

const FIRST: LinePath = {
  version: 1,
  inForce: false,
  label: 'Forventet, vedtatt 2014',
  points: straight('2014-02', 5440, '2018-12', 3800),
};
const SECOND: LinePath = {
  version: 2,
  inForce: true,
  label: 'Forventet',
  points: straight('2023-12', 3926, '2029-12', 3400),
};
const AGREED: Partial<LineInput> = {
  paths: [FIRST, SECOND],
  baseline: { period: '2023-12', value: 3926 },
  target: { period: '2029-12', value: 3400, direction: 'at-most' },
};

const MEASURES: LineInput['measures'] = [
  { label: 'Kompetansetilflyttere', from: '2015-06', to: '2018-06' },
  { label: 'Ambisiøse bedrifter', from: '2020-06', to: '2023-06' },
  { label: 'Flere i lære', from: '2022-01', to: '2024-12' },
  { label: 'Jobb først', from: '2025-01', to: null },
];

/** Everything that a target's page shows of Østfold: adjusted over published, paths, forecast and measures. */
const TARGET_PAGE: Partial<LineInput> & Pick<LineInput, 'series'> = {
  series: [withoutSeason('adjusted')],
  recipe: 'seasonally-adjusted',
  published: ostfold.series,
  ...AGREED,
  paths: [{ ...FIRST, label: 'Forventet, vedtatt 2014 (eksempel)' }, SECOND],
  forecast: { points: forecastOf('adjustedForecast') },
  measures: MEASURES,
};

const JOBS = {
  ...employed,
  name: { nb: 'Sysselsatte', nn: 'Sysselsette', en: 'Employed' },
  unitName: { nb: 'sysselsatte', nn: 'sysselsette', en: 'employed' },
};

/** Changed against the same month a year before; only for figures that are there. */
function yearChange(line: LineSeries, share = false): LineSeries {
  const at = new Map(line.series.points.map(({ period, value }) => [period, value]));
  const points = line.series.points.flatMap((point): Point[] => {
    const before = at.get(shiftPeriod(point.period, -12));
    if (before === undefined) return [];
    if (point.value === null || before === null) return [{ ...point, value: null, status: 'missing' }];
    const change = point.value - before;
    return [{ ...point, value: share ? (change / before) * 100 : change }];
  });
  return withPoints(line, points, share ? 'percent' : line.series.unit);
}

function indexed(line: LineSeries): LineSeries {
  const base = line.series.points[0]!.value!;
  const points = line.series.points.map((point) => ({
    ...point,
    value: point.value === null ? null : (point.value / base) * 100,
  }));
  return withPoints(line, points, 'index');
}

const line = (input: Partial<LineInput> & Pick<LineInput, 'series'>) => () =>
  drawLineChart({ indicator: unemployed, ...PAGE, ...input });
const map =
  (input: Omit<TileMapInput, keyof typeof MAP | 'size' | 'language'> & Partial<TileMapInput>) => () =>
    drawTileMap({ ...MAP, ...input });

const bars = (input: Partial<BarsInput> & Omit<BarsInput, 'language' | 'width' | 'size'>) => () =>
  drawBars({ language: 'nb', width: 900, size: 'page', sources: SOURCES, ...input });
const intervals = (input: Partial<IntervalsInput>) => () =>
  drawIntervals({
    ...PAGE,
    width: 900,
    rows: programmeShares(),
    indicator: onProgrammes,
    recipe: 'percent-of-population',
    unit: 'percent',
    decimals: 2,
    period: '2026-01',
    where: 'Telemark',
    boundaries: '2024',
    source: 'nav',
    vintage: ostfold.series.vintage,
    ...input,
  });

const counties = (from: string, to?: string) =>
  COUNTIES.map((code) => since(figuresOf('nav-unemployed', code), from, to));

export const gallery: Readonly<Record<string, () => Drawing>> = {
  'one-series': line({ series: [since(ostfold, '2022-01')] }),
  'one-series-corona-cut': line({ series: [ostfold] }),
  'expected-path': line({ series: [ostfold], ...AGREED, today: '2026-02-05' }),
  'expected-path-two-regions': line({
    series: [since(ostfold, '2018-01'), since(figuresOf('nav-unemployed', '40'), '2018-01')],
    ...AGREED,
    paths: [SECOND],
  }),
  'six-series': line({ series: counties('2022-01') }),
  'six-series-corona-cut': line({ series: counties('2011-01') }),
  'suppressed-gaps': line({ series: [figuresOf('nav-on-programmes', '4032')], indicator: onProgrammes }),
  'suppressed-two-regions': line({
    series: [figuresOf('nav-on-programmes', '4028'), figuresOf('nav-on-programmes', '4032')],
    indicator: onProgrammes,
  }),
  'quarterly-with-holes': line({ series: [figuresOf('lfs-employed', '01')], indicator: employed }),
  yearly: line({ series: [figuresOf('population', '31')], indicator: population }),
  index: line({ series: counties('2015-01').slice(0, 3).map(indexed), recipe: 'index' }),
  percent: line({ series: [figuresOf('nav-unemployed-rate', '31')], indicator: unemployedRate }),
  'change-12m': line({ series: [yearChange(ostfold)], recipe: 'change-12m' }),
  'change-12m-percent-negative': line({
    series: [
      since(yearChange(ostfold, true), '2013-01', '2018-06'),
      since(yearChange(figuresOf('nav-unemployed', '46'), true), '2013-01', '2018-06'),
    ],
    recipe: 'change-12m-percent',
  }),
  'seven-months': line({ series: [since(ostfold, '2025-07')] }),
  'one-point': line({ series: [since(ostfold, '2026-01')] }),
  empty: line({ series: [withPoints(ostfold, [])] }),
  card: line({ ...CARD, series: [since(ostfold, '2011-01')] }),
  'card-agreed': line({ ...CARD, series: [since(ostfold, '2016-01')], ...AGREED, paths: [SECOND] }),
  'card-six': line({ ...CARD, series: counties('2022-01') }),
  'card-suppressed': line({
    ...CARD,
    series: [figuresOf('nav-on-programmes', '4032')],
    indicator: onProgrammes,
  }),
  slide: line({ ...SLIDE, series: [ostfold], ...AGREED }),
  'embed-600': line({
    ...PAGE,
    width: 600,
    height: 480,
    series: [since(ostfold, '2014-01')],
    ...AGREED,
    heading: {
      title: 'Ledigheten i Østfold ligger over det som var forventet',
      subtitle: 'Helt ledige og partnerskapets forventede utvikling',
    },
    printFootnotes: true,
  }),
  nynorsk: line({ language: 'nn', series: counties('2024-06').slice(0, 2) }),
  english: line({
    language: 'en',
    series: [since(ostfold, '2018-01')],
    ...AGREED,
    paths: [{ ...SECOND, label: 'Expected' }],
  }),
  fan: line({
    series: [since(ostfold, '2018-01')],
    forecast: { points: forecastOf('forecast').slice(0, 24) },
    today: '2026-02-05',
  }),
  'target-page': line({ ...TARGET_PAGE, height: 480 }),
  'target-page-narrow': line({ ...TARGET_PAGE, width: 350, height: 380, size: 'card' }),
  'target-slide': line({ ...SLIDE, ...TARGET_PAGE }),
  'target-embed': line({
    ...TARGET_PAGE,
    width: 600,
    height: 560,
    heading: { title: 'Ledigheten i Østfold ligger over det som var forventet' },
    printFootnotes: true,
  }),
  'trend-english': line({
    language: 'en',
    series: [since(withoutSeason('trend'), '2016-01')],
    recipe: 'trend',
    published: since(ostfold, '2016-01').series,
    forecast: { points: forecastOf('adjustedForecast').slice(0, 12) },
  }),
  'seasonal-path': line({
    series: [since(ostfold, '2020-01')],
    ...AGREED,
    paths: [SECOND],
    seasonalPath: seasonalPath(),
    today: '2026-02-05',
  }),
  'bars-county': bars({ ...decompositionOf('programmes-by-municipality'), indicator: onProgrammes }),
  'bars-county-narrow': bars({
    ...decompositionOf('programmes-by-municipality'),
    indicator: onProgrammes,
    ...NARROW,
  }),
  'bars-shift-share': bars({ ...decompositionOf('jobs-shift-share'), indicator: JOBS, width: 760 }),
  'bars-shift-share-narrow': bars({
    ...decompositionOf('jobs-shift-share'),
    indicator: JOBS,
    ...NARROW,
    printFootnotes: true,
    heading: { title: 'Skien fikk flere jobber enn veksten i fylket skulle tilsi' },
  }),
  intervals: intervals({}),
  'intervals-narrow': intervals({ ...NARROW, printFootnotes: true }),
  'map-county': map({
    values: tilesOf('unemployed-rate-telemark'),
    indicator: unemployedRate,
    period: '2026-01',
    where: 'Telemark',
    width: 720,
    height: 520,
  }),
  'map-county-suppressed': map({
    values: tilesOf('on-programmes-telemark'),
    indicator: onProgrammes,
    period: '2026-01',
    where: 'Telemark',
    width: 720,
    height: 520,
  }),
  'map-all': map({
    values: tilesOf('population-2026'),
    indicator: population,
    period: '2026',
    where: 'Norge',
    source: 'ssb',
    width: 760,
    height: 900,
  }),
  'map-card': map({
    ...CARD,
    values: tilesOf('unemployed-rate-telemark'),
    indicator: unemployedRate,
    period: '2026-01',
    where: 'Telemark',
  }),
  ...areaMaps,
};
