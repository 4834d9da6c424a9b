/** The road of a figure: store → borders → recipe → a `Series` as it leaves. */
import { RecipeError, applyRecipe, leadIn, needsWholeSeries } from '@regionpuls/analysis';
import {
  type AsOf,
  type BoundaryBasis,
  type Breakdown,
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
  lastMonth,
} from '@regionpuls/domain';
import { type RegionIndex, RegionNotOnBasisError, defaultBasis, resolveSeries } from '@regionpuls/regions';
import { giveWay } from './giveWay.ts';
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
  // What takes a whole series' calculation is a piece of its own; all else is shorter than waiting would be.
  if (needsWholeSeries(request.recipe)) await giveWay();
  const { figures, index } = await readContext(sources, request.asOf);
  requireRegion(index, request.region);
  requireBreakdown(indicator, request.sex);
  const boundaries = request.boundaries ?? defaultBasis(request.region, index);
  const breakdown = breakdownOf('sex', request.sex);
  const area = { region: request.region, boundaries };
  const frequency = request.frequency
    ? requireFrequency(indicator, request.frequency)
    : finestFrequency(indicator, (each) =>
        resolve({ ...area, indicator, breakdown, frequency: each }, figures, index),
      );

  const { from, to } = request;
  // A season or a trend is the whole series' own: cut short it would be another one.
  const range = needsWholeSeries(request.recipe) ? {} : { from: from && leadIn(request.recipe, from), to };
  const base = resolve({ ...area, indicator, breakdown, frequency, ...range }, figures, index);
  const population =
    request.recipe === 'percent-of-population'
      ? readPopulation(sources, figures, index, area, breakdown)
      : undefined;
  const cooked = cook(request.recipe, {
    points: base.points,
    frequency,
    unit: indicator.unit,
    shocks: indicator.shocks,
    ...(population ? { population } : {}),
    ...(from ? { shownFrom: from } : {}),
  });
  const points = cooked.points.filter(
    ({ period }) =>
      (!from || firstMonth(period) >= firstMonth(from)) && (!to || lastMonth(period) <= lastMonth(to)),
  );
  return {
    indicator: indicator.id,
    region: request.region,
    breakdown,
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

/** @throws ProblemResponse when the region does not exist on the borders asked for. */
export function resolve(
  request: Parameters<typeof resolveSeries>[0],
  figures: Figures,
  index: RegionIndex,
): ReturnType<typeof resolveSeries> {
  try {
    return resolveSeries(request, { figures, index });
  } catch (error) {
    if (!(error instanceof RegionNotOnBasisError)) throw error;
    throw badParameter(
      'boundaries',
      error.message,
      error.suggestions.map(({ code, label }) => `region=${code} (${label})`),
    );
  }
}

/** @throws ProblemResponse when the indicator is not given by sex. */
export function requireBreakdown(indicator: Indicator, sex: Sex): void {
  if (sex === 'total' || indicator.dimensions.includes('sex')) return;
  throw badParameter('sex', `«${indicator.id}» is not given by sex`, ['total']);
}

function requireFrequency(indicator: Indicator, frequency: Frequency): Frequency {
  if (indicator.frequencies.includes(frequency)) return frequency;
  throw badParameter('frequency', `«${indicator.id}» is not given by ${frequency}`, indicator.frequencies);
}

/** The finest frequency in which the region has a value. */
function finestFrequency(indicator: Indicator, at: (frequency: Frequency) => { points: Point[] }): Frequency {
  const [finest, ...coarser] = indicator.frequencies;
  if (coarser.length === 0) return finest!;
  const given = indicator.frequencies.find((frequency) =>
    at(frequency).points.some((point) => point.value !== null),
  );
  return given ?? finest!;
}

/** Residents on 1 January by year, on the same borders as the figures they divide. */
function readPopulation(
  sources: Sources,
  figures: Figures,
  index: RegionIndex,
  area: { region: RegionCode; boundaries: BoundaryBasis },
  breakdown: Breakdown,
): Map<string, number> {
  const indicator = sources.indicators.find((candidate) => candidate.referenceTime === 'first-of-january');
  if (!indicator) return new Map();
  const { points } = resolve({ ...area, indicator, breakdown, frequency: 'year' }, figures, index);
  return new Map(points.flatMap((point) => (point.value === null ? [] : [[point.period, point.value]])));
}
