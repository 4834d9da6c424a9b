/** The time of year that a period covers. */
import {
  type Figure,
  PERIODS_PER_YEAR,
  type Period,
  firstMonth,
  frequencyOf,
  lastMonth,
  shiftPeriod,
} from '@regionpuls/domain';

/** Both cover the same months of a year: two Aprils, two first quarters, two whole years. */
export function isSameSeason(a: Period, b: Period): boolean {
  return firstMonth(a) % 12 === firstMonth(b) % 12 && lastMonth(a) % 12 === lastMonth(b) % 12;
}

/** A 12-month mean has every season in it, and an adjusted figure none. */
export function carriesSeason(figure: Pick<Figure, 'period' | 'adjustment'>): boolean {
  return figure.adjustment === 'none' && frequencyOf(figure.period) !== 'year';
}

export function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}

/** The period of `year` that covers the same months as `period`. */
export function sameSeasonIn(period: Period, year: number): Period {
  return shiftPeriod(period, (year - yearOf(period)) * PERIODS_PER_YEAR[frequencyOf(period)]);
}
