/** What is published again and again, and whether we have it. */
import { fetchFeed, listFeeds } from '@regionpuls/contract';
import { type Feed, type FeedStatus, osloDay, osloTime } from '@regionpuls/domain';
import type { FastifyInstance } from 'fastify';
import { AlreadyFetching, type FeedFetches, type FetchOrder } from '../intake/feedFetches.ts';
import { mount } from '../mount.ts';
import { badParameter, conflict, notFound } from '../problems.ts';
import { statusOfFeed } from '../schedule/feedStatus.ts';
import type { Sources } from '../sources.ts';
import { type Intake, toIngest } from './ingests.ts';

/** What counts as an answer that nothing stood against. */
const GOOD = ['published', 'unchanged'] as const;

export async function readFeedStatuses(
  { figures: reader }: Pick<Sources, 'figures'>,
  feeds: readonly Feed[],
  now: Date,
  fetches?: FeedFetches,
): Promise<FeedStatus[]> {
  const [figures, vintages] = await Promise.all([reader.figures(), reader.vintages()]);
  return Promise.all(
    feeds.map(async (feed) => {
      const [[lastIngest], [lastGood]] = await Promise.all([
        reader.ingests({ feed: feed.id, limit: 1 }),
        reader.ingests({ feed: feed.id, outcomes: GOOD, limit: 1 }),
      ]);
      const fetching = fetches?.find(feed.id) ?? null;
      return statusOfFeed(feed, { figures, vintages, lastIngest, lastGood, fetching }, osloDay(now));
    }),
  );
}

export function answerFeeds(
  app: FastifyInstance,
  sources: Sources,
  {
    feeds,
    intake,
    scheduled,
    now,
  }: { feeds: readonly Feed[]; intake: Intake | undefined; scheduled: boolean; now: () => Date },
): void {
  mount(app, listFeeds, async () => ({
    feeds: await readFeedStatuses(sources, feeds, now(), intake?.fetches),
    scheduled,
  }));
  if (!intake) return;
  mount(app, fetchFeed, async ({ params, query, access }) => {
    const feed = feeds.find(({ id }) => id === params.id);
    if (!feed)
      throw notFound(
        `feed ${params.id}`,
        feeds.map(({ id }) => id),
      );
    if (feed.way !== 'fetched') {
      throw badParameter('id', `${feed.table} arrives as a file and cannot be fetched`);
    }
    const order: FetchOrder = { origin: 'upload', by: access!.name, dryRun: query.dryRun === 'true' };
    return toIngest(await fetchOnce(intake.fetches, feed, order));
  });
}

async function fetchOnce(fetches: FeedFetches, feed: Feed, order: FetchOrder) {
  try {
    return await fetches.fetch(feed, order);
  } catch (error) {
    if (!(error instanceof AlreadyFetching)) throw error;
    const { since, by } = error.fetching;
    const who = by === null ? 'by the schedule' : `for ${by}`;
    throw conflict(
      `Table ${feed.table} is being fetched already, ${who} since ${osloTime(new Date(since))}. Its report comes when it is done.`,
    );
  }
}
