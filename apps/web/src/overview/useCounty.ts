import type { Region } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useRegions } from '../figures/useRegions.ts';
import { regionQuery } from '../queries/region.ts';
import { targetsQuery } from '../queries/targets.ts';

/**
 * The county the reader looks at: the one in the address, else the county of today that the first target is about, else
 * the first county. `county` is undefined while that is being found out.
 */
export function useCounty(): { county: Region | undefined; counties: Region[]; error: Error | null } {
  const [params] = useSearchParams();
  const regions = useRegions();
  const targets = useQuery(targetsQuery);
  const counties = (regions.data ?? [])
    .filter(({ level, validTo }) => level === 'county' && validTo === null)
    .sort((a, b) => a.label.localeCompare(b.label, 'nb'));

  const asked = counties.find(({ code }) => code === params.get('county'));
  const subject = targets.data?.[0]?.region;
  const ofSubject = useQuery({ ...regionQuery(subject ?? ''), enabled: !asked && subject !== undefined });
  const near = ofSubject.data && [
    ofSubject.data.region.code,
    ofSubject.data.parent?.code,
    ...ofSubject.data.successors.map(({ code }) => code),
  ];
  const settled = targets.error ?? ofSubject.error ?? (targets.data && (subject === undefined || near));
  const found = near
    ? near.map((code) => counties.find((county) => county.code === code)).find(Boolean)
    : undefined;
  const county = asked ?? (settled ? (found ?? counties[0]) : undefined);
  return { county, counties, error: regions.error };
}
