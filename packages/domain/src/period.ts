/**
 * Periods are text in the domain: `2018` (year), `2018-Q2` (quarter), `2018-04` (month). They are never a
 * `Date`: a date has a time zone, a statistical period has none.
 */
import { z } from 'zod';

export const frequencySchema = z.enum(['year', 'quarter', 'month']);
export type Frequency = z.infer<typeof frequencySchema>;

/** Periods of each frequency in a year; the distance of a 12-month change. */
export const PERIODS_PER_YEAR: Record<Frequency, number> = { year: 1, quarter: 4, month: 12 };

const FORMS = 'YYYY, YYYY-Qn (1-4) or YYYY-MM (01-12), years 1800-2199';
const PATTERN = /^(1[89]\d{2}|2[01]\d{2})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/;

export const periodSchema = z
  .string()
  .regex(PATTERN, { error: (issue) => `«${clip(issue.input)}» is not a period; allowed: ${FORMS}` })
  .meta({ description: `A period as text: ${FORMS}`, examples: ['2018-04', '2018-Q2', '2018'] });
export type Period = z.infer<typeof periodSchema>;

function clip(input: unknown): string {
  const text = String(input);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** @throws RangeError naming the text and the allowed forms when `text` is not a period. */
function parts(text: string): { year: number; quarter?: number; month?: number } {
  const match = PATTERN.exec(text);
  if (!match) throw new RangeError(`«${clip(text)}» is not a period; allowed: ${FORMS}`);
  return {
    year: Number(match[1]),
    ...(match[2] ? { quarter: Number(match[2]) } : {}),
    ...(match[3] ? { month: Number(match[3]) } : {}),
  };
}

export function isPeriod(text: string): boolean {
  return PATTERN.test(text);
}

export function frequencyOf(period: Period): Frequency {
  const { quarter, month } = parts(period);
  return month ? 'month' : quarter ? 'quarter' : 'year';
}

/**
 * The period's place on its own frequency's axis: years since 0, quarters since 0-Q1, months since 0-01.
 * Consecutive periods have consecutive ordinals; it is how periods are packed and how distance is counted.
 */
export function toOrdinal(period: Period): number {
  const { year, quarter, month } = parts(period);
  if (month) return year * 12 + month - 1;
  if (quarter) return year * 4 + quarter - 1;
  return year;
}

/** @throws RangeError when the ordinal lies outside the years a period can have. */
export function fromOrdinal(frequency: Frequency, ordinal: number): Period {
  const perYear = PERIODS_PER_YEAR[frequency];
  const year = Math.floor(ordinal / perYear);
  if (!(year >= 1800 && year <= 2199)) throw new RangeError(`year ${year} is outside 1800-2199`);
  if (frequency === 'year') return String(year);
  const within = (ordinal % perYear) + 1;
  return frequency === 'quarter' ? `${year}-Q${within}` : `${year}-${String(within).padStart(2, '0')}`;
}

/** Moves a period by `steps` of its own frequency; `shiftPeriod('2018-01', -1)` is `2017-12`. */
export function shiftPeriod(period: Period, steps: number): Period {
  return fromOrdinal(frequencyOf(period), toOrdinal(period) + steps);
}

/** Months from the start of `from` to the start of `to`, across frequencies. */
export function monthsBetween(from: Period, to: Period): number {
  return firstMonth(to) - firstMonth(from);
}

/** Ordinal of the first month in the period. */
export function firstMonth(period: Period): number {
  const { year, quarter, month } = parts(period);
  return year * 12 + (month ? month - 1 : quarter ? (quarter - 1) * 3 : 0);
}

/** Ordinal of the last month in the period. */
export function lastMonth(period: Period): number {
  return firstMonth(period) + 12 / PERIODS_PER_YEAR[frequencyOf(period)] - 1;
}

/** Order in time; periods of different frequency are ordered by where they end, then the shorter first. */
export function comparePeriods(a: Period, b: Period): number {
  return lastMonth(a) - lastMonth(b) || firstMonth(b) - firstMonth(a);
}

/** All periods from `from` to `to`, both included; empty when `from` is after `to`.
 * @throws RangeError when the two are of different frequency. */
export function enumeratePeriods(from: Period, to: Period): Period[] {
  const frequency = frequencyOf(from);
  if (frequencyOf(to) !== frequency) {
    throw new RangeError(`«${from}» and «${to}» are not of the same frequency`);
  }
  const start = toOrdinal(from);
  const length = Math.max(0, toOrdinal(to) - start + 1);
  return Array.from({ length }, (_, step) => fromOrdinal(frequency, start + step));
}

/** First day, `YYYY-MM-DD`. */
export function periodStart(period: Period): string {
  return `${fromOrdinal('month', firstMonth(period))}-01`;
}

/** The day after the last day, `YYYY-MM-DD`: periods are half-open, as validity intervals are. */
export function periodEnd(period: Period): string {
  return `${fromOrdinal('month', lastMonth(period) + 1)}-01`;
}
