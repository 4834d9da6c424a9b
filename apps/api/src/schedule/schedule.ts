/** Asks the sources by themselves, inside the deployment. Meanwhile the last good figures are served, with their date. */
import type { Feed, FeedStatus } from '@regionpuls/domain';
import { Cron } from 'croner';
import { type Closed, isDue } from './isDue.ts';

export interface ScheduleOptions {
  statuses: () => Promise<FeedStatus[]>;
  /** Fetches one feed; whatever becomes of it is an ingest. @throws when not even that could be recorded. */
  fetchFeed: (feed: FeedStatus) => Promise<{ outcome: string }>;
  /** When a feed's source is not to be asked. */
  closed?: (feed: Feed) => Closed;
  now: () => Date;
  log: { info: (data: object, text: string) => void; warn: (data: object, text: string) => void };
}

/** Looks at what is due, one look a call; feeds are fetched one after another. */
export function makeSchedule({
  statuses,
  fetchFeed,
  closed = () => [],
  now,
  log,
}: ScheduleOptions): () => Promise<void> {
  const late = new Set<string>();

  /** Says once that a feed has become late, and once that it no longer is. */
  const tellLate = ({ id, overdue, newest, expected, lastSuccess }: FeedStatus): void => {
    if (overdue === late.has(id)) return;
    if (overdue) {
      late.add(id);
      log.warn({ feed: id, newest, expected, lastSuccess }, 'a feed has become late');
    } else {
      late.delete(id);
      log.info({ feed: id, newest }, 'a feed is no longer late');
    }
  };

  return async () => {
    for (const feed of await statuses()) {
      tellLate(feed);
      if (feed.fetching || !isDue(feed, now(), closed(feed))) continue;
      try {
        const { outcome } = await fetchFeed(feed);
        const told = { feed: feed.id, outcome };
        if (outcome === 'failed') log.warn(told, 'a feed could not be fetched');
        else if (outcome === 'quarantined') log.warn(told, 'a feed waits in quarantine');
        else log.info(told, 'a feed was fetched');
      } catch (error) {
        log.warn({ feed: feed.id, err: error }, 'a feed could not be fetched');
      }
    }
  };
}

/** Looks every five minutes, never twice at once. @returns what stops it. */
export function startSchedule(options: ScheduleOptions): () => void {
  const look = makeSchedule(options);
  const job = new Cron(
    '*/5 * * * *',
    {
      timezone: 'Europe/Oslo',
      protect: true,
      unref: true,
      catch: (error) => options.log.warn({ err: error }, 'the schedule broke'),
    },
    look,
  );
  return () => job.stop();
}
