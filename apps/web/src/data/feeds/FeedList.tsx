import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Source } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { feedsQuery } from '../../queries/feeds.ts';
import type { LoadedIndicator } from '../../queries/indicators.ts';
import { Answered } from '../../states/Answered.tsx';
import { useDataReader } from '../useDataReader.ts';
import { FeedRow } from './FeedRow.tsx';

/** While something is being fetched. */
const ASK_AGAIN_MS = 1500;

interface FeedListProps {
  sources: readonly Source[];
  indicators: readonly LoadedIndicator[];
}

/** What is published again and again: how new ours is, when the next is expected, and what is late. */
export function FeedList({ sources, indicators }: FeedListProps) {
  const { d, language } = useDataReader();
  const query = useQuery({
    ...feedsQuery,
    refetchInterval: ({ state }) =>
      state.data?.feeds.some(({ fetching }) => fetching) ? ASK_AGAIN_MS : false,
  });
  return (
    <section aria-labelledby="faste">
      <Heading level={2} data-size="sm" id="faste">
        {d.feeds.title}
      </Heading>
      <Answered query={query} waiting={{ height: '24rem' }}>
        {({ feeds, scheduled }) =>
          feeds.length === 0 ? (
            <Paragraph className="quiet">{d.feeds.none}</Paragraph>
          ) : (
            <>
              <Paragraph>
                {d.feeds.text} {scheduled ? d.feeds.scheduled : d.feeds.notScheduled}
              </Paragraph>
              <ul className="feeds">
                {feeds.map((feed) => (
                  <FeedRow
                    key={feed.id}
                    feed={feed}
                    source={sources.find(({ id }) => id === feed.source)?.name ?? feed.source}
                    content={feed.indicators.map(
                      (id) => indicators.find((one) => one.id === id)?.name[language] ?? id,
                    )}
                  />
                ))}
              </ul>
            </>
          )
        }
      </Answered>
    </section>
  );
}
