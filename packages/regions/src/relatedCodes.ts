/** Every code that has ever held (part of) a region's area, whatever its level. */
import type { RegionCode } from '@regionpuls/domain';
import { isSameEverywhere } from './borderPlan.ts';
import type { RegionIndex } from './regionIndex.ts';

const known = new WeakMap<RegionIndex, Map<RegionCode, readonly RegionCode[]>>();

/** The region itself first. */
export function relatedCodes(index: RegionIndex, region: RegionCode): readonly RegionCode[] {
  let byRegion = known.get(index);
  if (!byRegion) known.set(index, (byRegion = new Map<RegionCode, readonly RegionCode[]>()));
  let codes = byRegion.get(region);
  if (!codes) byRegion.set(region, (codes = findRelated(index, region)));
  return codes;
}

function findRelated(index: RegionIndex, region: RegionCode): RegionCode[] {
  const codes = new Set<RegionCode>([region]);
  if (isSameEverywhere(index, region)) return [region];
  const courses = new Set<number>();
  index.epochs.forEach((_, epoch) => index.areaOf(region, epoch)?.forEach((course) => courses.add(course)));
  index.epochs.forEach((date, epoch) => {
    for (const course of courses) {
      const municipality = index.municipalityAt(course, epoch);
      if (municipality === undefined) continue;
      codes.add(municipality);
      const county = index.find(municipality, date)?.parent;
      if (county) codes.add(county);
    }
  });
  return [...codes];
}
