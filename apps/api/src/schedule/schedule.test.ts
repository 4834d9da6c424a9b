import type { FeedStatus } from '@regionpuls/domain';
import { expect, it, vi } from 'vitest';
import { runSchedule } from './schedule.ts';

const feed = (id: string, more: Partial<FeedStatus> = {}): FeedStatus => ({
  id,
  source: 'ssb',
  table: id,
  indicators: ['population'],
  rhythm: { frequency: 'year', lagDays: 50, hour: '08:00', graceDays: 14 },
  way: 'fetched',
  newest: '2025',
  lastPublished: null,
  expected: { period: '2026', day: '2026-02-20' },
  overdue: false,
  lastAttempt: null,
  ...more,
});

it('fetches what is due, goes on after one that breaks, and says what is late', async () => {
  const log = { info: vi.fn(), warn: vi.fn() };
  const asked: string[] = [];
  await runSchedule({
    statuses: async () => [
      feed('broken'),
      feed('file', { way: 'delivered', overdue: true }),
      feed('failing'),
      feed('fine'),
    ],
    fetchFeed: async ({ id }) => {
      asked.push(id);
      if (id === 'broken') throw new Error('no process');
      return { outcome: id === 'fine' ? 'published' : 'failed' };
    },
    now: () => new Date('2026-03-20T09:00:00Z'),
    log,
  });
  expect(asked).toEqual(['broken', 'failing', 'fine']);
  expect(
    log.warn.mock.calls.map(([data, text]) => [(data as { feed: string }).feed, text as string]),
  ).toEqual([
    ['broken', 'a feed could not be fetched'],
    ['file', 'a feed is late'],
    ['failing', 'a feed was fetched'],
  ]);
  expect(log.info.mock.calls.map(([data]) => data as object)).toEqual([
    { feed: 'fine', outcome: 'published' },
  ]);
});
