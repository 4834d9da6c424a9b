import {
  formatDate,
  formatPeriod,
  type Frequency,
  type Indicator,
  PERIODS_PER_YEAR,
  type Period,
  fromOrdinal,
  periodEnd,
  periodStart,
} from '@regionpuls/domain';
import { Complaints } from './complaints.ts';
import type { MakeCheck } from './context.ts';
import { firstAfter } from './ordinalAt.ts';

/** A figure is not published before what it counts has happened. */
export const checkPeriods: MakeCheck = ({ releases, place }) => {
  const complaints = new Complaints();
  return {
    see({ series }) {
      for (const { key, indicator, said } of series) {
        for (const { release, ordinals, places } of said) {
          const { published } = releases[release]!;
          const end = firstUnknown(published, key.frequency, indicator);
          for (let i = ordinals.length - 1; i >= 0 && ordinals[i]! >= end; i--) {
            const period = fromOrdinal(key.frequency, ordinals[i]!);
            complaints.add(`${key.indicator} ${period} ${published}`, places[i]!, () => {
              const known = earliestKnown(period, indicator);
              return {
                nb: `${key.indicator} for ${formatPeriod(period, 'nb')} kan ikke være publisert ${formatDate(published, 'nb')}: tallet gjelder tidligst ${formatDate(known, 'nb')}.`,
                nn: `${key.indicator} for ${formatPeriod(period, 'nn')} kan ikkje vere publisert ${formatDate(published, 'nn')}: talet gjeld tidlegast ${formatDate(known, 'nn')}.`,
                en: `${key.indicator} for ${formatPeriod(period, 'en')} cannot have been published ${formatDate(published, 'en')}: the figure is known ${formatDate(known, 'en')} at the earliest.`,
              };
            });
          }
        }
      }
    },
    hasErrors: () => !complaints.isEmpty,
    remarks: () => complaints.toRemarks('period-in-future', 'error', place),
  };
};

/** The first period whose figure cannot be known on the day. */
function firstUnknown(day: string, frequency: Frequency, { referenceTime }: Indicator): number {
  switch (referenceTime) {
    case 'month-end':
    case 'first-of-january':
      return firstAfter(day, frequency);
    case 'november': {
      const year = Number(day.slice(0, 4)) + (day.slice(5) >= '12-01' ? 1 : 0);
      return year * PERIODS_PER_YEAR[frequency];
    }
    case 'period-average':
      return firstAfter(day, frequency) - 1;
  }
}

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
