/** What borders alone say of a region's figures on the borders of another time; worked out once for each pair of epochs. */
import type { RegionCode } from '@regionpuls/domain';
import type { Area, RegionIndex } from './regionIndex.ts';

export type SummableLevel = 'county' | 'municipality';

/** How the regions of one level in the other epoch cover the area. */
export interface Cover {
  level: SummableLevel;
  /** Regions wholly inside the area, in code order. */
  whole: readonly RegionCode[];
  /** Regions partly inside it. */
  partial: readonly RegionCode[];
  /** False where it is not known who held all of the area: before the table begins. */
  complete: boolean;
  /** True when the whole regions are the area, all of it and nothing else. */
  exact: boolean;
}

export interface BorderPlan {
  /** Codes whose area is exactly this one, the region's own level first. */
  same: readonly RegionCode[];
  /** The region's own level first; empty for the country and what is not placed. */
  covers: readonly Cover[];
}

const NOWHERE: BorderPlan = { same: [], covers: [] };
const plans = new WeakMap<RegionIndex, Map<string, BorderPlan>>();

/** @param wanted epoch whose borders are asked for; @param stored epoch whose regions have figures. */
export function planBorders(
  index: RegionIndex,
  region: RegionCode,
  wanted: number,
  stored: number,
): BorderPlan {
  let known = plans.get(index);
  if (!known) plans.set(index, (known = new Map<string, BorderPlan>()));
  const key = `${region} ${wanted} ${stored}`;
  let plan = known.get(key);
  if (!plan) known.set(key, (plan = makePlan(index, region, wanted, stored)));
  return plan;
}

function makePlan(index: RegionIndex, region: RegionCode, wanted: number, stored: number): BorderPlan {
  if (isSameEverywhere(index, region)) return { same: [region], covers: [] };
  const area = index.areaOf(region, wanted);
  if (!area) return NOWHERE;
  const own = index.areasIn(wanted, 'municipality').has(region) ? 'municipality' : 'county';
  const levels: SummableLevel[] = own === 'county' ? ['county', 'municipality'] : ['municipality', 'county'];
  const covers = levels.map((level) => coverArea(index, area, stored, level));
  const same = covers.flatMap((cover) => (cover.exact && cover.whole.length === 1 ? cover.whole : []));
  return { same, covers };
}

/** How the regions of `level` in an epoch cover an area. */
export function coverArea(index: RegionIndex, area: Area, epoch: number, level: SummableLevel): Cover {
  const inside = new Set(area);
  const date = index.epochs[epoch]!;
  const hit = new Set<RegionCode>();
  let complete = true;
  for (const course of area) {
    const municipality = index.municipalityAt(course, epoch);
    const code =
      level === 'municipality' ? municipality : municipality && index.find(municipality, date)?.parent;
    if (code) hit.add(code);
    else complete = false;
  }
  const whole: RegionCode[] = [];
  const partial: RegionCode[] = [];
  for (const code of [...hit].sort()) {
    const isInside = index
      .areasIn(epoch, level)
      .get(code)!
      .every((course) => inside.has(course));
    (isInside ? whole : partial).push(code);
  }
  return { level, whole, partial, complete, exact: complete && partial.length === 0 };
}

/** The country, and what the source could not place, have no borders that move. */
export function isSameEverywhere(index: RegionIndex, region: RegionCode): boolean {
  const level = index.find(region)?.level;
  return level === 'country' || level === 'unallocated';
}
