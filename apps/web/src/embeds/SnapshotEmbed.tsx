import type { FoundChoice } from '../map/useSnapshot.ts';
import { viewOfMap } from '../map/viewOfMap.ts';
import { useReader } from '../reader/useReader.ts';
import { EmbedDialog } from './EmbedDialog.tsx';

/** A map, for other sites. It follows the newest period unless the reader has chosen one. */
export function SnapshotEmbed({ choice }: { choice: FoundChoice }) {
  const view = viewOfMap(choice, useReader());
  return view ? <EmbedDialog view={view} /> : null;
}
