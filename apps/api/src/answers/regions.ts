/** Regions, their history, and what is known about each. */
import { listRegions, readRegion } from '@regionpuls/contract';
import { type Indicator, type Region, isValidOn, shiftPeriod, PERIODS_PER_YEAR } from '@regionpuls/domain';
import { type BoundaryContext, defaultBasis, lineage, resolveSeries } from '@regionpuls/regions';
import type { FastifyInstance } from 'fastify';
import { mount } from '../mount.ts';
import { notFound } from '../problems.ts';
import { type Sources, readContext, readRegionIndex, requireRegion } from '../sources.ts';

export function answerRegions(app: FastifyInstance, sources: Sources): void {
  mount(app, listRegions, async ({ query }) => {
    const index = await readRegionIndex(sources);
    if (query.parent) requireRegion(index, query.parent, 'parent');
    return {
      regions: index.regions.filter(
        (region) =>
          (!query.level || region.level === query.level) &&
          (!query.at || isValidOn(region, query.at)) &&
          (!query.parent || region.parent === query.parent),
      ),
    };
  });

  mount(app, readRegion, async ({ params }) => {
    const context = await readContext(sources);
    if (!context.index.find(params.code)) {
      throw notFound(`there is no region «${params.code}»; /api/v1/regions lists them`);
    }
    const { region, parent, children, history, successors, predecessors } = lineage(
      params.code,
      context.index,
    );
    return {
      region,
      parent,
      children,
      history,
      successors,
      predecessors,
      indicators: sources.indicators.flatMap((indicator) => latestOf(indicator, region, context)),
    };
  });
}

/** The newest value of an indicator for the region and the one a year before; nothing where nothing is known. */
function latestOf(indicator: Indicator, region: Region, context: BoundaryContext) {
  const boundaries = defaultBasis(region.code, context.index);
  for (const frequency of indicator.frequencies) {
    const selection = { indicator, region: region.code, breakdown: 'total', frequency, boundaries };
    const { points } = resolveSeries(selection, context);
    const latest = points.findLast((point) => point.value !== null || point.status === 'suppressed');
    if (!latest) continue;
    const before = shiftPeriod(latest.period, -PERIODS_PER_YEAR[frequency]);
    return [
      {
        indicator: indicator.id,
        frequency,
        boundaries,
        unit: indicator.unit,
        latest,
        yearBefore: points.find((point) => point.period === before) ?? null,
      },
    ];
  }
  return [];
}
