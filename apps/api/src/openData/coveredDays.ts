import { type Indicator, type Period, periodEnd, periodStart } from '@regionpuls/domain';

/**
 * The days that a figure of the period is of, both included. A count is of the day or the month in which it is taken, and not of the
 * year that it is named after, of which the rest may lie ahead: residents are counted on 1 January, the register's employed in
 * November. A mean, and a month's own count, are of the whole period.
 */
export function coveredDays(
  { referenceTime }: Pick<Indicator, 'referenceTime'>,
  period: Period,
): { first: string; last: string } {
  const year = period.slice(0, 4);
  switch (referenceTime) {
    case 'first-of-january':
      return { first: `${year}-01-01`, last: `${year}-01-01` };
    case 'november':
      return { first: `${year}-11-01`, last: `${year}-11-30` };
    case 'month-end':
    case 'period-average':
      return { first: periodStart(period), last: lastDayOf(period) };
  }
}

/** Periods are half-open; the days of a catalogue are not. */
function lastDayOf(period: Period): string {
  return new Date(Date.parse(periodEnd(period)) - 86_400_000).toISOString().slice(0, 10);
}
