import type { FoundChoice } from '../map/useSnapshot.ts';
import { useReader } from '../reader/useReader.ts';
import { EmbedDialog } from './EmbedDialog.tsx';

/** A map, for other sites. It follows the newest period unless the reader has chosen one. */
export function SnapshotEmbed({ choice: { indicator, level, county, period } }: { choice: FoundChoice }) {
  const { language, theme } = useReader();
  // All municipalities of the country are too many for a chart in a text.
  const within = level === 'county' ? '0' : county;
  if (!within) return null;
  return (
    <EmbedDialog
      view={{
        indicator: indicator.id,
        region: [within],
        sex: 'total',
        recipe: 'none',
        ...(period ? { to: period } : {}),
        lang: language,
        theme,
        kind: 'map',
      }}
    />
  );
}
