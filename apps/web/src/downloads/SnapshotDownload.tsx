import { readSnapshot, urlOf } from '@regionpuls/contract';
import type { FoundChoice } from '../map/useSnapshot.ts';
import { viewOfMap } from '../map/viewOfMap.ts';
import type { Snapshot } from '../queries/snapshot.ts';
import { useReader } from '../reader/useReader.ts';
import { DownloadDialog } from './DownloadDialog.tsx';

interface SnapshotDownloadProps {
  snapshot: Pick<Snapshot, 'indicator' | 'level'> & { period: string };
  choice: FoundChoice;
}

/** What can be taken out of a map or a ranking: one period of every region, the one that is shown. */
export function SnapshotDownload({ snapshot: { indicator, level, period }, choice }: SnapshotDownloadProps) {
  const reader = useReader();
  const { county, asOf } = choice;
  return (
    <DownloadDialog
      figures={urlOf(readSnapshot, { query: { indicator, level, parent: county, period, asOf } })}
      picture={viewOfMap({ ...choice, period }, reader)}
    />
  );
}
