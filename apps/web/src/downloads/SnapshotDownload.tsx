import { readSnapshot, urlOf } from '@regionpuls/contract';
import type { View } from '@regionpuls/domain';
import type { Snapshot } from '../queries/snapshot.ts';
import { useReader } from '../reader/useReader.ts';
import { DownloadDialog } from './DownloadDialog.tsx';

interface SnapshotDownloadProps {
  snapshot: Pick<Snapshot, 'indicator' | 'level'> & { period: string };
  /** The county whose municipalities are shown. */
  county?: string | undefined;
}

/** What can be taken out of a map or a ranking: one period of every region. */
export function SnapshotDownload({ snapshot: { indicator, level, period }, county }: SnapshotDownloadProps) {
  const { language, theme } = useReader();
  const figures = urlOf(readSnapshot, { query: { indicator, level, parent: county, period } });
  // A picture is of the regions within one: every municipality of the country is too much for it.
  const within = level === 'county' ? '0' : county;
  const picture: View | undefined = within
    ? {
        indicator,
        region: [within],
        sex: 'total',
        recipe: 'none',
        to: period,
        lang: language,
        theme,
        kind: 'map',
      }
    : undefined;
  return <DownloadDialog figures={figures} picture={picture} />;
}
