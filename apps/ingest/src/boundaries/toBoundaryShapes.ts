/** Shapes in the form that the store keeps: GeoJSON geometry by code. */
import type { Shape } from '@regionpuls/formats';
import type { BoundaryShapes } from '@regionpuls/store';

export function toBoundaryShapes(shapes: readonly Shape[]): BoundaryShapes {
  return Object.fromEntries(
    shapes.map(({ code, polygons }) => [code, { type: 'MultiPolygon', coordinates: polygons }]),
  );
}
