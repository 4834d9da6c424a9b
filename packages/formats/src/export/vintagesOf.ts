import type { Series } from '@regionpuls/domain';

export type SeriesVintage = NonNullable<Series['vintage']>;

/** The vintages that the figures come from, newest first: the newest of each series. */
export function vintagesOf(series: readonly Pick<Series, 'vintage'>[]): SeriesVintage[] {
  const byId = new Map(series.flatMap(({ vintage }) => (vintage ? [[vintage.id, vintage] as const] : [])));
  return [...byId.values()].sort((a, b) => b.published.localeCompare(a.published) || b.id - a.id);
}
