/** The revision triangle of a series. */
import { readRevisions } from '@regionpuls/contract';
import type { SeriesKey } from '@regionpuls/domain';
import type { FastifyInstance } from 'fastify';
import { mount } from '../mount.ts';
import { badParameter, notFound } from '../problems.ts';
import { type Sources, readContext, requireIndicator, requireRegion } from '../sources.ts';

export function answerRevisions(app: FastifyInstance, sources: Sources): void {
  mount(app, readRevisions, async ({ query }) => {
    const indicator = requireIndicator(sources, query.indicator);
    const { figures, index } = await readContext(sources);
    requireRegion(index, query.region);
    const breakdown = query.sex === 'total' ? 'total' : `sex=${query.sex}`;
    const frequency = query.frequency ?? indicator.frequencies[0]!;
    const stored = figures
      .keysOf(indicator.id)
      .filter(
        (key) => key.region === query.region && key.breakdown === breakdown && key.frequency === frequency,
      );
    if (stored.length === 0) {
      throw notFound(
        `figures of ${indicator.id} stored for region ${query.region}, ${breakdown}, by ${frequency}`,
      );
    }
    const boundaries = stored.map((key) => key.boundaries).sort();
    if (query.boundaries && !boundaries.includes(query.boundaries)) {
      throw badParameter('boundaries', `the series is not stored on «${query.boundaries}»`, boundaries);
    }
    const wanted = query.boundaries ? stored.filter((key) => key.boundaries === query.boundaries) : stored;
    const triangles = await Promise.all(
      wanted.map((key: SeriesKey) => sources.figures.triangle(key, query.periods)),
    );
    const [most] = triangles
      .filter((triangle) => triangle !== null)
      .sort((a, b) => b.vintages.length - a.vintages.length);
    return { ...most!, boundaries };
  });
}
