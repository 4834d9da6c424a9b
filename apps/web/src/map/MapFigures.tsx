import { Card, Heading } from '@digdir/designsystemet-react';
import { formatNumber, formatPeriod } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { Notes } from '../figures/Notes.tsx';
import { regionNames } from '../figures/regionName.ts';
import { regionsQuery } from '../queries/regions.ts';
import { useReader } from '../reader/useReader.ts';
import { Answered } from '../states/Answered.tsx';
import { TileMap } from './TileMap.tsx';
import { RankingTable } from './RankingTable.tsx';
import { type FoundChoice, useSnapshot } from './useSnapshot.ts';

/** The map and, beside it, the same values as a table. */
export function MapFigures({ choice }: { choice: FoundChoice }) {
  const { t, language } = useReader();
  const query = useSnapshot(choice);
  const { indicator } = choice;
  const nameOf = regionNames(useQuery(regionsQuery).data ?? []);
  return (
    <Answered query={query} waiting={{ height: '40rem' }}>
      {(snapshot) => {
        const known = snapshot.values.filter(({ value }) => value !== null).length;
        if (snapshot.values.length === 0 || !snapshot.period)
          return <p className="quiet">{t.map.noValues}</p>;
        return (
          <div className="stack" aria-busy={query.isPlaceholderData}>
            <div className="map">
              <Card data-color="neutral" className="panel map__picture">
                <Heading level={2} data-size="xs">
                  {indicator.name[language]}, {formatPeriod(snapshot.period, language)}
                </Heading>
                <TileMap
                  snapshot={{ ...snapshot, period: snapshot.period }}
                  indicator={indicator}
                  where={nameOf(choice.county ?? '0')}
                />
                <p className="source">
                  {t.map.tileText}{' '}
                  {t.map.counted(
                    formatNumber(known, language),
                    formatNumber(snapshot.values.length - known, language),
                  )}
                </p>
              </Card>
              <RankingTable snapshot={snapshot} indicator={indicator} />
            </div>
            <Notes notes={snapshot.notes} />
          </div>
        );
      }}
    </Answered>
  );
}
