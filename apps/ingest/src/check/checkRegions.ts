import type { Check } from './context.ts';
import { Complaints } from './finding.ts';

/** Every region code is in the region table; codes the source has of its own are translated, and that is said. */
export const checkRegions: Check = ({ releases }, { regions }) => {
  const unknown = new Complaints();
  const translated = new Complaints();
  for (const { series } of releases) {
    for (const { key, points, writtenRegion } of series) {
      for (const { line } of points) {
        if (!regions.has(key.region)) {
          unknown.add(`region «${key.region}» er ikke i regiontabellen (${regions.size} koder).`, line);
        } else if (writtenRegion !== key.region) {
          translated.add(`kildens kode ${writtenRegion} er lest som ${key.region}.`, line);
        }
      }
    }
  }
  return [
    ...unknown.toFindings('region-unknown', 'error'),
    ...translated.toFindings('region-translated', 'note'),
  ];
};
