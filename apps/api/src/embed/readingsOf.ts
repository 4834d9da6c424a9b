/** What there is to read in a picture, in reading order: for a tooltip, and for keys. */
import type { Drawing, Row } from '@regionpuls/charts';

/** Where to point, in units of the picture's viewBox, and what to say; without a text the table's row says it. */
export type Reading = [x: number, y: number, text?: string];

/** Of a line, the first reading is of the table's last row: it has the newest first. */
export function readingsOf(drawing: Drawing): Reading[] {
  switch (drawing.kind) {
    case 'line':
      return drawing.hitPoints.map(({ x, values }) => {
        const y = values.find((value) => value.y !== null)?.y ?? drawing.frame.bottom;
        return [x, Math.round(y)];
      });
    case 'tile-map':
      return drawing.tiles.map(({ x, y, width, height, name }) => [
        Math.round(x + width / 2),
        Math.round(y + height / 2),
        name,
      ]);
    case 'area-map':
      return drawing.areas.map(({ box: { x, y, width, height }, name }) => [
        Math.round(x + width / 2),
        Math.round(y + height / 2),
        name,
      ]);
    case 'bars':
    case 'intervals':
      return drawing.rows.map((row) => [...placeOf(row), row.name]);
  }
}

/** Where the row's value is, or the row's middle when it has none. */
function placeOf({ layers, box }: Row): [x: number, y: number] {
  const marker = layers.find((layer) => layer.kind === 'marker');
  const [x, y] = marker ? marker.at : [box.x + box.width / 2, box.y + box.height / 2];
  return [Math.round(x), Math.round(y)];
}
