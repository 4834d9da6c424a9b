/** Whether we have what a feed should have published by now. */
import {
  type Feed,
  type FeedStatus,
  type Figures,
  type Period,
  addDays,
  fromOrdinal,
  periodEnd,
  toOrdinal,
} from '@regionpuls/domain';
import type { GateReader, VintageSummary } from '@regionpuls/store';

export interface FeedSources {
  figures: Figures;
  vintages: readonly VintageSummary[];
  lastIngest: Awaited<ReturnType<GateReader['ingests']>>[number] | undefined;
}

/** @param today `YYYY-MM-DD` in Norway. */
export function statusOfFeed(
  feed: Feed,
  { figures, vintages, lastIngest }: FeedSources,
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
  return {
    ...feed,
    newest,
    lastPublished: published.sort().at(-1) ?? null,
    expected,
    overdue: expected !== null && today > addDays(expected.day, feed.rhythm.graceDays),
    lastAttempt: lastIngest
      ? { at: lastIngest.finished, outcome: lastIngest.report.outcome, ingest: lastIngest.id }
      : null,
  };
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
