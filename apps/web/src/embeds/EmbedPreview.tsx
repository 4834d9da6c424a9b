import { useReader } from '../reader/useReader.ts';
import type { EmbeddedChart } from './chartQuery.ts';

/** The very page that other sites will show. */
export function EmbedPreview({ chart: { address, title, frame } }: { chart: EmbeddedChart }) {
  const { t } = useReader();
  return (
    <iframe
      className="embeds__preview"
      src={address}
      title={`${t.embeds.preview}: ${title}`}
      style={{ aspectRatio: `${frame.width} / ${frame.height}` }}
    />
  );
}
