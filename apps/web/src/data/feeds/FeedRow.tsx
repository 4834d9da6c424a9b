import { Heading } from '@digdir/designsystemet-react';
import { type FeedStatus, formatDate, formatPeriod } from '@regionpuls/domain';
import { useAccess } from '../access/useAccess.ts';
import { useDataReader } from '../useDataReader.ts';
import { FetchButton } from './FetchButton.tsx';
import { FetchingNow } from './FetchingNow.tsx';
import { LastAttempt } from './LastAttempt.tsx';
import { LateMark } from './LateMark.tsx';

interface FeedRowProps {
  feed: FeedStatus;
  /** The source's name. */
  source: string;
  /** Names of the indicators it feeds. */
  content: readonly string[];
}

export function FeedRow({ feed, source, content }: FeedRowProps) {
  const { d, language } = useDataReader();
  const { key } = useAccess();
  const { expected, fetching } = feed;
  const period = expected && formatPeriod(expected.period, language);
  const day = expected && formatDate(expected.day, language);
  return (
    <li className="feed" data-overdue={feed.overdue}>
      <div className="feed__name">
        <Heading level={3} data-size="2xs">
          {source}: {feed.table}
        </Heading>
        <p className="quiet">{content.join(', ')}</p>
        <p className="quiet">{d.feeds.ways[feed.way]}</p>
        {fetching && <FetchingNow fetching={fetching} />}
        {key && feed.way === 'fetched' && <FetchButton feed={feed} />}
      </div>
      <dl className="feed__facts">
        <div>
          <dt>{d.feeds.newest}</dt>
          <dd>{feed.newest ? formatPeriod(feed.newest, language) : d.feeds.nothing}</dd>
        </div>
        <div>
          <dt>{d.feeds.lastPublished}</dt>
          <dd>{feed.lastPublished ? formatDate(feed.lastPublished, language) : d.feeds.nothing}</dd>
        </div>
        <div>
          <dt>{d.feeds.expected}</dt>
          <dd>
            {!period || !day ? (
              d.feeds.unknown
            ) : feed.overdue ? (
              <>
                <LateMark />
                <small>{d.feeds.lateText(period, day)}</small>
              </>
            ) : (
              <>
                {day}
                <small>{period}</small>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{d.feeds.attempt}</dt>
          <dd>
            <LastAttempt feed={feed} />
          </dd>
        </div>
      </dl>
    </li>
  );
}
