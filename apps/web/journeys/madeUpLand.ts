/** Made-up boundaries with real codes: the municipalities of one county as crooked patches, all others as boxes north of them. */
import { type Region, isValidOn } from '@regionpuls/domain';

type Place = [longitude: number, latitude: number];

/** GeoJSON of every municipality valid on 1 January. */
export function madeUpLand(regions: readonly Region[], county: string, year: number): string {
  const municipalities = regions.filter(
    (region) => region.level === 'municipality' && isValidOn(region, `${year}-01-01`),
  );
  const inside = municipalities.filter(({ parent }) => parent === county);
  const outside = municipalities.filter(({ parent }) => parent !== county);
  return JSON.stringify({
    type: 'FeatureCollection',
    features: [
      ...inside.map((region, index) => featureOf(region, patch(index % 5, Math.floor(index / 5)))),
      ...outside.map((region, index) => featureOf(region, box(index % 20, Math.floor(index / 20)))),
    ],
  });
}

function featureOf({ code, label }: Region, ring: Place[]) {
  return {
    type: 'Feature',
    properties: { kommunenummer: code, kommunenavn: label },
    geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]!]] },
  };
}

/** A fifth of a degree wide, its sides in waves that the neighbours share. */
function patch(column: number, row: number): Place[] {
  const corners: Place[] = [
    [column, row],
    [column + 1, row],
    [column + 1, row + 1],
    [column, row + 1],
  ];
  return corners.flatMap(([x, y], side) => {
    const [toX, toY] = corners[(side + 1) % 4]!;
    return Array.from({ length: 8 }, (_, step): Place => {
      const share = step / 8;
      const [alongX, alongY] = [x + (toX - x) * share, y + (toY - y) * share];
      const wave = 0.08 * Math.sin((alongX + alongY) * 2 * Math.PI);
      return [8 + (alongX + (toX === x ? wave : 0)) * 0.3, 60 - (alongY + (toY === y ? wave : 0)) * 0.15];
    });
  });
}

function box(column: number, row: number): Place[] {
  const [west, south] = [7 + column * 0.5, 60.5 + row * 0.3];
  return [
    [west, south],
    [west + 0.5, south],
    [west + 0.5, south + 0.3],
    [west, south + 0.3],
  ];
}
