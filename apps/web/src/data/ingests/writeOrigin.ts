import type { Ingest } from '@regionpuls/domain';
import type { DataTexts } from '../../texts/data/texts.ts';

/** How it came in: a table that an editor asked for was not uploaded. */
export function writeOrigin({ origin, layout }: Pick<Ingest, 'origin' | 'layout'>, d: DataTexts): string {
  const isFetched = layout === 'pxweb' || layout === 'klass';
  return isFetched && origin === 'upload' ? d.ingests.asked : d.ingests.origins[origin];
}
