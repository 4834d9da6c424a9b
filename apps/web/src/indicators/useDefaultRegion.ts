import { useQueries, useQuery } from '@tanstack/react-query';
import { useRegions } from '../figures/useRegions.ts';
import { useCounty } from '../overview/useCounty.ts';
import { precedingCounties } from '../overview/precedingCounties.ts';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { regionQuery } from '../queries/region.ts';
import { snapshotQuery } from '../queries/snapshot.ts';

/**
 * A region that the indicator has figures for: the reader's county, else the county it was before, else the country, else
 * the first that has any. Undefined while that is being found out, so that a page never opens on an empty chart.
 */
export function useDefaultRegion(indicator: LoadedIndicator): string | undefined {
  const { county } = useCounty();
  const regions = useRegions().data;
  const levels = indicator.coverage?.levels ?? [];
  const own = useQuery({ ...regionQuery(county?.code ?? ''), enabled: county !== undefined });
  const before =
    county && own.data && regions ? precedingCounties(county, own.data.predecessors, regions) : undefined;
  const earlier = useQueries({ queries: (before ?? []).map((code) => regionQuery(code)) });

  const answers = [own, ...earlier];
  const settled = before !== undefined && answers.every(({ isPending }) => !isPending);
  const withFigures = answers.find(({ data }) =>
    data?.indicators.some((row) => row.indicator === indicator.id && row.latest !== null),
  );
  const found = withFigures?.data?.region.code ?? (settled && levels.includes('country') ? '0' : undefined);

  const level = levels.includes('county') ? 'county' : 'municipality';
  const snapshot = useQuery({
    ...snapshotQuery({ indicator: indicator.id, level }),
    enabled: settled && found === undefined && !own.error,
  });
  const first = snapshot.data?.values.find(({ value }) => value !== null)?.region;
  return found ?? first ?? (own.error || snapshot.error || snapshot.data ? '0' : undefined);
}
