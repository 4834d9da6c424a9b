/** Time as months: periods of every frequency stand at their middle on one scale. */
import { type Frequency, type Period, firstMonth, frequencyOf, lastMonth } from '@regionpuls/domain';
import type { LineInput } from './lineInput.ts';

/** The middle of the period in months since year 0: a month at its own ordinal, a quarter one later, a year 5.5 later. */
export function monthOf(period: Period): number {
  return (firstMonth(period) + lastMonth(period)) / 2;
}

export interface TimeSpan {
  domain: readonly [number, number];
  /** The finest frequency shown; ticks stand on its periods. */
  frequency: Frequency;
}

const ORDER: readonly Frequency[] = ['month', 'quarter', 'year'];
const LENGTH: Record<Frequency, number> = { month: 1, quarter: 3, year: 12 };

/** From the first to the last period of anything shown; null when there is no period at all. */
export function timeSpan(input: LineInput): TimeSpan | null {
  const periods = [
    ...input.series.flatMap(({ series }) => series.points.map((point) => point.period)),
    ...(input.paths ?? []).flatMap((path) => path.points.map((point) => point.period)),
    ...(input.published?.points ?? []).map((point) => point.period),
    ...(input.forecast?.points ?? []).map((point) => point.period),
    ...(input.target ? [input.target.period] : []),
    ...(input.baseline ? [input.baseline.period] : []),
  ];
  if (periods.length === 0) return null;
  const used = new Set(periods.map((period) => frequencyOf(period)));
  const frequency = ORDER.find((each) => used.has(each))!;
  let [from, to] = [Infinity, -Infinity];
  for (const period of periods) {
    const month = monthOf(period);
    from = Math.min(from, month);
    to = Math.max(to, month);
  }
  const lone = from === to ? LENGTH[frequency] : 0;
  return { domain: [from - lone, to + lone], frequency };
}
