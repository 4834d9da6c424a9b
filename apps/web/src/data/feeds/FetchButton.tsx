import { Button } from '@digdir/designsystemet-react';
import { fetchFeed } from '@regionpuls/contract';
import type { Feed } from '@regionpuls/domain';
import { tell } from '../../queries/tell.ts';
import { ActionFailure } from '../ActionFailure.tsx';
import { useWriting } from '../access/useWriting.ts';
import { useReport } from '../ingests/useReport.ts';
import { useDataReader } from '../useDataReader.ts';

/** Fetches a feed from its source at once, and shows the report. */
export function FetchButton({ feed }: { feed: Pick<Feed, 'id' | 'table'> }) {
  const { d } = useDataReader();
  const show = useReport();
  const fetching = useWriting((token, id: string) => tell(fetchFeed, { params: { id }, token }));
  return (
    <>
      <Button
        variant="secondary"
        data-color="accent"
        data-size="sm"
        loading={fetching.isPending}
        aria-label={d.feeds.fetchOf(feed.table)}
        onClick={() => fetching.mutate(feed.id, { onSuccess: ({ id }) => show(id, 'fetched') })}
      >
        {fetching.isPending ? d.feeds.fetching : d.feeds.fetch}
      </Button>
      {fetching.error && <ActionFailure error={fetching.error} />}
    </>
  );
}
