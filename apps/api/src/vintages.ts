import type { Series, Vintage } from '@regionpuls/domain';
import type { Sources } from './sources.ts';

/** The newest of some vintages by publication; of two published at once, the one recorded last. */
export async function newestVintage(sources: Sources, ids: readonly number[]): Promise<Vintage | null> {
  const vintages = await Promise.all(ids.map((id) => sources.figures.vintage(id)));
  const known = vintages.filter((vintage) => vintage !== null);
  return known.sort((a, b) => a.published.localeCompare(b.published) || a.id - b.id).at(-1) ?? null;
}

/** What a series says of its vintage. */
export function vintageOfSeries(vintage: Vintage | null): Series['vintage'] {
  if (!vintage) return null;
  const { id, published, precision, recorded } = vintage;
  return { id, published, precision, recorded };
}
