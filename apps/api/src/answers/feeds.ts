/** What is published again and again, and whether we have it. */
import { fetchFeed, listFeeds } from '@regionpuls/contract';
import { type Feed, type FeedStatus, osloDay } from '@regionpuls/domain';
import type { FastifyInstance } from 'fastify';
import { mount } from '../mount.ts';
import { badParameter, notFound } from '../problems.ts';
import { statusOfFeed } from '../schedule/feedStatus.ts';
import type { Sources } from '../sources.ts';
import { type Intake, toIngest } from './ingests.ts';

export async function readFeedStatuses(
  { figures: reader }: Pick<Sources, 'figures'>,
  feeds: readonly Feed[],
  now: Date,
): Promise<FeedStatus[]> {
  const [figures, vintages] = await Promise.all([reader.figures(), reader.vintages()]);
  return Promise.all(
    feeds.map(async (feed) => {
      const [lastIngest] = await reader.ingests({ feed: feed.id, limit: 1 });
      return statusOfFeed(feed, { figures, vintages, lastIngest }, osloDay(now));
    }),
  );
}

/** What the ingest command is asked for a feed. */
export function fetchArguments({ source, table, id }: Feed, origin: 'schedule' | 'upload'): string[] {
  return [source, table, '--feed', id, '--origin', origin];
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
  mount(app, listFeeds, async () => ({ feeds: await readFeedStatuses(sources, feeds, now()), scheduled }));
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
    const args = [...fetchArguments(feed, 'upload'), '--by', access!.name];
    return toIngest(await intake.fetch([...args, ...(query.dryRun === 'true' ? ['--dry-run'] : [])]));
  });
}
