/**
 * A question for every route, whole: its parameters together are one that can be asked and answered. Routes that are not here take
 * the values of `COMMON`.
 */
type Values = Readonly<Record<string, string | number>>;

const FIGURE = {
  indicator: 'nav-unemployed',
  region: '31',
  sex: 'total',
  frequency: 'month',
  boundaries: '2024',
  asOf: '2026-06-01',
} satisfies Values;

export const EXAMPLE_REQUESTS: Readonly<Record<string, Values>> = {
  listRegions: { level: 'county', at: '2024-01-01', parent: '0' },
  readRegion: { code: '3118' },
  readSeries: {
    ...FIGURE,
    region: '4010',
    sex: 'female',
    from: '2018-05',
    to: '2018-06',
    recipe: 'none',
    format: 'json',
    lang: 'nb',
  },
  readSnapshot: {
    indicator: 'nav-on-programmes',
    level: 'municipality',
    parent: '40',
    period: '2022-10',
    sex: 'total',
    boundaries: '2024',
    asOf: '2026-06-01',
    format: 'json',
    lang: 'nb',
  },
  readColumns: { id: 'lfs-unemployed', asOf: '2026-06-01' },
  explainFigure: {
    indicator: 'nav-unemployed',
    region: '31',
    period: '2014-02',
    sex: 'total',
    asOf: '2026-06-01',
  },
  readComparison: {
    indicator: 'nav-unemployed',
    region: '01',
    from: '2014-02',
    to: '2018-04',
    sex: 'total',
    boundaries: 'published',
    adjustment: 'none',
    asOf: '2026-06-01',
    indicatorTo: 'nav-unemployed',
    regionTo: '01',
    sexTo: 'total',
    boundariesTo: 'published',
    adjustmentTo: 'none',
    asOfTo: '2026-06-01',
    fromValue: '5733',
    toValue: '4042',
    roundedTo: '1',
  },
  readDecomposition: {
    kind: 'population-rate',
    indicator: 'nav-unemployed',
    region: '31',
    from: '2014-04',
    to: '2018-04',
    boundaries: '2024',
    asOf: '2026-06-01',
    format: 'json',
    lang: 'nb',
  },
  readForecast: {
    indicator: 'nav-unemployed',
    region: '31',
    sex: 'total',
    boundaries: '2024',
    asOf: '2026-06-01',
    months: 12,
    format: 'json',
    lang: 'nb',
  },
  listVintages: { source: 'nav', indicator: 'nav-unemployed', limit: 1 },
  listTargets: { region: '01' },
  readTarget: { id: 'ostfold-ledighet' },
  readProgress: { id: 'ostfold-ledighet', asOf: '2026-06-01', method: 'un' },
};

const CHART = {
  indicator: 'nav-unemployed',
  region: '31',
  sex: 'total',
  frequency: 'month',
  from: '2015-01',
  to: '2019-12',
  boundaries: '2024',
  recipe: 'none',
  asOf: '2026-06-01',
  lang: 'nb',
  theme: 'auto',
  kind: 'line',
} satisfies Values;

/** Of what is no figure but shows them. No target, which is shown over its own time only. An address is one of this site. */
export const PAGE_REQUESTS: Readonly<Record<string, Values>> = {
  readChart: { ...CHART, width: 600, part: 'fragment' },
  readChartPicture: { ...CHART, width: 720 },
  readChartImage: { ...CHART, width: 720, scale: 2 },
  readOembed: {
    url: '/indikatorer/nav-unemployed?region=31',
    maxwidth: 600,
    maxheight: 400,
    format: 'json',
  },
};

/** Of routes that write, which no test asks as they stand here. */
export const WRITING_REQUESTS: Readonly<Record<string, Values>> = {
  fetchFeed: { id: 'ssb-07459', dryRun: 'true' },
  saveMapping: { name: 'kommune-ledige' },
  previewTable: { sheet: 'Tall' },
  uploadIngest: { layout: 'tidy', source: 'nav', published: '2026-02-05', dryRun: 'true' },
};

/** By the parameter's name, for routes without a question of their own. */
export const COMMON: Values = {
  ...FIGURE,
  id: 1,
  level: 'county',
  year: 2024,
  period: '2018-04',
  from: '2014-02',
  to: '2018-04',
  source: 'nav',
  feed: 'nav-hl060',
  table: '07459',
  job: '0b0e7c1e-8f0a-4c57-9d2b-3f1a5f0c9e11',
  before: 100,
  limit: 20,
  lang: 'nb',
};
