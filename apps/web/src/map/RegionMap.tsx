import { drawAreaMap, drawTileMap } from '@regionpuls/charts';
import type { LandOfYear } from '@regionpuls/contract';
import { type Indicator, formatNumber } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Footnotes } from '../figures/Footnotes.tsx';
import { useRegions } from '../figures/useRegions.ts';
import { useRoom } from '../figures/useRoom.ts';
import { indicatorsQuery } from '../queries/indicators.ts';
import type { Snapshot } from '../queries/snapshot.ts';
import { useReader } from '../reader/useReader.ts';
import { CENTROIDS } from './centroids.ts';
import { centresOf } from './centresOf.ts';
import { PaintedMap } from './PaintedMap.tsx';

interface RegionMapProps {
  snapshot: Snapshot & { period: string };
  indicator: Indicator;
  /** The name of the area the map shows. */
  where: string;
  /** Null draws a square a region. */
  land: LandOfYear | null;
  marked: string | null;
  mark: (code: string | null) => void;
}

/** The regions' land where their boundaries are loaded, else a tile each; every value also stands in the table. */
export function RegionMap({ snapshot, indicator, where, land, marked, mark }: RegionMapProps) {
  const { t, language } = useReader();
  const known = snapshot.values.filter(({ value }) => value !== null).length;
  const counted = t.map.counted(
    formatNumber(known, language),
    formatNumber(snapshot.values.length - known, language),
  );
  const regions = useRegions().data;
  const sources = useQuery(indicatorsQuery).data?.sources;
  const [place, room] = useRoom();
  const width = Math.max(room?.width ?? 0, 280);
  const zoom = room?.zoom ?? 1;
  const drawing = useMemo(() => {
    if (room === null || !regions) return null;
    const size = width < 520 ? ('card' as const) : ('page' as const);
    const input = { ...snapshot, indicator, where, sources, language, width, size };
    if (land) return drawAreaMap({ ...input, ...land, height: mostHeight(width) });
    const codes = snapshot.values.map(({ region }) => region);
    const centroids = centresOf(codes, regions, CENTROIDS);
    const placed = new Set(centroids.map(({ code }) => code));
    const values = snapshot.values.filter(({ region }) => placed.has(region));
    return drawTileMap({ ...input, values, centroids, height: tileHeight(width, codes.length) });
  }, [snapshot, indicator, where, land, regions, sources, language, room, width]);
  const height = drawing?.height ?? tileHeight(width, snapshot.values.length);
  const ofLand = drawing?.footnotes.filter(({ kind }) => kind === 'land') ?? [];
  return (
    <>
      <div ref={place} className="chart" style={{ height: height * zoom }}>
        <div style={{ zoom }}>{drawing && <PaintedMap drawing={drawing} marked={marked} mark={mark} />}</div>
      </div>
      {drawing && (
        <>
          <Footnotes
            footnotes={drawing.footnotes.filter((note) => !ofLand.includes(note))}
            source={snapshot.source}
          />
          <p className="source">
            {[...ofLand.map(({ text }) => text), land ? t.map.areaText : t.map.tileText, counted].join(' ')}
          </p>
        </>
      )}
    </>
  );
}

/** The country is long; a county is as broad as it is long. */
function tileHeight(width: number, regions: number): number {
  const factor = regions > 60 ? 1.35 : regions > 12 ? 1.1 : 0.8;
  return Math.round(Math.min(width * factor, regions > 60 ? 900 : 640));
}

/** Land takes the height it needs, but not more than a screen or so. */
function mostHeight(width: number): number {
  return Math.round(Math.min(Math.max(width * 1.6, 560), 860));
}
