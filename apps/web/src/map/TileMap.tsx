import { drawTileMap, paintSvg } from '@regionpuls/charts';
import type { Indicator } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { useId, useMemo } from 'react';
import { Footnotes } from '../figures/Footnotes.tsx';
import { useRoom } from '../figures/useRoom.ts';
import { indicatorsQuery } from '../queries/indicators.ts';
import { regionsQuery } from '../queries/regions.ts';
import type { Snapshot } from '../queries/snapshot.ts';
import { useReader } from '../reader/useReader.ts';
import { centresOf } from './centresOf.ts';
import { CENTROIDS } from './centroids.ts';

interface TileMapProps {
  snapshot: Snapshot & { period: string };
  indicator: Indicator;
  /** The name of the area the map shows. */
  where: string;
}

/** A square a region; every value also stands in the table beside it. */
export function TileMap({ snapshot, indicator, where }: TileMapProps) {
  const { language } = useReader();
  const regions = useQuery(regionsQuery).data;
  const sources = useQuery(indicatorsQuery).data?.sources;
  const [place, room] = useRoom();
  const idPrefix = `kart${useId().replace(/\W/g, '')}`;
  const width = Math.max(room?.width ?? 0, 280);
  const zoom = room?.zoom ?? 1;
  const height = heightOf(width, snapshot.values.length);
  const drawing = useMemo(() => {
    if (room === null || !regions) return null;
    const centroids = centresOf(
      snapshot.values.map(({ region }) => region),
      regions,
      CENTROIDS,
    );
    const placed = new Set(centroids.map(({ code }) => code));
    return drawTileMap({
      ...snapshot,
      values: snapshot.values.filter(({ region }) => placed.has(region)),
      centroids,
      indicator,
      where,
      sources,
      language,
      width,
      height,
      size: width < 520 ? 'card' : 'page',
    });
  }, [snapshot, indicator, where, regions, sources, language, room, width, height]);
  const picture = useMemo(
    () => (drawing ? { __html: paintSvg(drawing, { idPrefix }) } : undefined),
    [drawing, idPrefix],
  );
  return (
    <>
      <div ref={place} className="chart" style={{ height: height * zoom }}>
        <div style={{ zoom }} dangerouslySetInnerHTML={picture} />
      </div>
      {drawing && <Footnotes footnotes={drawing.footnotes} source={snapshot.source} />}
    </>
  );
}

/** The country is long; a county is as broad as it is long. */
function heightOf(width: number, regions: number): number {
  const factor = regions > 60 ? 1.35 : regions > 12 ? 1.1 : 0.8;
  return Math.round(Math.min(width * factor, regions > 60 ? 900 : 640));
}
