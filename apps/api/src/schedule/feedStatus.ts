/** Whether we have what a feed should have published by now. */
import {
  type Feed,
  type FeedStatus,
  type Figures,
  type Ingest,
  type Period,
  addDays,
  fromOrdinal,
  periodEnd,
  toOrdinal,
} from '@regionpuls/domain';
import type { VintageSummary } from '@regionpuls/store';

const DAY_MS = 86_400_000;

export interface FeedSources {
  figures: Figures;
  vintages: readonly VintageSummary[];
  lastIngest: Ingest | undefined;
  /** The newest that nothing stood against. */
  lastGood: Ingest | undefined;
  fetching: FeedStatus['fetching'];
}

/** @param today `YYYY-MM-DD` in Norway. */
export function statusOfFeed(
  feed: Feed,
  { figures, vintages, lastIngest, lastGood, fetching }: FeedSources,
  today: string,
): FeedStatus {
  const newest = newestPeriod(feed, figures);
  const published = vintages
    .filter(
      ({ source, indicators }) =>
        source === feed.source && indicators.some((id) => feed.indicators.includes(id)),
    )
    .map((vintage) => vintage.published);
  const expected = newest === null ? null : expectedAfter(feed, newest);
  const overdue = expected !== null && today > addDays(expected.day, feed.rhythm.graceDays);
  return {
    ...feed,
    newest,
    lastPublished: published.sort().at(-1) ?? null,
    expected,
    overdue,
    daysLate: overdue ? daysBetween(expected.day, today) : 0,
    lastAttempt: lastIngest ? attemptOf(lastIngest) : null,
    lastSuccess: lastGood?.finished ?? null,
    fetching,
  };
}

function attemptOf({ id, finished, report }: Ingest): FeedStatus['lastAttempt'] {
  const { outcome, remarks, tries = 1 } = report;
  const came = outcome === 'published' || outcome === 'unchanged' || outcome === 'checked';
  const against = remarks.find(({ severity }) => severity === 'error' || severity === 'doubt');
  return { at: finished, outcome, ingest: id, tries, reason: came ? null : (against?.message ?? null) };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The newest period that any of the feed's indicators has on its rhythm. */
function newestPeriod({ indicators, rhythm }: Feed, figures: Figures): Period | null {
  let newest = -1;
  for (const indicator of indicators) {
    for (const key of figures.keysOf(indicator)) {
      if (key.frequency !== rhythm.frequency) continue;
      newest = Math.max(newest, figures.find(key)?.ordinals.at(-1) ?? -1);
    }
  }
  return newest < 0 ? null : fromOrdinal(rhythm.frequency, newest);
}

function expectedAfter({ rhythm }: Feed, newest: Period): { period: Period; day: string } {
  const period = fromOrdinal(rhythm.frequency, toOrdinal(newest) + 1);
  // `periodEnd` is the day after the period's last.
  return { period, day: addDays(periodEnd(period), rhythm.lagDays) };
}
