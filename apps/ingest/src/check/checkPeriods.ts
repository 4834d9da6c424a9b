import { type Indicator, type Period, periodEnd, periodStart } from '@regionpuls/domain';
import { eachPoint } from '../delivered.ts';
import type { Check } from './context.ts';
import { Complaints } from './finding.ts';

/** A figure is not published before what it counts has happened. */
export const checkPeriods: Check = (delivered, { findIndicator }) => {
  const complaints = new Complaints();
  for (const { release, series, point } of eachPoint(delivered)) {
    const indicator = findIndicator(series.key.indicator);
    if (!indicator) continue;
    const known = earliestKnown(point.period, indicator);
    if (known <= release.published.published) continue;
    complaints.add(
      `${series.key.indicator} for ${point.period} kan ikke være publisert ${release.published.published}: tallet gjelder tidligst ${known}.`,
      point.line,
    );
  }
  return complaints.toFindings('period-in-future', 'error');
};

/** The first day the figure can be known. NAV publishes a month's count before the month is over. */
function earliestKnown(period: Period, { referenceTime }: Indicator): string {
  switch (referenceTime) {
    case 'month-end':
    case 'first-of-january':
      return periodStart(period);
    case 'november':
      return `${period.slice(0, 4)}-12-01`;
    case 'period-average':
      return periodEnd(period);
  }
}
