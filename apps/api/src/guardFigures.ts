/** The archive as the comparison guard asks of it: figures by name, the nation, populations and areas. */
import { type FigureRequest, type GuardContext, type RecipeInput, applyRecipe } from '@regionpuls/analysis';
import {
  type Adjustment,
  type AsOf,
  type BoundaryBasis,
  type Breakdown,
  type Figure,
  type Indicator,
  type Period,
  type Point,
  type Recipe,
  type RegionCode,
  type Vintage,
  frequencyOf,
  isValidDuring,
} from '@regionpuls/domain';
import { type BoundaryContext, compareAreas, defaultBasis, resolveSeries } from '@regionpuls/regions';
import { type Sources, readContext } from './sources.ts';
import { vintageOfSeries } from './vintages.ts';

const RECIPE_OF: Record<Adjustment, Recipe> = {
  none: 'none',
  'seasonally-adjusted': 'seasonally-adjusted',
  trend: 'trend',
  'mean-12m': 'mean-12m',
};

export interface GuardFigures {
  context: GuardContext;
  /** The figure, without a value where there is none; null where region and borders do not fit each other. */
  figureOf(request: FigureRequest): Figure | null;
}

/** Everything the guard needs as of one instant, read before it asks: it does not wait. */
export async function readGuardFigures(sources: Sources, asOf?: AsOf): Promise<GuardFigures> {
  const boundary = await readContext(sources, asOf);
  const vintages = new Map((await sources.figures.vintages()).map((vintage) => [vintage.id, vintage]));
  const find = (id: string) => sources.indicators.find((indicator) => indicator.id === id);
  const figureOf = (request: FigureRequest) =>
    readFigure(request, find(request.indicator), boundary, vintages);
  const { index } = boundary;
  const population = sources.indicators.find((indicator) => indicator.referenceTime === 'first-of-january');
  const valueOf = (request: FigureRequest) => figureOf(request)?.value ?? null;
  return {
    figureOf,
    context: {
      indicator: find,
      nation: (indicator, period, breakdown) =>
        valueOf({
          indicator,
          period,
          breakdown,
          region: index.country.code,
          boundaries: 'published',
          adjustment: 'none',
        }),
      population: ({ region, boundaries }, year) =>
        population
          ? valueOf({
              indicator: population.id,
              region,
              boundaries,
              period: String(year),
              breakdown: 'total',
              adjustment: 'none',
            })
          : null,
      differingUnits: (left, right) => compareAreas(index, left, right),
      isCodeValid: (region, period) => index.rowsOf(region).some((row) => isValidDuring(row, period)),
      lookUp: (request) => {
        const figure = figureOf(request);
        return figure && figure.value !== null ? figure : null;
      },
    },
  };
}

function readFigure(
  request: FigureRequest,
  indicator: Indicator | undefined,
  boundary: BoundaryContext,
  vintages: ReadonlyMap<number, Vintage>,
): Figure | null {
  if (!indicator?.frequencies.includes(frequencyOf(request.period))) return null;
  const answer = resolveOrNull(request, indicator, boundary);
  if (!answer) return null;
  const point = answer.points.find(({ period }) => period === request.period);
  const newest = answer.vintages
    .map((id) => vintages.get(id)!)
    .sort(byPublication)
    .at(-1);
  return {
    ...request,
    label: boundary.index.find(request.region)?.label ?? request.region,
    unit: indicator.unit,
    value: point?.value ?? null,
    status: point?.status ?? 'missing',
    ...(point?.flag ? { flag: point.flag } : {}),
    roundedTo: indicator.roundedTo,
    quoted: false,
    source: indicator.source,
    vintage: vintageOfSeries(newest ?? null),
  };
}

function byPublication(a: Vintage, b: Vintage): number {
  return a.published.localeCompare(b.published) || a.id - b.id;
}

/** Null where the region does not exist on the borders, or the series is too short for the adjustment. */
function resolveOrNull(
  { region, breakdown, boundaries, period, adjustment }: FigureRequest,
  indicator: Indicator,
  boundary: BoundaryContext,
): { points: readonly Point[]; vintages: readonly number[] } | null {
  const selection = { indicator, region, breakdown, boundaries, frequency: frequencyOf(period) };
  try {
    if (adjustment === 'none') return resolveSeries({ ...selection, from: period, to: period }, boundary);
    const { points, vintages } = resolveSeries(selection, boundary);
    const input: RecipeInput = {
      points,
      frequency: selection.frequency,
      unit: indicator.unit,
      shocks: indicator.shocks,
    };
    return { points: applyRecipe(RECIPE_OF[adjustment], input).points, vintages };
  } catch (error) {
    if (error instanceof Error && /^(RecipeError|RegionNotOnBasisError|UnknownRegionError)$/.test(error.name))
      return null;
    throw error;
  }
}

/** What names one side of a comparison when it does not say its borders. */
export function completeRequest(
  side: {
    indicator: string;
    region: RegionCode;
    breakdown: Breakdown;
    boundaries: BoundaryBasis | undefined;
    period: Period;
    adjustment: Adjustment;
  },
  { index }: BoundaryContext,
): FigureRequest {
  return { ...side, boundaries: side.boundaries ?? defaultBasis(side.region, index) };
}
