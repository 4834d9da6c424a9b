import { type Period, type Region, type RegionLevel, isValidDuring } from '@regionpuls/domain';

export type NamedRegion = Pick<Region, 'code' | 'label'>;

/** The regions that a name can mean in a period; more than one when only the level or the county would tell. */
export type RegionLookup = (name: string, level: RegionLevel | undefined, period: Period) => NamedRegion[];

const COUNTRY_NAMES = ['norge', 'noreg', 'norway', 'hele landet', 'heile landet', 'landet'];

/**
 * Names as people write them: «Troms » with a blank too many, either half of «Hamarøy - Hábmer» or both in either order,
 * «Våler» with or without «(Innlandet)», whether or not the table of regions has the county in the name.
 */
export function createRegionLookup(regions: readonly Region[]): RegionLookup {
  const byName = new Map<string, Region[]>();
  const labels = new Map<string, Set<string>>();
  for (const region of regions) {
    for (const name of namesOf(region)) byName.set(name, [...(byName.get(name) ?? []), region]);
    labels.set(region.code, (labels.get(region.code) ?? new Set()).add(plain(region.label)));
  }
  const find = (name: string, level: RegionLevel | undefined, period: Period) => {
    const valid = (byName.get(name) ?? []).filter(
      (region) => (level === undefined || region.level === level) && isValidDuring(region, period),
    );
    return [...new Map(valid.map((region) => [region.code, region])).values()];
  };
  return (written, level, period) => {
    const name = plain(written);
    const whole = find(name, level, period);
    if (whole.length > 0) return whole;
    const [, base, county] = /^(.+) \((.+)\)$/.exec(name) ?? [];
    if (!base || !county) return find(partsOf(name).sort().join(' - '), level, period);
    return find(base, level, period).filter(
      ({ parent }) => parent !== null && (labels.get(parent)?.has(county) ?? false),
    );
  };
}

function namesOf({ label, level }: Region): Set<string> {
  const name = plain(label);
  const parts = partsOf(name);
  const names = new Set([name, ...parts, [...parts].sort().join(' - ')]);
  const base = /^(.+) \(.+\)$/.exec(name)?.[1];
  if (base) names.add(base);
  if (level === 'country') for (const country of COUNTRY_NAMES) names.add(country);
  return names;
}

function partsOf(name: string): string[] {
  return name.split(/ [-–/] /);
}

function plain(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
