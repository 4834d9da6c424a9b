import { type SeriesKey, basisDate, fromOrdinal, isValidDuring, isValidOn } from '@regionpuls/domain';
import type { Check } from './context.ts';
import { type Finding, finding } from './finding.ts';

/**
 * Warns when regions that had a figure last time have none now: among regions with the same parent as those delivered, still
 * in use, and present in the archive's newest period for the indicator.
 */
export const checkRegionSet: Check = (delivered, { figures, regions }) => {
  const findings: Finding[] = [];
  const newest = new Map<string, { key: SeriesKey; ordinal: number; delivered: Set<string>; line: number }>();
  for (const release of delivered.releases) {
    for (const { key, points } of release.series) {
      const name = `${key.indicator}|${key.frequency}|${key.breakdown}`;
      const { ordinal, line } = points.at(-1)!;
      const known = newest.get(name);
      if (!known || ordinal > known.ordinal)
        newest.set(name, { key, ordinal, delivered: new Set([key.region]), line });
      else if (ordinal === known.ordinal) known.delivered.add(key.region);
    }
  }
  const parentOf = (code: string) => regions.get(code)?.at(-1)?.parent;
  for (const { key, ordinal, delivered: codes, line } of newest.values()) {
    const parents = new Set([...codes].map(parentOf));
    const archived = figures
      .keysOf(key.indicator)
      .filter(
        (one) =>
          one.boundaries === key.boundaries &&
          one.frequency === key.frequency &&
          one.breakdown === key.breakdown &&
          parents.has(parentOf(one.region)),
      )
      .map((one) => ({ region: one.region, last: figures.find(one)!.ordinals.at(-1)! }));
    const latest = Math.max(...archived.map(({ last }) => last));
    if (ordinal <= latest) continue;
    const period = fromOrdinal(key.frequency, ordinal);
    const day = basisDate(key.boundaries);
    const inUse = (code: string) =>
      regions.get(code)?.some((one) => (day ? isValidOn(one, day) : isValidDuring(one, period)));
    const absent = archived.filter(
      ({ region, last }) => last === latest && !codes.has(region) && inUse(region),
    );
    if (absent.length === 0) continue;
    const list = absent.map(({ region }) => region).join(', ');
    const text = `${key.indicator}, ${key.breakdown}: ${absent.length} regioner som hadde tall i ${fromOrdinal(key.frequency, latest)}, mangler i ${period}: ${list}.`;
    findings.push(finding('region-set', 'warning', text, [line], absent.length));
  }
  return findings;
};
