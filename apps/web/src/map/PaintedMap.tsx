import {
  type AreaMapDrawing,
  type MarkedPlace,
  type TileMapDrawing,
  markPlace,
  nearestPlace,
  paintSvg,
} from '@regionpuls/charts';
import { type PointerEvent, useId, useMemo } from 'react';

interface PaintedMapProps {
  drawing: AreaMapDrawing | TileMapDrawing;
  marked: string | null;
  mark: (code: string | null) => void;
}

/** Half of the room that a reading is given across. */
const HALF = 110;
/** Above this the reading stands under its place. */
const HEADROOM = 44;

/** The picture, and over it the outline and reading of the region that is marked. */
export function PaintedMap({ drawing, marked, mark }: PaintedMapProps) {
  const idPrefix = `kart${useId().replace(/\W/g, '')}`;
  const picture = useMemo(() => ({ __html: paintSvg(drawing, { idPrefix }) }), [drawing, idPrefix]);
  const place = marked === null ? null : markPlace(drawing, marked);
  const { width, height } = drawing;
  const findSmall = (event: PointerEvent<HTMLDivElement>) => {
    if (event.target instanceof Element && event.target.closest('[data-region]')) return;
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * width;
    const y = ((event.clientY - box.top) / box.height) * height;
    mark(nearestPlace(drawing, [x, y]));
  };
  return (
    <div className="map__painted" onPointerMove={findSmall} onPointerDown={findSmall}>
      <div dangerouslySetInnerHTML={picture} />
      {place && (
        <>
          <svg className="map__mark" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            <path className="map__rim" d={place.outline} />
            <path d={place.outline} />
          </svg>
          <p className="map__reading" aria-hidden="true" style={positionOf(place, width)}>
            {place.name}
          </p>
        </>
      )}
    </div>
  );
}

function positionOf({ box: { x, y, width, height } }: MarkedPlace, room: number) {
  const middle = Math.min(Math.max(x + width / 2, HALF), Math.max(room - HALF, HALF));
  const isBelow = y < HEADROOM;
  return {
    left: middle,
    top: isBelow ? y + height : y,
    translate: isBelow ? '-50% 0.4rem' : '-50% calc(-100% - 0.4rem)',
  };
}
