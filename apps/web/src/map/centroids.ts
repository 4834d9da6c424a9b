/** Centres of today's municipalities, from Kartverket's boundaries (CC BY 4.0); part of the map page's own chunk. */
import file from '../../../../data/regions/municipality-centroids.csv?raw';

export interface Place {
  lon: number;
  lat: number;
}

export const CENTROIDS: ReadonlyMap<string, Place> = new Map(
  file
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [code = '', lon, lat] = line.split(',');
      return [code, { lon: Number(lon), lat: Number(lat) }];
    }),
);
