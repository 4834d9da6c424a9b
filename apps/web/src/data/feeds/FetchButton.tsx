import { Button } from '@digdir/designsystemet-react';
import { ProblemError, fetchFeed } from '@regionpuls/contract';
import type { FeedStatus } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { feedsQuery } from '../../queries/feeds.ts';
import { tell } from '../../queries/tell.ts';
import { ActionFailure } from '../ActionFailure.tsx';
import { useWriting } from '../access/useWriting.ts';
import { useReport } from '../ingests/useReport.ts';
import { useDataReader } from '../useDataReader.ts';

const ASK_AGAIN_MS = 1500;

/** Fetches a feed from its source at once, and shows the report. */
export function FetchButton({ feed }: { feed: Pick<FeedStatus, 'id' | 'table' | 'fetching'> }) {
  const { d } = useDataReader();
  const show = useReport();
  const fetching = useWriting((token, id: string) => tell(fetchFeed, { params: { id }, token }));
  const { error } = fetching;
  // While the answer is waited for, the list tells how far it has come.
  useQuery({ ...feedsQuery, refetchInterval: fetching.isPending ? ASK_AGAIN_MS : false });
  const isAlready = error instanceof ProblemError && error.problem.status === 409;
  const isBusy = fetching.isPending || feed.fetching !== null;
  return (
    <>
      <Button
        variant="secondary"
        data-color="accent"
        data-size="sm"
        loading={isBusy}
        aria-label={d.feeds.fetchOf(feed.table)}
        onClick={() => fetching.mutate(feed.id, { onSuccess: ({ id }) => show(id, 'fetched') })}
      >
        {isBusy ? d.feeds.fetching : d.feeds.fetch}
      </Button>
      {isAlready && <p role="status">{d.feeds.already}</p>}
      {/* A connection that was given up while it goes on over there is no failure. */}
      {error && !isAlready && !feed.fetching && <ActionFailure error={error} />}
    </>
  );
}
