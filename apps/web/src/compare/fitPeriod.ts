/** Keeps a choice of time when the indicator changes: the same month, quarter or year as near as it is given. */
import {
  type Frequency,
  PERIODS_PER_YEAR,
  type Period,
  comparePeriods,
  frequencyOf,
  fromOrdinal,
  isPeriod,
  lastMonth,
  shiftPeriod,
} from '@regionpuls/domain';

export interface Span {
  frequency: Frequency;
  from: Period;
  to: Period;
}

/** The period itself where it is of a frequency given, else the one that ends with it; never outside the span. */
export function fitPeriod(period: Period, spans: readonly Span[]): Period {
  if (!isPeriod(period)) return spans[0]?.to ?? period;
  const span = spans.find(({ frequency }) => frequency === frequencyOf(period)) ?? spans[0];
  if (!span) return period;
  const fitted =
    span.frequency === frequencyOf(period)
      ? period
      : fromOrdinal(span.frequency, Math.floor((lastMonth(period) * PERIODS_PER_YEAR[span.frequency]) / 12));
  if (comparePeriods(fitted, span.from) < 0) return span.from;
  return comparePeriods(fitted, span.to) > 0 ? span.to : fitted;
}

/** The same time a year before; the span's first period where the figures do not go so far back. */
export function yearBefore(period: Period, spans: readonly Span[]): Period {
  return fitPeriod(shiftPeriod(period, -PERIODS_PER_YEAR[frequencyOf(period)]), spans);
}
