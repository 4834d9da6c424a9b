/** The road of a figure: store → borders → recipe → a `Series` as it leaves. */
import { RecipeError, applyRecipe, leadIn } from '@regionpuls/analysis';
import {
  type AsOf,
  type BoundaryBasis,
  type Figures,
  type Frequency,
  type Indicator,
  type Period,
  type Point,
  type Recipe,
  type RegionCode,
  type Series,
  type Sex,
  breakdownOf,
  firstMonth,
  fromOrdinal,
  lastMonth,
} from '@regionpuls/domain';
import { type RegionIndex, RegionNotOnBasisError, defaultBasis, resolveSeries } from '@regionpuls/regions';
import { badParameter } from './problems.ts';
import { type Sources, readContext, requireIndicator, requireRegion } from './sources.ts';
import { newestVintage, vintageOfSeries } from './vintages.ts';

export interface SeriesRequest {
  indicator: string;
  region: RegionCode;
  sex: Sex;
  frequency?: Frequency | undefined;
  from?: Period | undefined;
  to?: Period | undefined;
  boundaries?: BoundaryBasis | undefined;
  recipe: Recipe;
  asOf?: AsOf | undefined;
}

/** @throws ProblemResponse naming the parameter that cannot be used. */
export async function assembleSeries(sources: Sources, request: SeriesRequest): Promise<Series> {
  const indicator = requireIndicator(sources, request.indicator);
  const { figures, index } = await readContext(sources, request.asOf);
  requireRegion(index, request.region);
  requireBreakdown(indicator, request.sex);
  const frequency = chooseFrequency(indicator, figures, index, request);
  const from = request.from && startOn(frequency, request.from);
  const to = request.to && endOn(frequency, request.to);

  const boundaries = request.boundaries ?? defaultBasis(request.region, index);
  const selection = {
    indicator,
    region: request.region,
    breakdown: breakdownOf('sex', request.sex),
    frequency,
    boundaries,
  };
  const resolve = (range: { from?: Period | undefined; to?: Period | undefined }, what = selection) =>
    resolveOrRefuse(figures, index, what, range);

  const base = resolve({ from: from && leadIn(request.recipe, from, frequency), to });
  const population =
    request.recipe === 'percent-of-population'
      ? readPopulation(sources, figures, index, request, boundaries)
      : undefined;
  const cooked = cook(request.recipe, {
    points: base.points,
    frequency,
    unit: indicator.unit,
    ...(population ? { population } : {}),
    ...(from ? { shownFrom: from } : {}),
  });
  const points = from
    ? cooked.points.filter((point) => firstMonth(point.period) >= firstMonth(from))
    : cooked.points;
  return {
    indicator: indicator.id,
    region: request.region,
    breakdown: selection.breakdown,
    boundaries,
    frequency,
    unit: cooked.unit,
    points,
    source: indicator.source,
    vintage: vintageOfSeries(await newestVintage(sources, base.vintages)),
    notes: [...base.notes, ...cooked.notes],
  };
}

function cook(...[recipe, input]: Parameters<typeof applyRecipe>): ReturnType<typeof applyRecipe> {
  try {
    return applyRecipe(recipe, input);
  } catch (error) {
    if (error instanceof RecipeError) throw badParameter('recipe', error.message);
    throw error;
  }
}

type Selection = Omit<Parameters<typeof resolveSeries>[0], 'from' | 'to'>;

function resolveOrRefuse(
  figures: Figures,
  index: RegionIndex,
  selection: Selection,
  range: { from?: Period | undefined; to?: Period | undefined },
): ReturnType<typeof resolveSeries> {
  try {
    return resolveSeries(
      { ...selection, ...(range.from ? { from: range.from } : {}), ...(range.to ? { to: range.to } : {}) },
      { figures, index },
    );
  } catch (error) {
    if (error instanceof RegionNotOnBasisError)
      throw badParameter('boundaries', error.message, error.suggestions);
    throw error;
  }
}

/** @throws ProblemResponse when the indicator is not given by sex. */
export function requireBreakdown(indicator: Indicator, sex: Sex): void {
  if (sex === 'total' || indicator.dimensions.includes('sex')) return;
  throw badParameter('sex', `«${indicator.id}» is not given by sex`, ['total']);
}

/** The frequency asked for, or the finest that this region's figures have. */
function chooseFrequency(
  indicator: Indicator,
  figures: Figures,
  index: RegionIndex,
  request: SeriesRequest,
): Frequency {
  if (request.frequency) {
    if (indicator.frequencies.includes(request.frequency)) return request.frequency;
    throw badParameter(
      'frequency',
      `«${indicator.id}» is not given by ${request.frequency}`,
      indicator.frequencies,
    );
  }
  const boundaries = request.boundaries ?? defaultBasis(request.region, index);
  const breakdown = breakdownOf('sex', request.sex);
  const given = indicator.frequencies.find((frequency) => {
    const selection = { indicator, region: request.region, breakdown, frequency, boundaries };
    return resolveOrRefuse(figures, index, selection, {}).points.some((point) => point.value !== null);
  });
  return given ?? indicator.frequencies[0]!;
}

/** The first period of the frequency that lies wholly at or after the start of `period`. */
function startOn(frequency: Frequency, period: Period): Period {
  const months = MONTHS_IN[frequency];
  return fromOrdinal(frequency, Math.ceil(firstMonth(period) / months));
}

/** The last period of the frequency that lies wholly before the end of `period`. */
function endOn(frequency: Frequency, period: Period): Period {
  const months = MONTHS_IN[frequency];
  return fromOrdinal(frequency, Math.floor((lastMonth(period) + 1) / months) - 1);
}

const MONTHS_IN: Record<Frequency, number> = { month: 1, quarter: 3, year: 12 };

function readPopulation(
  sources: Sources,
  figures: Figures,
  index: RegionIndex,
  request: SeriesRequest,
  boundaries: BoundaryBasis,
): Map<string, number> {
  const indicator = sources.indicators.find((candidate) => candidate.referenceTime === 'first-of-january');
  if (!indicator) return new Map();
  const { points } = resolveOrRefuse(
    figures,
    index,
    {
      indicator,
      region: request.region,
      breakdown: breakdownOf('sex', request.sex),
      frequency: 'year',
      boundaries,
    },
    {},
  );
  return new Map(
    points.flatMap((point: Point) => (point.value === null ? [] : [[point.period, point.value]])),
  );
}
