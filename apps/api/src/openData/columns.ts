/** A whole indicator as columns. */
import { type Columns, encodeColumns, readColumns } from '@regionpuls/contract';
import type { Figures, Indicator } from '@regionpuls/domain';
import type { FastifyInstance } from 'fastify';
import { Memo } from '../memo.ts';
import { mount } from '../mount.ts';
import { notFound } from '../problems.ts';
import type { Sources } from '../sources.ts';
import { entityTag } from './entityTag.ts';

export function answerColumns(app: FastifyInstance, sources: Sources): void {
  // Long, and the same until something is published: kept as text.
  const written = new Memo<Promise<string>>(8);

  mount(app, readColumns, async ({ params, query, reply }) => {
    const indicator = sources.indicators.find(({ id }) => id === params.id);
    if (!indicator) {
      const known = sources.indicators.map(({ id }) => id);
      throw notFound(`there is no indicator «${params.id}»`, known);
    }
    const figures = await sources.figures.figures(query.asOf);
    reply.type('application/json; charset=utf-8');
    reply.header('etag', entityTag(figures.revision, indicator.id));
    return written.get(`${figures.revision}|${indicator.id}`, async () =>
      JSON.stringify(await gatherColumns(sources, figures, indicator)),
    );
  });
}

async function gatherColumns(sources: Sources, figures: Figures, indicator: Indicator): Promise<Columns> {
  const stored = figures.keysOf(indicator.id).flatMap((key) => {
    const columns = figures.find(key);
    return columns ? [{ key, columns }] : [];
  });
  const ids = new Set(stored.flatMap(({ columns }) => [...(columns.vintages ?? [columns.vintage])]));
  const vintages = await Promise.all([...ids].sort((a, b) => a - b).map((id) => sources.figures.vintage(id)));
  const known = vintages.filter((vintage) => vintage !== null);
  return encodeColumns(indicator, stored, known);
}
