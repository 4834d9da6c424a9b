import type { FeedStatus } from '@regionpuls/domain';
import { expect, it, vi } from 'vitest';
import { makeSchedule } from './schedule.ts';

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
  daysLate: 0,
  lastAttempt: null,
  lastSuccess: null,
  fetching: null,
  ...more,
});

it('fetches what is due, goes on after one that breaks, and says what is late', async () => {
  const log = { info: vi.fn(), warn: vi.fn() };
  const asked: string[] = [];
  await makeSchedule({
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
  })();
  expect(asked).toEqual(['broken', 'failing', 'fine']);
  expect(
    log.warn.mock.calls.map(([data, text]) => [(data as { feed: string }).feed, text as string]),
  ).toEqual([
    ['broken', 'a feed could not be fetched'],
    ['file', 'a feed has become late'],
    ['failing', 'a feed could not be fetched'],
  ]);
  expect(log.info.mock.calls.map(([data]) => data as object)).toEqual([
    { feed: 'fine', outcome: 'published' },
  ]);
});

it('says once that a feed has become late, however often it looks, and once that it no longer is', async () => {
  const log = { info: vi.fn(), warn: vi.fn() };
  let overdue = false;
  const look = makeSchedule({
    statuses: async () => [feed('file', { way: 'delivered', overdue })],
    fetchFeed: async () => ({ outcome: 'published' }),
    now: () => new Date('2026-03-20T09:00:00Z'),
    log,
  });
  for (const state of [false, true, true, true, false, false, true]) {
    overdue = state;
    await look();
  }
  const said = (mock: typeof log.warn) => mock.mock.calls.map(([, text]) => text as string);
  expect(said(log.warn)).toEqual(['a feed has become late', 'a feed has become late']);
  expect(said(log.info)).toEqual(['a feed is no longer late']);
});

it('leaves alone what is being fetched, and what its source is closed to', async () => {
  const asked: string[] = [];
  await makeSchedule({
    statuses: async () => [
      feed('running', { fetching: { since: '2026-03-20T08:59:00.000Z', by: 'Kari', step: null } }),
      feed('closed'),
      feed('open'),
    ],
    closed: ({ id }) => (id === 'closed' ? [{ from: '09:30', to: '10:30' }] : []),
    fetchFeed: async ({ id }) => {
      asked.push(id);
      return { outcome: 'published' };
    },
    now: () => new Date('2026-03-20T09:00:00Z'),
    log: { info: vi.fn(), warn: vi.fn() },
  })();
  expect(asked).toEqual(['open']);
});
