import type { Feed, SavedMapping, TablePreview } from '@regionpuls/domain';
import type { Reading } from './reading.ts';

/**
 * How a file that has been looked at is probably to be read: as the layout of ours that it looks like, else with the first
 * mapping that fits it, else with a mapping still to be chosen.
 */
export function readingFor(
  { looksLike, fits }: Pick<TablePreview, 'looksLike' | 'fits'>,
  before: Reading,
  mappings: readonly SavedMapping[],
  feeds: readonly Pick<Feed, 'id' | 'source'>[],
): Reading {
  if (looksLike) {
    // A layout that is one feed's has the feed's name, and so its source.
    const source = feeds.find(({ id }) => id === looksLike)?.source ?? before.source;
    return { ...before, layout: looksLike, source, mapping: '' };
  }
  const fitting = fits.find(({ differences }) => differences.length === 0)?.name;
  const mapping = mappings.find((saved) => saved.mapping.name === fitting)?.mapping;
  return {
    ...before,
    layout: 'mapped',
    mapping: mapping?.name ?? '',
    period: '',
    source: mapping?.source ?? before.source,
  };
}
