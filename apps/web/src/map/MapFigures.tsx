import { SnapshotDownload } from '../downloads/SnapshotDownload.tsx';
import { SnapshotEmbed } from '../embeds/SnapshotEmbed.tsx';
import { Notes } from '../figures/Notes.tsx';
import type { Snapshot } from '../queries/snapshot.ts';
import { useReader } from '../reader/useReader.ts';
import { Answered } from '../states/Answered.tsx';
import { MapFigure } from './MapFigure.tsx';
import { RankingTable } from './RankingTable.tsx';
import { useMarked } from './useMarked.ts';
import { type FoundChoice, useSnapshot } from './useSnapshot.ts';

/** The map and, beside it, the same values as a table; what is pointed at in one is marked on the map. */
export function MapFigures({ choice }: { choice: FoundChoice }) {
  const { t } = useReader();
  const query = useSnapshot(choice);
  const { marked, mark, handlers } = useMarked();
  return (
    <Answered query={query} waiting={{ height: '40rem' }}>
      {(snapshot) => {
        if (!hasFigures(snapshot)) return <p className="quiet">{t.map.noValues}</p>;
        return (
          <div className="stack" aria-busy={query.isPlaceholderData}>
            <div className="actions">
              <SnapshotDownload snapshot={snapshot} choice={choice} />
              <SnapshotEmbed choice={choice} />
            </div>
            <div className="map" {...handlers}>
              <MapFigure snapshot={snapshot} choice={choice} marked={marked} mark={mark} />
              <RankingTable snapshot={snapshot} indicator={choice.indicator} />
            </div>
            <Notes notes={snapshot.notes} />
          </div>
        );
      }}
    </Answered>
  );
}

function hasFigures(snapshot: Snapshot): snapshot is Snapshot & { period: string } {
  return snapshot.values.length > 0 && snapshot.period !== null;
}
