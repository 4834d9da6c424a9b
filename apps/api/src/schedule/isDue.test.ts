import type { FeedStatus } from '@regionpuls/domain';
import { expect, it } from 'vitest';
import { isDue } from './isDue.ts';

const feed = (more: Partial<FeedStatus> = {}): FeedStatus => ({
  id: 'ssb-07459',
  source: 'ssb',
  table: '07459',
  indicators: ['population'],
  rhythm: { frequency: 'year', lagDays: 50, hour: '08:00', graceDays: 14 },
  way: 'fetched',
  newest: '2025',
  lastPublished: '2025-02-25',
  expected: { period: '2026', day: '2026-02-20' },
  overdue: false,
  daysLate: 0,
  lastAttempt: null,
  lastSuccess: null,
  fetching: null,
  ...more,
});
const attempt = (at: string, outcome: string, tries = 1) => ({
  lastAttempt: { at, outcome, ingest: 1, tries, reason: null },
});

it.each([
  ['before the source has published', feed(), '2026-02-20T07:04:00Z', false],
  ['five minutes after', feed(), '2026-02-20T07:05:00Z', true],
  ['late in the evening', feed(), '2026-02-20T19:30:00Z', false],
  ['what arrives as a file', feed({ way: 'delivered' }), '2026-02-20T09:00:00Z', false],
  ['asked yesterday', feed(attempt('2026-02-19T09:00:00Z', 'unchanged')), '2026-02-20T09:00:00Z', true],
  ['failed ten minutes ago', feed(attempt('2026-02-20T08:50:00Z', 'failed')), '2026-02-20T09:00:00Z', false],
  ['failed a quarter ago', feed(attempt('2026-02-20T08:45:00Z', 'failed')), '2026-02-20T09:00:00Z', true],
  ['failed twice', feed(attempt('2026-02-20T08:45:00Z', 'failed', 2)), '2026-02-20T09:00:00Z', false],
  [
    'failed twice, then a rest',
    feed(attempt('2026-02-20T08:30:00Z', 'failed', 2)),
    '2026-02-20T09:00:00Z',
    true,
  ],
  ['failed nine times', feed(attempt('2026-02-20T08:05:00Z', 'failed', 9)), '2026-02-20T09:00:00Z', false],
  [
    'failed nine times, an hour ago',
    feed(attempt('2026-02-20T08:00:00Z', 'failed', 9)),
    '2026-02-20T09:00:00Z',
    true,
  ],
  [
    'failed before it had opened',
    feed(attempt('2026-02-20T06:00:00Z', 'failed', 9)),
    '2026-02-20T07:05:00Z',
    true,
  ],
  ['a source that is closed', feed(), '2026-02-20T10:35:00Z', false],
  ['a source that has just opened', feed(), '2026-02-20T10:40:00Z', true],
  ['not out at the hour', feed(attempt('2026-02-20T07:05:00Z', 'unchanged')), '2026-02-20T08:05:00Z', true],
  [
    'asked today, and nothing expected yet',
    feed(attempt('2026-02-10T07:05:00Z', 'unchanged')),
    '2026-02-10T09:05:00Z',
    false,
  ],
  ['waits for somebody', feed(attempt('2026-02-20T07:05:00Z', 'quarantined')), '2026-02-20T12:00:00Z', false],
  ['in summer time', feed(), '2026-07-20T06:05:00Z', true],
])('%s', (_name, status, now, due) => {
  expect(isDue(status, new Date(now), [{ from: '11:30', to: '11:40' }])).toBe(due);
});
