/** A change as parts that sum to it, as JSON or as a file. */
import {
  DecompositionError,
  type DecompositionQuestion,
  type Ends,
  decomposeByIndustry,
  decomposeByMunicipality,
  decomposeByPopulation,
} from '@regionpuls/analysis';
import { type QueryOf, readDecomposition } from '@regionpuls/contract';
import {
  type BoundaryBasis,
  type Decomposition,
  type Indicator,
  type Period,
  type RegionCode,
  breakdownMember,
  frequencyOf,
} from '@regionpuls/domain';
import { type BoundaryContext, defaultBasis } from '@regionpuls/regions';
import type { FastifyInstance } from 'fastify';
import { resolve } from '../assemble.ts';
import { mount } from '../mount.ts';
import type { DecompositionFigures } from '@regionpuls/formats';
import type { OpenSources } from '../openData/openSources.ts';
import { requireCard } from '../openData/requireCard.ts';
import { sendDecomposition } from '../openData/sendDecomposition.ts';
import { badParameter } from '../problems.ts';
import { type Sources, readContext, requireIndicator, requireRegion } from '../sources.ts';
import { newestVintage, vintageOfSeries } from '../vintages.ts';

type Query = QueryOf<typeof readDecomposition>;

export function answerDecompositions(app: FastifyInstance, sources: OpenSources): void {
  mount(app, readDecomposition, async ({ query, request, reply }) => {
    const indicator = requireIndicator(sources, query.indicator);
    const context = await readContext(sources, query.asOf);
    requireRegion(context.index, query.region);
    if (frequencyOf(query.from) !== frequencyOf(query.to)) {
      throw badParameter('to', `«${query.from}» and «${query.to}» are not of the same frequency`);
    }
    const { used, ...taken } = decomposeOrRefuse(sources, context, indicator, query);
    const { format } = query;
    if (format === 'json') return taken.decomposition;
    const vintageOf = async (of: Indicator) =>
      vintageOfSeries(await newestVintage(sources, [...(used.get(of) ?? [])]));
    const others = [...used.keys()].filter((of) => of !== indicator);
    const figures = {
      ...taken,
      vintage: await vintageOf(indicator),
      others: await Promise.all(
        others.map(async (of) => ({
          indicator: of,
          source: requireCard(sources, of),
          vintage: await vintageOf(of),
        })),
      ),
    };
    return sendDecomposition(sources, figures, { ...query, format }, request, reply);
  });
}

/** A change taken apart, the published figures of its parts, and the vintages that the figures of each indicator came from. */
interface Taken extends Pick<DecompositionFigures, 'decomposition' | 'ends' | 'parts'> {
  used: ReadonlyMap<Indicator, ReadonlySet<number>>;
}

function decomposeOrRefuse(...[sources, context, indicator, query]: Parameters<typeof decompose>): Taken {
  try {
    return decompose(sources, context, indicator, query);
  } catch (error) {
    if (error instanceof DecompositionError) throw badParameter('kind', `${query.kind}: ${error.message}`);
    throw error;
  }
}

/** @throws DecompositionError when the figures needed are not there. */
function decompose(sources: Sources, context: BoundaryContext, indicator: Indicator, query: Query): Taken {
  const { index } = context;
  const { from, to } = query;
  const boundaries = query.boundaries ?? defaultBasis(query.region, index);
  const used = new Map<Indicator, Set<number>>();
  const endsOf = (
    of: Indicator,
    code: RegionCode,
    breakdown = 'total',
    periods: readonly [Period, Period] = [from, to],
  ) => {
    const { vintages, ...ends } = readEnds(context, of, code, boundaries, breakdown, periods);
    used.set(of, new Set([...(used.get(of) ?? []), ...vintages]));
    return ends;
  };
  const question: DecompositionQuestion = {
    indicator,
    boundaries,
    from,
    to,
    region: endsOf(indicator, query.region),
  };
  const taken = (decomposition: Decomposition, parts: readonly Ends[]): Taken => {
    return { decomposition, ends: question.region, parts, used };
  };
  switch (query.kind) {
    case 'contribution': {
      const day = boundaries === 'published' ? index.epochs.at(-1)! : `${boundaries}-01-01`;
      const municipalities = index
        .municipalitiesOf(query.region, day)
        .filter((code) => code !== query.region);
      const parts = municipalities.map((code) => endsOf(indicator, code));
      return taken(decomposeByMunicipality(question, parts), parts);
    }
    case 'population-rate': {
      const population = sources.indicators.find(
        (candidate) => candidate.referenceTime === 'first-of-january',
      );
      if (!population) throw new DecompositionError('no population figures are loaded');
      const years = [from.slice(0, 4), to.slice(0, 4)] as const;
      const residents = endsOf(population, query.region, 'total', years);
      return taken(decomposeByPopulation(question, residents), [{ ...residents, code: 'population' }]);
    }
    case 'shift-share': {
      const reference = referenceOf(context, query.region);
      const industries = industriesOf(context, indicator).map((breakdown) => ({
        breakdown,
        region: endsOf(indicator, query.region, breakdown),
        reference: endsOf(indicator, reference.code, breakdown),
      }));
      const complete = industries.filter(({ region, reference: whole }) =>
        [region.before, region.after, whole.before, whole.after].every(
          (point) => point?.value !== null && point !== undefined,
        ),
      );
      // A part of the industries would be a shift-share of something else.
      const usable = complete.length === industries.length ? complete : [];
      const byIndustry = usable.map(({ breakdown, region, reference: whole }) => {
        const code = breakdownMember(breakdown)!.member;
        return {
          code,
          label: sources.industries.find((industry) => industry.code === code)!.label,
          region: { before: region.before!.value!, after: region.after!.value! },
          reference: { before: whole.before!.value!, after: whole.after!.value! },
        };
      });
      return taken(decomposeByIndustry(question, reference, byIndustry), []);
    }
  }
}

function readEnds(
  context: BoundaryContext,
  indicator: Indicator,
  region: RegionCode,
  boundaries: BoundaryBasis,
  breakdown: string,
  [from, to]: readonly [Period, Period],
): Ends & { vintages: readonly number[] } {
  const { points, vintages } = resolve(
    { indicator, region, breakdown, frequency: frequencyOf(from), boundaries, from, to },
    context.figures,
    context.index,
  );
  return {
    code: region,
    label: context.index.find(region)?.label ?? region,
    before: points.find((point) => point.period === from),
    after: points.find((point) => point.period === to),
    vintages,
  };
}

/** A municipality is held against its county, a county against the country. */
function referenceOf({ index }: BoundaryContext, region: RegionCode): { code: RegionCode; label: string } {
  const parent = index.find(region)?.parent;
  const reference = parent ? index.find(parent) : undefined;
  if (!reference) throw new DecompositionError('the country has nothing to be held against');
  return { code: reference.code, label: reference.label };
}

function industriesOf({ figures }: BoundaryContext, indicator: Indicator): string[] {
  const breakdowns = figures.keysOf(indicator.id).map((key) => key.breakdown);
  return [...new Set(breakdowns)].filter((breakdown) => breakdown.startsWith('industry=')).sort();
}
