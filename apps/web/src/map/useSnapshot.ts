import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type Snapshot, type SnapshotQuestion, snapshotQuery } from '../queries/snapshot.ts';
import type { LoadedIndicator } from '../queries/indicators.ts';
import type { MapChoice } from './mapChoice.ts';

export type FoundChoice = MapChoice & { indicator: LoadedIndicator };

/** The figures of the choice; another period's stay on the screen until they come, under their own heading. */
export function useSnapshot({
  indicator,
  level,
  county,
  period,
  asOf,
}: FoundChoice): UseQueryResult<Snapshot> {
  return useQuery({
    ...snapshotQuery({ indicator: indicator.id, level, parent: county, period, asOf }),
    placeholderData: (previous, asked) =>
      asked && isSameMap(asked.queryKey[1], { indicator: indicator.id, level, parent: county, asOf })
        ? previous
        : undefined,
  });
}

/** Another indicator's or area's figures, or another day's, would stand under the wrong name. */
function isSameMap(a: SnapshotQuestion, b: SnapshotQuestion): boolean {
  return a.indicator === b.indicator && a.level === b.level && a.parent === b.parent && a.asOf === b.asOf;
}
