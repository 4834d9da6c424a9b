/** Days on a frequency's axis, so that rules about days need no text a row. */
import { type Frequency, PERIODS_PER_YEAR } from '@regionpuls/domain';

/** Ordinal of the first period that begins on the day or later. @param day `YYYY-MM-DD`. */
export function firstFrom(day: string, frequency: Frequency): number {
  return ceilTo(monthOf(day) + (day.slice(8) === '01' ? 0 : 1), frequency);
}

/** Ordinal of the first period that begins after the day. @param day `YYYY-MM-DD`. */
export function firstAfter(day: string, frequency: Frequency): number {
  return ceilTo(monthOf(day) + 1, frequency);
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function ceilTo(month: number, frequency: Frequency): number {
  return Math.ceil(month / (12 / PERIODS_PER_YEAR[frequency]));
}
