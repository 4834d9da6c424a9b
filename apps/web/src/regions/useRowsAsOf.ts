import { useQueries } from '@tanstack/react-query';
import type { RegionAnswer } from '../queries/region.ts';
import { seriesQuery } from '../queries/series.ts';
import { latestAt } from './latestAt.ts';

type Row = RegionAnswer['indicators'][number];

/** The region's newest figures as they were known then; undefined while they are being fetched. Now they are in the answer. */
export function useRowsAsOf(
  { region, indicators }: Pick<RegionAnswer, 'region' | 'indicators'>,
  asOf: string | undefined,
): { rows: Row[] | undefined; error: Error | null } {
  const answers = useQueries({
    queries: asOf
      ? indicators.map(({ indicator, frequency, boundaries }) =>
          seriesQuery({ indicator, region: region.code, frequency, boundaries, asOf }),
        )
      : [],
  });
  if (!asOf) return { rows: [...indicators], error: null };
  const error = answers.find((answer) => answer.error)?.error ?? null;
  const isWhole = answers.every(({ data }) => data !== undefined);
  return {
    rows: isWhole
      ? indicators.map((row, index) => ({ ...row, ...latestAt(answers[index]?.data?.[0]?.points ?? []) }))
      : undefined,
    error,
  };
}
