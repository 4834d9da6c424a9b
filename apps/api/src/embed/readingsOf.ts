/** What there is to read in a picture, in reading order: for a tooltip, and for keys. */
import type { Drawing, Row } from '@regionpuls/charts';

export interface Reading {
  /** Whole units of the picture's viewBox: where to point needs no more. */
  x: number;
  y: number;
  text: string;
}

export function readingsOf(drawing: Drawing): Reading[] {
  switch (drawing.kind) {
    case 'line':
      return drawing.hitPoints.map(({ x, values, reading }) => {
        const y = values.find((value) => value.y !== null)?.y ?? drawing.frame.bottom;
        return { x: Math.round(x), y: Math.round(y), text: reading };
      });
    case 'tile-map':
      return drawing.tiles.map(({ x, y, width, height, name }) => ({
        x: Math.round(x + width / 2),
        y: Math.round(y + height / 2),
        text: name,
      }));
    case 'area-map':
      return drawing.areas.map(({ box: { x, y, width, height }, name }) => ({
        x: Math.round(x + width / 2),
        y: Math.round(y + height / 2),
        text: name,
      }));
    case 'bars':
    case 'intervals':
      return drawing.rows.map((row) => ({ ...placeOf(row), text: row.name }));
  }
}

/** Where the row's value is, or the row's middle when it has none. */
function placeOf({ layers, box }: Row): { x: number; y: number } {
  const marker = layers.find((layer) => layer.kind === 'marker');
  const [x, y] = marker ? marker.at : [box.x + box.width / 2, box.y + box.height / 2];
  return { x: Math.round(x), y: Math.round(y) };
}
