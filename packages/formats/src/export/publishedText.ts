import type { Published, Series } from '@regionpuls/domain';

/** The day of a series' vintage as `parsePublished` reads it; empty where nothing is known. */
export function publishedText(vintage: Series['vintage'] | Published): string {
  if (!vintage) return '';
  if (vintage.precision === 'month') return vintage.published.slice(0, 7);
  return vintage.precision === 'not-before' ? `>=${vintage.published}` : vintage.published;
}
