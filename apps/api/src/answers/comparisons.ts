/** Two figures held against each other, with what must be said about it. */
import { compareFigures, compareWithNation, describeChange, type FigureRequest } from '@regionpuls/analysis';
import { type QueryOf, readComparison } from '@regionpuls/contract';
import { type AsOf, type Figure, breakdownOf, comparePeriods, frequencyOf } from '@regionpuls/domain';
import type { FastifyInstance } from 'fastify';
import { requireBreakdown } from '../assemble.ts';
import { type GuardFigures, completeRequest, readGuardFigures } from '../guardFigures.ts';
import { mount } from '../mount.ts';
import { badParameter } from '../problems.ts';
import { type Sources, readContext, requireIndicator, requireRegion } from '../sources.ts';

type Query = QueryOf<typeof readComparison>;

export function answerComparisons(app: FastifyInstance, sources: Sources): void {
  mount(app, readComparison, async ({ query }) => {
    const left = await readSide(sources, query, 'from');
    const right = await readSide(sources, query, 'to');
    const comparison = compareFigures(left.figure, right.figure, right.figures.context);
    const change = describeChange(comparison);
    return {
      ...comparison,
      headline: change?.isHeadline ? change.text : null,
      besideNation:
        comparison.outcome === 'block' ? null : besideNation(left.figure, right.figure, right.figures),
    };
  });
}

interface Side {
  figure: Figure;
  figures: GuardFigures;
}

/** @throws ProblemResponse naming the parameter of the side that cannot be used. */
async function readSide(sources: Sources, query: Query, end: 'from' | 'to'): Promise<Side> {
  const other = end === 'to';
  const name = (parameter: string) => (other ? `${parameter}To` : parameter);
  const id = (other && query.indicatorTo) || query.indicator;
  const region = (other && query.regionTo) || query.region;
  const sex = (other && query.sexTo) || query.sex;
  const asOf: AsOf | undefined = (other ? query.asOfTo : undefined) ?? query.asOf;
  const period = query[end];
  const indicator = requireIndicator(sources, id);
  const boundary = await readContext(sources, asOf);
  requireRegion(boundary.index, region, other && query.regionTo ? name('region') : 'region');
  requireBreakdown(indicator, sex);
  if (!indicator.frequencies.includes(frequencyOf(period))) {
    throw badParameter(end, `«${id}» is not given by ${frequencyOf(period)}`, indicator.frequencies);
  }
  const request = completeRequest(
    {
      indicator: id,
      region,
      breakdown: breakdownOf('sex', sex),
      boundaries: (other && query.boundariesTo) || query.boundaries,
      period,
      adjustment: (other && query.adjustmentTo) || query.adjustment,
    },
    boundary,
  );
  const figures = await readGuardFigures(sources, asOf);
  return { figure: quote(query, end, requireFigure(figures, request)), figures };
}

function requireFigure(figures: GuardFigures, request: FigureRequest): Figure {
  const figure = figures.figureOf(request);
  if (figure) return figure;
  throw badParameter(
    'boundaries',
    `«${request.indicator}» for ${request.region} cannot be given on ${request.boundaries} borders with adjustment ${request.adjustment}`,
  );
}

/** A figure from elsewhere in the archive's place: said to be quoted, and known only as finely as it is told. */
function quote(query: Query, end: 'from' | 'to', figure: Figure): Figure {
  const value = end === 'from' ? query.fromValue : query.toValue;
  if (value === undefined) return figure;
  const roundedTo = query.roundedTo ?? figure.roundedTo;
  const quoted: Figure = { ...figure, value, status: 'final', quoted: true, roundedTo, vintage: null };
  // It is the quoter's word, on whatever borders the quoter meant.
  delete quoted.flag;
  return quoted;
}

/** The country over the same time; null where the two sides are not one figure at two times. */
function besideNation(left: Figure, right: Figure, figures: GuardFigures) {
  const { context } = figures;
  const isSameFigure = (['indicator', 'breakdown', 'adjustment', 'unit'] as const).every(
    (key) => left[key] === right[key],
  );
  if (!isSameFigure || left.quoted || right.quoted || comparePeriods(left.period, right.period) >= 0)
    return null;
  if (context.differingUnits(left, right).length > 0) return null;
  const country = (figure: Figure) => figures.figureOf({ ...figure, region: '0', boundaries: 'published' });
  const [from, to] = [country(left), country(right)];
  return from && to && left.region !== '0'
    ? compareWithNation({ from: left, to: right }, { from, to })
    : null;
}
