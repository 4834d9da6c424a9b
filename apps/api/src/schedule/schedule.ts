/** Asks the sources by themselves, inside the deployment. Meanwhile the last good figures are served, with their date. */
import type { FeedStatus } from '@regionpuls/domain';
import { Cron } from 'croner';
import { isDue } from './isDue.ts';

export interface ScheduleOptions {
  statuses: () => Promise<FeedStatus[]>;
  /** Fetches one feed; whatever becomes of it is an ingest. @throws when not even that could be recorded. */
  fetchFeed: (feed: FeedStatus) => Promise<{ outcome: string }>;
  now: () => Date;
  log: { info: (data: object, text: string) => void; warn: (data: object, text: string) => void };
}

/** One look at what is due; feeds are fetched one after another. */
export async function runSchedule({ statuses, fetchFeed, now, log }: ScheduleOptions): Promise<void> {
  for (const feed of await statuses()) {
    if (feed.overdue) {
      log.warn({ feed: feed.id, newest: feed.newest, expected: feed.expected }, 'a feed is late');
    }
    if (!isDue(feed, now())) continue;
    try {
      const { outcome } = await fetchFeed(feed);
      const tell = outcome === 'failed' || outcome === 'quarantined' ? log.warn : log.info;
      tell.call(log, { feed: feed.id, outcome }, 'a feed was fetched');
    } catch (error) {
      log.warn({ feed: feed.id, err: error }, 'a feed could not be fetched');
    }
  }
}

/** Looks every five minutes, never twice at once. @returns what stops it. */
export function startSchedule(options: ScheduleOptions): () => void {
  const job = new Cron(
    '*/5 * * * *',
    {
      timezone: 'Europe/Oslo',
      protect: true,
      unref: true,
      catch: (error) => options.log.warn({ err: error }, 'the schedule broke'),
    },
    () => runSchedule(options),
  );
  return () => job.stop();
}
