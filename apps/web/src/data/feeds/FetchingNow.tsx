import { type FeedStatus, osloTime } from '@regionpuls/domain';
import { useDataReader } from '../useDataReader.ts';

/** That a feed is being fetched, for whom, and how far it has come. */
export function FetchingNow({ fetching }: { fetching: NonNullable<FeedStatus['fetching']> }) {
  const { d, language } = useDataReader();
  const { since, by, step } = fetching;
  const time = osloTime(new Date(since));
  return (
    <div role="status">
      <p>{d.feeds.since(language === 'en' ? time : time.replace(':', '.'), by)}</p>
      {step && <p className="quiet">{step[language]}</p>}
    </div>
  );
}
