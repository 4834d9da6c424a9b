/** What was published when. */
import { listVintages } from '@regionpuls/contract';
import type { FastifyInstance } from 'fastify';
import { mount } from '../mount.ts';
import { badParameter } from '../problems.ts';
import { type Sources, requireIndicator } from '../sources.ts';

export function answerVintages(app: FastifyInstance, sources: Sources): void {
  mount(app, listVintages, async ({ query }) => {
    if (query.indicator) requireIndicator(sources, query.indicator);
    if (query.source && !sources.cards.some((card) => card.id === query.source)) {
      throw badParameter(
        'source',
        `there is no source «${query.source}»`,
        sources.cards.map((card) => card.id),
      );
    }
    const vintages = await sources.figures.vintages({
      ...(query.source ? { source: query.source } : {}),
      ...(query.indicator ? { indicator: query.indicator } : {}),
    });
    return { vintages: vintages.slice(0, query.limit), total: vintages.length };
  });
}
