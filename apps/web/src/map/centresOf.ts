/** Where regions lie, also those whose code is older than the file of centres. Good enough for a map of tiles. */
import type { Region } from '@regionpuls/domain';
import type { Place } from './centroids.ts';

/**
 * A municipality lies where its centre is, else where the municipality of the same name is today, else in the middle of
 * its county; a county in the middle of its municipalities. Regions that cannot be placed are left out.
 */
export function centresOf(
  codes: readonly string[],
  regions: readonly Region[],
  centroids: ReadonlyMap<string, Place>,
): (Place & { code: string })[] {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const byName = new Map<string, Place>();
  for (const [code, place] of centroids) {
    const region = byCode.get(code);
    if (region) byName.set(baseName(region.label), place);
  }
  const ownPlace = (code: string): Place | undefined => {
    const region = byCode.get(code);
    return centroids.get(code) ?? (region && byName.get(baseName(region.label)));
  };
  const middleOf = (county: string | null | undefined): Place | undefined =>
    mean(regions.flatMap(({ code, parent }) => (county && parent === county ? (ownPlace(code) ?? []) : [])));
  return codes.flatMap((code) => {
    const region = byCode.get(code);
    const place = region?.level === 'county' ? middleOf(code) : (ownPlace(code) ?? middleOf(region?.parent));
    return place ? [{ code, ...place }] : [];
  });
}

/** «Våler» of «Våler (Viken)». */
function baseName(label: string): string {
  return label.replace(/ \(.*\)$/, '');
}

function mean(places: readonly Place[]): Place | undefined {
  if (places.length === 0) return undefined;
  return {
    lon: places.reduce((sum, { lon }) => sum + lon, 0) / places.length,
    lat: places.reduce((sum, { lat }) => sum + lat, 0) / places.length,
  };
}
