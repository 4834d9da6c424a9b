import { Card, Heading, Skeleton, ToggleGroup } from '@digdir/designsystemet-react';
import { formatPeriod } from '@regionpuls/domain';
import { regionNames } from '../figures/regionName.ts';
import { useRegions } from '../figures/useRegions.ts';
import type { Snapshot } from '../queries/snapshot.ts';
import { useQueryChoice } from '../reader/useQueryChoice.ts';
import { useReader } from '../reader/useReader.ts';
import { RegionMap } from './RegionMap.tsx';
import { useLand } from './useLand.ts';
import type { Marking } from './useMarked.ts';
import type { FoundChoice } from './useSnapshot.ts';

interface MapFigureProps extends Pick<Marking, 'marked' | 'mark'> {
  snapshot: Snapshot & { period: string };
  choice: FoundChoice;
}

/** The map as land or as tiles, and the choice between them where there is one. */
export function MapFigure({ snapshot, choice: { indicator, county, form }, marked, mark }: MapFigureProps) {
  const { t, language } = useReader();
  const [, change] = useQueryChoice();
  const nameOf = regionNames(useRegions().data ?? []);
  const { canDraw, isPending, land } = useLand(snapshot, form === 'areas');
  return (
    <Card data-color="neutral" className="panel map__picture">
      <div className="panel__head">
        <Heading level={2} data-size="xs">
          {indicator.name[language]}, {formatPeriod(snapshot.period, language)}
        </Heading>
        {canDraw && (
          <ToggleGroup
            data-size="sm"
            aria-label={t.map.form}
            value={form}
            onChange={(value) => change({ form: value === 'tiles' ? 'tiles' : undefined })}
          >
            <ToggleGroup.Item value="areas">{t.map.forms.areas}</ToggleGroup.Item>
            <ToggleGroup.Item value="tiles">{t.map.forms.tiles}</ToggleGroup.Item>
          </ToggleGroup>
        )}
      </div>
      {isPending ? (
        <Skeleton height="40rem" width="100%" aria-hidden="true" />
      ) : (
        <RegionMap
          snapshot={snapshot}
          indicator={indicator}
          where={nameOf(county ?? '0')}
          land={land}
          marked={marked}
          mark={mark}
        />
      )}
    </Card>
  );
}
