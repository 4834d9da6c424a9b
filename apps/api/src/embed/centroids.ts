/** Where regions lie, for maps of tiles. Centres of today's municipalities, from Kartverket's boundaries (CC BY 4.0). */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Centroid } from '@regionpuls/charts';
import type { Region } from '@regionpuls/domain';

const FILE = 'data/regions/municipality-centroids.csv';

type Place = Omit<Centroid, 'code'>;
let places: ReadonlyMap<string, Place> | undefined;

/**
 * A municipality lies where its centre is, else where the municipality of the same name is today, else in the middle of
 * its county; a county in the middle of its municipalities. Regions that cannot be placed are left out.
 */
export function placeRegions(codes: readonly string[], regions: readonly Region[]): Centroid[] {
  places ??= readPlaces();
  const known = places;
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const byName = new Map<string, Place>();
  for (const [code, place] of known) {
    const region = byCode.get(code);
    if (region) byName.set(baseName(region.label), place);
  }
  const ownPlace = (code: string): Place | undefined => {
    const region = byCode.get(code);
    return known.get(code) ?? (region && byName.get(baseName(region.label)));
  };
  const middleOf = (county: string | null | undefined): Place | undefined =>
    mean(regions.flatMap(({ code, parent }) => (county && parent === county ? (ownPlace(code) ?? []) : [])));
  return codes.flatMap((code) => {
    const region = byCode.get(code);
    const place = region?.level === 'county' ? middleOf(code) : (ownPlace(code) ?? middleOf(region?.parent));
    return place ? [{ code, ...place }] : [];
  });
}

/** The file is found from the source as from the bundle, which lie at different depths. */
function readPlaces(): Map<string, Place> {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, FILE)) && dirname(folder) !== folder) folder = dirname(folder);
  const [, ...rows] = readFileSync(join(folder, FILE), 'utf8').trim().split('\n');
  return new Map(
    rows.map((row) => {
      const [code = '', lon, lat] = row.split(',');
      return [code, { lon: Number(lon), lat: Number(lat) }];
    }),
  );
}

/** «Våler» of «Våler (Viken)». */
function baseName(label: string): string {
  return label.replace(/ \(.*\)$/, '');
}

function mean(all: readonly Place[]): Place | undefined {
  if (all.length === 0) return undefined;
  return {
    lon: all.reduce((sum, { lon }) => sum + lon, 0) / all.length,
    lat: all.reduce((sum, { lat }) => sum + lat, 0) / all.length,
  };
}
