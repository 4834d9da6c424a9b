/** Columns read back into series, exactly. */
import { fromOrdinal, isWithoutValue, toOrdinal } from '@regionpuls/domain';
import type { Columns, DecodedSeries } from './columnsSchema.ts';
import { fromRuns } from './runs.ts';

/** Series in the order of the answer. A suppressed, missing or not-applicable observation has the value null. */
export function decodeColumns({ axes, scale, series, ...lists }: Columns): DecodedSeries[] {
  /** By series: its numbers by ordinal, for those told over it. */
  const numbers: Map<number, number>[] = [];
  return series.region.map((region, at): DecodedSeries => {
    const frequency = series.frequency[at]!;
    const from = axes.find((axis) => axis.frequency === frequency)?.from;
    const ordinals = fromStretches(series.periods[at]!, from ? toOrdinal(from) : 0);
    const statuses = fromRuns(series.statuses[at]!).map((place) => lists.statuses[place]!);
    const own = new Map<number, number>();
    numbers.push(own);
    let next = 0;
    let sum = 0;
    const values = ordinals.map((ordinal, observation) => {
      if (isWithoutValue(statuses[observation]!)) return null;
      const read = series.values[at]![next++]!;
      if (scale === null) return read;
      sum += read;
      const number = series.over[at]!.reduce((all, place) => all + (numbers[place]?.get(ordinal) ?? 0), sum);
      own.set(ordinal, number);
      return number / scale;
    });
    let vintage = 0;
    return {
      region,
      breakdown: series.breakdown[at]!,
      boundaries: series.boundaries[at]!,
      frequency,
      periods: ordinals.map((ordinal) => fromOrdinal(frequency, ordinal)),
      values,
      statuses,
      vintages: fromRuns(series.vintages[at]!).map((step) => lists.vintages.id[(vintage += step)]!),
    };
  });
}

function fromStretches(stretches: readonly number[], start: number): number[] {
  const ordinals: number[] = [];
  let next = start;
  for (let at = 0; at < stretches.length; at += 2) {
    next += stretches[at]!;
    for (let times = 0; times < stretches[at + 1]!; times++) ordinals.push(next++);
  }
  return ordinals;
}
