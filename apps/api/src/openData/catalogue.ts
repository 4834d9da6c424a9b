/** `GET /catalog.ttl`: what data portals harvest. */
import { MAX_REGIONS_IN_SERIES } from '@regionpuls/contract';
import type { Figures, Indicator, RegionCode, RegionLevel } from '@regionpuls/domain';
import type { RegionIndex } from '@regionpuls/regions';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { coverageOf } from '../answers/catalogue.ts';
import { problemResponses } from '../documentation/problemResponses.ts';
import { readContext } from '../sources.ts';
import { coveredDays } from './coveredDays.ts';
import { type LoadedIndicator, PREFIXES, describeCatalogue } from './describeCatalogue.ts';
import { entityTag } from './entityTag.ts';
import type { OpenSources } from './openSources.ts';
import { publicOrigin } from './publicOrigin.ts';
import { requireCard } from './requireCard.ts';
import { writeTurtle } from './turtle.ts';

export function answerDataCatalogue(app: FastifyInstance, sources: OpenSources): void {
  app.get(
    '/catalog.ttl',
    {
      schema: {
        operationId: 'readDataCatalogue',
        summary: 'Every indicator with figures as a dataset of a DCAT-AP-NO catalogue, in Turtle',
        tags: ['operation'],
        response: {
          200: { description: 'DCAT-AP-NO', content: { 'text/turtle': { schema: z.string() } } },
          ...problemResponses([400, 429, 503]),
        },
      },
    },
    async (request, reply) => {
      const { figures, index } = await readContext(sources);
      const loaded = await Promise.all(
        sources.indicators.map((indicator) => readLoaded(sources, figures, index, indicator)),
      );
      const origin = publicOrigin(request, sources.publicUrl);
      reply.type('text/turtle; charset=utf-8');
      reply.header('etag', entityTag(origin, figures.revision));
      return writeTurtle(
        PREFIXES,
        describeCatalogue(
          origin,
          loaded.filter((each) => each !== null),
        ),
      );
    },
  );
}

/** Null where nothing is loaded: what nobody can fetch is not listed. */
async function readLoaded(
  sources: OpenSources,
  figures: Figures,
  index: RegionIndex,
  indicator: Indicator,
): Promise<LoadedIndicator | null> {
  const coverage = await coverageOf(sources, figures, index, indicator.id, indicator.frequencies);
  if (!coverage) return null;
  return {
    indicator,
    card: requireCard(sources, indicator),
    levels: coverage.levels,
    // An annual figure may begin before the first of the quarters that it ends with.
    firstDay: coverage.frequencies.map(({ from }) => coveredDays(indicator, from).first).sort()[0]!,
    lastDay: coverage.frequencies
      .map(({ to }) => coveredDays(indicator, to).last)
      .sort()
      .at(-1)!,
    modified: coverage.vintage.published,
    regions: regionsOf(figures, index, indicator.id),
  };
}

/** The country and every county that has figures, also under codes that are gone; municipalities where there are no others. */
function regionsOf(figures: Figures, index: RegionIndex, indicator: string): RegionCode[] {
  const codes = [...new Set(figures.keysOf(indicator).map(({ region }) => region))].sort();
  const at = (level: RegionLevel) => codes.filter((code) => index.find(code)?.level === level);
  const large = [...at('country'), ...at('county')];
  return (large.length > 0 ? large : at('municipality')).slice(0, MAX_REGIONS_IN_SERIES);
}
